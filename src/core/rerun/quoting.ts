/** Characters that no shell and no regular expression gives a meaning to. */
const PLAIN = /[A-Za-z0-9_]/;

/**
 * A regular expression that matches one of the names as a whole and no other. All that is no letter or digit stands
 * there by its number, so that neither the expression nor a shell can take it for something else; any white space
 * stands for any other, and a sign between groups may be missing, since reports write them differently.
 */
export function exactly(names: readonly string[]): string {
  return `^\\s?(?:${names.map(escaped).join('|')})$`;
}

function escaped(name: string): string {
  return name
    .split(/( [›>] |\s+)/)
    .map((part, at) => (at % 2 === 0 ? [...units(part)].join('') : separator(part)))
    .join('');
}

const separator = (part: string): string =>
  part.trim() === '' ? '\\s+' : `\\s+(?:${[...units(part.trim())].join('')}\\s+)?`;

function* units(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    yield PLAIN.test(unit) ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  }
}

/** A text as one word of a POSIX shell, whatever is in it but a zero byte. */
export const shellWord = (text: string): string =>
  /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
