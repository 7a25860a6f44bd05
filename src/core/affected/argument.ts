/** Characters of a POSIX shell word that mean nothing but themselves. */
const PLAIN = /^[A-Za-z0-9_./@%+=:,][A-Za-z0-9_./@%+=:,-]*$/;
/** What cmd.exe replaces, ends a word at or gives a meaning to even inside of quotes. */
const BEYOND_CMD = /["%!^\r\n]/;

/**
 * A path as one word of a command line. It never starts like an option or like a pattern that takes files away. Undefined
 * when the shell of the platform cannot be given it.
 *
 * @param platform as `process.platform` names it
 */
export function pathArgument(path: string, platform: string): string | undefined {
  const plain = /^[\p{L}\p{N}_.@/]/u.test(path) ? path : `./${path}`;
  if (plain.includes('\0')) return undefined;
  if (platform === 'win32') return BEYOND_CMD.test(plain) ? undefined : `"${plain}"`;
  return PLAIN.test(plain) ? plain : `'${plain.replaceAll("'", "'\\''")}'`;
}

/**
 * Bytes of names that one command line holds with room for the rest of it: Linux takes 128 KiB for one argument of a
 * program (MAX_ARG_STRLEN), which is what `sh -c` is given the command as; cmd.exe takes 8191 characters.
 */
export const mostBytes = (platform: string): number => (platform === 'win32' ? 7_000 : 100_000);

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
