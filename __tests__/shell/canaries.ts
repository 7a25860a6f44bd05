import { createHash, generateKeyPairSync } from 'node:crypto';

/** Apart from the rest, so that no test file looks like a key itself. */
export const BEGIN = '-----BEGIN';

/** Text drawn from a seed, so that no credential stands in a file and a failure repeats. */
export function drawn(seed: string, length: number, alphabet: 'alnum' | 'upper' | 'hex' | 'digits' = 'alnum'): string {
  const symbols = {
    alnum: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
    upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
    hex: '0123456789abcdef',
    digits: '123456789',
  }[alphabet];
  let text = '';
  for (let block = 0; text.length < length; block += 1)
    for (const byte of createHash('sha256').update(`${seed}/${block}`).digest()) text += symbols[byte % symbols.length];
  return text.slice(0, length);
}

export interface Canary {
  readonly kind: string;
  readonly rule: string;
  readonly file: string;
  readonly value: string;
  /** The file's text around the value. */
  readonly text: string;
}

const inCode = (value: string): string => `// one\nconst value = '${value}';\n`;

const token = (kind: string, rule: string, value: string): Canary => ({
  kind,
  rule,
  file: 'src/a.js',
  value,
  text: inCode(value),
});

function keys(): Canary[] {
  const privateKeyEncoding = { type: 'pkcs8', format: 'pem' } as const;
  const publicKeyEncoding = { type: 'spki', format: 'pem' } as const;
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024, privateKeyEncoding, publicKeyEncoding }).privateKey;
  const ed = generateKeyPairSync('ed25519', { privateKeyEncoding, publicKeyEncoding }).privateKey;
  const sec1 = { type: 'sec1', format: 'pem' } as const;
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256', privateKeyEncoding: sec1, publicKeyEncoding }).privateKey;
  const of = (kind: string, value: string, text: string): Canary => ({
    kind,
    rule: 'private key',
    file: 'keys/id.txt',
    value: value.trim().split('\n')[1] ?? '',
    text,
  });
  const quoted = ec
    .trim()
    .split('\n')
    .map((line) => `  '${line}\\n' +`)
    .join('\n');
  const pgp = Buffer.concat([Buffer.from([0x95, 0x01, 0x58]), Buffer.from(drawn('pgp', 300))]).toString('base64');
  const block = `${BEGIN} PGP PRIVATE KEY BLOCK-----\nVersion: 1\n\n${pgp}\n=ab12\n-----END PGP PRIVATE KEY BLOCK-----\n`;
  return [
    of('RSA key', rsa, rsa),
    of('Ed25519 key', ed, `\n\n${ed}`),
    of('EC key (SEC 1)', ec, ec),
    of('EC key in a string of JavaScript', ec, `const key =\n${quoted}\n  '';\n`),
    of('RSA key in JSON', rsa, JSON.stringify({ key: rsa })),
    { ...of('OpenPGP key', rsa, block), value: pgp },
  ];
}

/** One credential of every kind, none of which opens anything. */
export function canaries(): Canary[] {
  const password = drawn('password', 20);
  // 12 characters around the 121: one more than a multiple of three, so that the base64 ends as that of a real token.
  const ops = Buffer.from(`{"email":"${drawn('ops', 121)}"}`).toString('base64');
  return [
    token('AWS access key', 'AWS access key', `AKIA${drawn('aws', 16, 'upper')}`),
    {
      ...token('AWS secret', 'AWS secret access key', drawn('aws-secret', 40)),
      text: `AWS_SECRET_ACCESS_KEY = "${drawn('aws-secret', 40)}"\n`,
    },
    token('classic GitHub token', 'GitHub token', `ghp_${drawn('ghp', 36)}`),
    token('fine-grained GitHub token', 'GitHub token', `github_pat_${drawn('pat', 82)}`),
    token('GitHub JWT', 'GitHub token', `ghs_${drawn('j1', 40)}.${drawn('j2', 90)}.${drawn('j3', 60)}`),
    token('npm token', 'npm token', `npm_${drawn('npm', 36)}`),
    {
      ...token('npm token of a registry', 'npm token', drawn('npmrc', 36)),
      file: 'sub/.npmrc',
      text: `//registry.example/:_authToken=${drawn('npmrc', 36)}\n`,
    },
    token(
      'Slack token',
      'Slack token',
      `xoxb-${drawn('s1', 12, 'digits')}-${drawn('s2', 12, 'digits')}-${drawn('s3', 24)}`,
    ),
    token(
      'Slack webhook',
      'Slack webhook',
      `https://hooks.slack.com/services/T${drawn('t', 8)}/B${drawn('b', 8)}/${drawn('h', 24)}`,
    ),
    token('SendGrid key', 'SendGrid key', `SG.${drawn('sg1', 22)}.${drawn('sg2', 43)}`),
    token('Shopify key', 'Shopify key', `shpat_${drawn('shop', 32)}`),
    token('OpenAI key', 'OpenAI key', `sk-${drawn('o1', 20)}T3BlbkFJ${drawn('o2', 20)}`),
    token('Anthropic key', 'Anthropic key', `sk-ant-api03-${drawn('ant', 93)}AA`),
    token('Linear token', 'Linear token', `lin_api_${drawn('lin', 40)}`),
    token('1Password token', '1Password token', `ops_${ops}`),
    token('GitLab token', 'GitLab token', `glpat-${drawn('gl', 20)}`),
    token('Stripe live key', 'Stripe live key', `sk_live_${drawn('stripe', 24)}`),
    token('Hugging Face token', 'Hugging Face token', `hf_${drawn('hf', 34)}`),
    token('PyPI token', 'PyPI token', `pypi-AgE${drawn('pypi', 80)}`),
    token('Docker token', 'Docker token', `dckr_pat_${drawn('docker', 27)}`),
    token('DigitalOcean token', 'DigitalOcean token', `dop_v1_${drawn('do', 64, 'hex')}`),
    token('Google OAuth client secret', 'Google OAuth client secret', `GOCSPX-${drawn('g', 28)}`),
    {
      ...token('Azure storage key', 'Azure storage key', `${drawn('azure', 86)}==`),
      text: `AccountName=a;AccountKey=${drawn('azure', 86)}==;\n`,
    },
    token('password in a URL', 'password in a URL', `https://deploy:${password}@git.acme.io/x`),
    token('MongoDB password', 'password in a MongoDB address', `mongodb+srv://app:${password}@db.acme.io/x`),
    token('MySQL password', 'password in a MySQL address', `mysql://app:${password}@db.acme.io/x`),
    token('PostgreSQL password', 'password in a PostgreSQL address', `postgres://app:${password}@db.acme.io/x`),
    ...keys(),
  ];
}
