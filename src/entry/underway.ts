/**
 * What a run needs once its first command is under way. It is loaded together, while that command runs: also what others
 * ask for by themselves, who then find it loaded.
 */
export { underway } from '../app/underway.ts';
export { createAsk } from '../shell/console/ask.ts';
export { createExpectation } from '../shell/history/expectation.ts';
export { createFileStore } from '../shell/store/file.ts';
export { createConsole } from './commands/console.ts';
export { tellEnding } from './commands/ending.ts';
