import { setFlagsFromString } from 'node:v8';

/**
 * Tells V8 that a tree is about to be read as a whole, most of which is garbage at once. A young generation that does
 * not grow for it takes 30 to 60 MB less with 27,000 files, and no longer. V8 heeds this flag at any time.
 */
export const expectMuch = (): void => setFlagsFromString('--semi-space-growth-factor=1');
