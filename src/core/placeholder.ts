/**
 * Whether what looks like a credential is one that nobody can use: a placeholder in documentation, or an example
 * that its vendor publishes. The rules rest on one fact: issuers draw tokens at random, so a real token
 * does not hold a word, a run of one character or the alphabet. People choose passwords themselves, so words prove
 * nothing about them and only the address that they are for, or being no value at all, counts.
 */

/** Who makes the value: `random` for tokens of an issuer, `chosen` for passwords in an address, `key` for key material. */
export type ValueOrigin = 'random' | 'chosen' | 'key';

/** Values that vendors print in their own documentation and that open nothing outside an emulator. */
const PUBLISHED: readonly string[] = [
  // Shared key of the storage emulator, the same on every machine (Azurite's README).
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==',
];

/** Words too long, or too much in need of a separator, to come up in a random token. */
const LONG_WORDS =
  /example|placeholder|changeme|redacted|replace[-_]?(?:me|with|this)|your[-_]|[-_]here\b|notareal|dummy[-_]/i;

/** Words that count only as a whole part between separators, because a random token may hold four letters by chance. */
const SHORT_WORDS = new Set([
  'your',
  'token',
  'bot',
  'test',
  'my',
  'here',
  'secret',
  'key',
  'fake',
  'dummy',
  'foo',
  'bar',
]);

/** References to a variable: `${NAME}`, `$NAME`, `{{ name }}`, `<name>`, `%NAME%`. */
const REFERENCE = /^(?:\$\{[^}]*\}|\$\w+|\{\{.*\}\}|\{[^{}]*\}|<[^<>]*>|%\w+%)$/;

/** Host names that RFC 2606 and RFC 6761 reserve, and addresses of the machine itself. */
const RESERVED_HOST =
  /^(?:(?:.+\.)?(?:localhost|test|example|invalid|example\.(?:com|org|net))|127(?:\.\d+){3}|0\.0\.0\.0|\[::1\]|host\.docker\.internal)$/i;

/** Share of neighbouring characters that repeat or count up; random text of 62 symbols has about 0.03. */
function sequenceShare(body: string): number {
  let steps = 0;
  for (let at = 1; at < body.length; at += 1) {
    const step = body.charCodeAt(at) - body.charCodeAt(at - 1);
    const wraps = /^(?:90|zA|ZA|za|z0|Z0|9a|9A)$/.test(body.slice(at - 1, at + 1));
    if (step === 0 || step === 1 || wraps) steps += 1;
  }
  return body.length < 2 ? 0 : steps / (body.length - 1);
}

function randomBecause(value: string): string | undefined {
  if (LONG_WORDS.test(value)) return 'holds a word that marks an example';
  const parts = value.split(/[-_.:/]/).filter((part) => part !== '');
  const words = parts.filter((part) => SHORT_WORDS.has(part.toLowerCase()));
  if (words.length >= 2) return 'is made of words';
  // The prefix that names the issuer says nothing about the rest: the longest part is what was drawn.
  const body = parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  if (body.length >= 8 && new Set(body).size <= 2) return 'repeats one or two characters';
  if (body.length >= 12 && sequenceShare(body) >= 0.6) return 'is a run of neighbouring characters';
  return undefined;
}

/** User, password and host of an address, taken apart without decoding; undefined when it is none. */
function addressParts(value: string): { user: string; password: string; host: string } | undefined {
  const found = /^[a-z][a-z0-9+.:-]*:\/\/([^:@/\s]*):([^@/\s]*)@(\[[^\]]*\]|[^:/?#\s"'`<>,;)]+)/i.exec(value);
  if (found === null) return undefined;
  const [, user = '', password = '', host = ''] = found;
  return { user, password, host };
}

function chosenBecause(value: string): string | undefined {
  const address = addressParts(value);
  if (address === undefined) return undefined;
  if (RESERVED_HOST.test(address.host)) return `${address.host} is no host that anybody else can reach`;
  if (address.user.toLowerCase() === address.password.toLowerCase()) return 'the password is the user name';
  if (REFERENCE.test(address.password)) return 'the password is a reference to a variable';
  return undefined;
}

/**
 * Why a value is no credential, as a clause without a subject or with the host as subject; undefined when it may be one.
 * Key material is never taken for a placeholder: whoever can parse it can use it.
 */
export function placeholderBecause(value: string, origin: ValueOrigin): string | undefined {
  const bare = value.trim().replace(/^(["'])(.*)\1$/, '$2');
  if (PUBLISHED.includes(bare)) return 'is an example that its vendor publishes';
  if (origin === 'key') return undefined;
  if (origin === 'chosen') return chosenBecause(bare);
  return REFERENCE.test(bare) ? 'is a reference to a variable' : randomBecause(bare);
}
