import * as nodeModule from 'node:module';
import { setFlagsFromString } from 'node:v8';

/**
 * Loads a file of the bundle with all its functions compiled. V8 compiles a function when it is first called, and
 * node's compile cache keeps what was compiled when the file was loaded: without this, every start would compile
 * nearly everything again. The first start, without a cache, takes as long as before. Where there is none at all, as in
 * the action and before Node 22.8, only what is called is compiled.
 *
 * @param load imports it; in a bundle the file is read before this returns, so that no other code is concerned
 */
export function compileWhole<T>(load: () => Promise<T>): Promise<T> {
  if (nodeModule.getCompileCacheDir?.() === undefined) return load();
  setFlagsFromString('--no-lazy');
  try {
    return load();
  } finally {
    setFlagsFromString('--lazy');
  }
}
