import type { SecretLintCoreConfig, SecretLintRuleCreator, SecretLintSourceCode } from '@secretlint/types';
import { creator as preset } from '@secretlint/secretlint-rule-preset-recommend';
import type { ValueOrigin } from '../core/placeholder.ts';

/** What people call a kind of credential, which part of the scanner's report holds its value, and who made that value. */
export interface SecretKind {
  readonly label: string;
  /** Key in the report's data; none when the finding is a whole file. */
  readonly value?: string;
  readonly origin: ValueOrigin;
}

const kind = (label: string, value: string, origin: ValueOrigin = 'random'): SecretKind => ({ label, value, origin });

/** Every message of the recommended preset (by its id) that is reported. */
const PRESET_KINDS: ReadonlyMap<string, SecretKind> = new Map([
  ['AWSAccessKeyID', kind('AWS access key', 'ID')],
  ['AWSSecretAccessKey', kind('AWS secret access key', 'KEY')],
  ['PrivateKeyP12', { label: 'GCP service account key', origin: 'key' }],
  ['PrivateKeyJSON', { label: 'GCP service account key', origin: 'key' }],
  ['PrivateKey', kind('private key', 'KEY', 'key')],
  ['PackageJSON_xOauthToken', kind('GitHub token', 'TOKEN')],
  ['Npmrc_authToken', kind('npm token', 'TOKEN')],
  ['NPM_ACCESS_TOKEN', kind('npm token', 'TOKEN')],
  ['BasicAuth', kind('password in a URL', 'CREDENTIAL', 'chosen')],
  ['SLACK_TOKEN', kind('Slack token', 'TOKEN')],
  ['IncomingWebhook', kind('Slack webhook', 'URL')],
  ['SENDGRID_KEY', kind('SendGrid key', 'KEY')],
  ['SHOPIFY_KEY', kind('Shopify key', 'KEY')],
  ['GITHUB_TOKEN', kind('GitHub token', 'KEY')],
  ['OPENAI_TOKEN', kind('OpenAI key', 'TOKEN')],
  ['ANTHROPIC_API_KEY', kind('Anthropic key', 'KEY')],
  ['LINEAR_API_TOKEN', kind('Linear token', 'ID')],
  ['OPS_TOKEN', kind('1Password token', 'TOKEN')],
  ['MongoDBConnection', kind('password in a MongoDB address', 'URI', 'chosen')],
  ['MySQLConnection', kind('password in a MySQL address', 'URI', 'chosen')],
  ['PostgreSQLConnection', kind('password in a PostgreSQL address', 'URI', 'chosen')],
]);

/** Formats of issuers that the preset does not know, each with the prefix that its vendor documents. */
const TOKENS: readonly { readonly id: string; readonly label: string; readonly pattern: RegExp }[] = [
  { id: 'gitlab', label: 'GitLab token', pattern: /\bglpat-[\w-]{20,300}(?:\.[0-9a-z]{2}\.[0-9a-z]{9})?/g },
  { id: 'stripe', label: 'Stripe live key', pattern: /\b[sr]k_live_[A-Za-z0-9]{16,247}\b/g },
  { id: 'hugging-face', label: 'Hugging Face token', pattern: /\bhf_[A-Za-z0-9]{34}\b/g },
  { id: 'pypi', label: 'PyPI token', pattern: /\bpypi-AgE[\w-]{50,1000}/g },
  { id: 'docker', label: 'Docker token', pattern: /\bdckr_[po]at_[\w-]{27,100}/g },
  { id: 'digital-ocean', label: 'DigitalOcean token', pattern: /\bdo[opr]_v1_[a-f0-9]{64}\b/g },
  { id: 'google-oauth', label: 'Google OAuth client secret', pattern: /\bGOCSPX-[\w-]{28}(?![\w-])/g },
  { id: 'anthropic-session', label: 'Anthropic token', pattern: /\bsk-ant-(?:oat|admin)\d\d-[\w-]{80,200}/g },
  { id: 'github-jwt', label: 'GitHub token', pattern: /\bghs_[\w-]{8,500}\.[\w-]{8,2000}\.[\w-]{8,2000}/g },
  { id: 'azure-storage', label: 'Azure storage key', pattern: /(?<=\bAccountKey=)[A-Za-z0-9+/]{86}==/g },
];

const KEY_BEGIN = /-----BEGIN (?:(?:RSA|DSA|EC|OPENSSH) )?PRIVATE KEY-----|-----BEGIN PGP PRIVATE KEY BLOCK-----/g;
/** The longest key in use (RSA with 16,384 bits) is about 12,700 characters of base64. */
const MAX_KEY = 16_384;

