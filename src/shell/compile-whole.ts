import { setFlagsFromString } from 'node:v8';

/**
 * Loads a file of the bundle with all its functions compiled. V8 compiles a function when it is first called, and
 * node's compile cache keeps what was compiled when the file was loaded: without this, every start would compile
 * nearly everything again. The first start, without a cache, takes as long as before.
 *
 * @param load imports it; in a bundle the file is read before this returns, so that no other code is concerned
 */
export function compileWhole<T>(load: () => Promise<T>): Promise<T> {
  setFlagsFromString('--no-lazy');
  try {
    return load();
  } finally {
    setFlagsFromString('--lazy');
  }
}
