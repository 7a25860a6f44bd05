import { extractLayer, extractLayers } from './extract.ts';
import { packLayer } from './pack.ts';
import { openLayer } from './read.ts';
import type { Layers } from './types.ts';

/** Layers as docs/checkpoints.md describes them. */
export const layers: Layers = { pack: packLayer, open: openLayer, extract: extractLayer, extractAll: extractLayers };
