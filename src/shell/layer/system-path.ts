const OTHER = /[^\0-\x7f]/;

/** A byte string (src/model/checkpoint.ts) as `node:fs` takes it: bytes where it is not ASCII, because it may be no UTF-8. */
export const systemPath = (bytes: string): string | Buffer =>
  OTHER.test(bytes) ? Buffer.from(bytes, 'latin1') : bytes;

/** The byte string of a path that the system gave as text. */
export const bytesOfPath = (text: string): string =>
  OTHER.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text;
