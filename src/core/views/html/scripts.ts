import { BASE } from './script-base.ts';
import { COMPARE } from './script-compare.ts';
import { FINDINGS } from './script-findings.ts';
import { PHASES } from './script-phases.ts';
import { SEARCH } from './script-search.ts';
import { TIMELINE } from './script-timeline.ts';

/** The page's script in its order: the last part starts it. */
export const SCRIPTS = [BASE, PHASES, TIMELINE, FINDINGS, COMPARE, SEARCH];