/** The bytes between the markers, with the quotes, escapes and plus signs of a string in source code taken away. */
function keyBytes(body: string): Buffer {
  const text = body
    .split(/\\r|\\n|\r?\n/)
    .map((line) =>
      line
        .trim()
        .replace(/["'`]\s*[+,;]?$/, '')
        .replace(/^["'`]/, ''),
    )
    .filter((line) => !/^[\w-]+: /.test(line) && !/^=[\w+/]{4}$/.test(line))
    .join('');
  return Buffer.from(text, 'base64');
}

/** Whether bytes are a key that a program can load, told by the outermost structure alone. */
function isKey(bytes: Buffer): boolean {
  if (bytes.subarray(0, 15).toString('latin1') === 'openssh-key-v1\0') return true;
  // OpenPGP: a secret-key packet, tag 5 in the old or the new form (RFC 9580, 4.2).
  const [tag = 0, length = 0] = bytes;
  if (bytes.length > 60 && (tag === 0x94 || tag === 0x95 || tag === 0xc5)) return true;
  // DER: a SEQUENCE whose stated length is that of what follows.
  if (tag !== 0x30) return false;
  const extra = length < 0x80 ? 0 : length - 0x80;
  if (extra > 3 || bytes.length < 2 + extra) return false;
  const stated = extra === 0 ? length : bytes.readUIntBE(2, extra);
  return stated >= 40 && Math.abs(bytes.length - 2 - extra - stated) <= 3;
}

function* findKeys(content: string): Generator<{ start: number; end: number }> {
  for (const found of content.matchAll(KEY_BEGIN)) {
    const from = found.index + found[0].length;
    const body = content.slice(from, from + MAX_KEY);
    const length = body.indexOf('-----END');
    if (length > 0 && isKey(keyBytes(body.slice(0, length)))) yield { start: found.index, end: from + length };
  }
}

/** Rules for what the preset leaves out. They run inside the scanner so that its disabling comments hold for them too. */
const extra: SecretLintRuleCreator = {
  messages: {},
  meta: { id: 'bootspring/tokens', recommended: true, type: 'scanner', supportedContentTypes: ['text'] },
  create(context) {
    const report = (source: SecretLintSourceCode, messageId: string, start: number, end: number): void => {
      const data = { VALUE: source.content.slice(start, end) };
      context.report({ message: { message: messageId, messageId, data }, range: [start, end] });
    };
    return {
      file(source) {
        for (const { id, pattern } of TOKENS)
          for (const found of source.content.matchAll(pattern))
            report(source, id, found.index, found.index + found[0].length);
        for (const { start, end } of findKeys(source.content)) report(source, 'key', start, end);
      },
    };
  },
};

const EXTRA_KINDS: ReadonlyMap<string, SecretKind> = new Map([
  ...TOKENS.map(({ id, label }): [string, SecretKind] => [id, kind(label, 'VALUE')]),
  ['key', kind('private key', 'VALUE', 'key')],
]);

/**
 * What a message of the scanner stands for. A message of a newer preset that is not in the table still counts,
 * under the name of its rule and without its value.
 */
export function kindOf(messageId: string, ruleId: string): SecretKind {
  const known = PRESET_KINDS.get(messageId) ?? EXTRA_KINDS.get(messageId);
  return known ?? { label: ruleId.replace(/^.*secretlint-rule-/, ''), origin: 'key' };
}

const FILTER_RULE = '@secretlint/secretlint-rule-filter-comments';

/** Reports of one rule in one file beyond which it stops: the scanner compares each with every other. */
const MAX_REPORTS = 500;

function limited(rule: SecretLintRuleCreator, overflow: () => void): SecretLintRuleCreator {
  const create: SecretLintRuleCreator['create'] = (context, options) => {
    let reports = 0;
    const report: typeof context.report = (descriptor) => {
      reports += 1;
      if (reports <= MAX_REPORTS) context.report(descriptor);
      else overflow();
    };
    return rule.create({ ...context, report }, options);
  };
  return { ...rule, create };
}

/**
 * Configuration of the scanner for one file. With `comments`, `secretlint-disable` comments take findings out;
 * without, they do not, which shows what they hide. `overflow` is called when a rule had more to report than fits.
 */
export function scannerConfig(comments: boolean, overflow: () => void): SecretLintCoreConfig {
  const rules = preset.rules.map((rule) => limited(rule, overflow));
  const create: typeof preset.create = (context) => {
    for (const rule of rules) if (comments || rule.meta.id !== FILTER_RULE) context.registerRule(rule);
  };
  return {
    rules: [
      {
        id: preset.meta.id,
        rule: { ...preset, create },
        rules: [
          // Account numbers are public; only the keys among the identifiers are credentials.
          {
            id: '@secretlint/secretlint-rule-aws',
            options: { enableIDScanRule: true },
            allowMessageIds: ['AWSAccountID'],
          },
        ],
      },
      { id: extra.meta.id, rule: limited(extra, overflow) },
    ],
  };
}
