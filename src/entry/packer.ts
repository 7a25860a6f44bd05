import { serve } from '../shell/layer/serve.ts';

/** A bundle of its own: what a thread loads that packs and unpacks files (src/shell/layer/pool.ts). */
serve();
