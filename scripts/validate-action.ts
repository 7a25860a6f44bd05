import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isNode, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod/mini';

/**
 * Checks the metadata file of a JavaScript action against GitHub's "Metadata syntax reference". GitHub itself passes over
 * a misspelt key in silence; here it is an error.
 *
 *   node scripts/validate-action.ts action.yml
 */

// The small zod has no words of its own for what is wrong.
z.config(z.locales.en());

const COLORS = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'];

/** Feather v4.28.0 without the icons that GitHub leaves out: its reference lists them one by one. */
const ICONS = new Set(
  `activity airplay alert-circle alert-octagon alert-triangle align-center align-justify align-left align-right anchor
  aperture archive arrow-down arrow-down-circle arrow-down-left arrow-down-right arrow-left arrow-left-circle arrow-right
  arrow-right-circle arrow-up arrow-up-circle arrow-up-left arrow-up-right at-sign award bar-chart bar-chart-2 battery
  battery-charging bell bell-off bluetooth bold book book-open bookmark box briefcase calendar camera camera-off cast check
  check-circle check-square chevron-down chevron-left chevron-right chevron-up chevrons-down chevrons-left chevrons-right
  chevrons-up circle clipboard clock cloud cloud-drizzle cloud-lightning cloud-off cloud-rain cloud-snow code command compass
  copy corner-down-left corner-down-right corner-left-down corner-left-up corner-right-down corner-right-up corner-up-left
  corner-up-right cpu credit-card crop crosshair database delete disc dollar-sign download download-cloud droplet edit edit-2
  edit-3 external-link eye eye-off fast-forward feather file file-minus file-plus file-text film filter flag folder
  folder-minus folder-plus gift git-branch git-commit git-merge git-pull-request globe grid hard-drive hash headphones heart
  help-circle home image inbox info italic layers layout life-buoy link link-2 list loader lock log-in log-out mail map
  map-pin maximize maximize-2 menu message-circle message-square mic mic-off minimize minimize-2 minus minus-circle
  minus-square monitor moon more-horizontal more-vertical move music navigation navigation-2 octagon package paperclip pause
  pause-circle percent phone phone-call phone-forwarded phone-incoming phone-missed phone-off phone-outgoing pie-chart play
  play-circle plus plus-circle plus-square pocket power printer radio refresh-ccw refresh-cw repeat rewind rotate-ccw
  rotate-cw rss save scissors search send server settings share share-2 shield shield-off shopping-bag shopping-cart shuffle
  sidebar skip-back skip-forward slash sliders smartphone speaker square star stop-circle sun sunrise sunset table tablet tag
  target terminal thermometer thumbs-down thumbs-up toggle-left toggle-right trash trash-2 trending-down trending-up triangle
  truck tv type umbrella underline unlock upload upload-cloud user user-check user-minus user-plus user-x users video
  video-off voicemail volume volume-1 volume-2 volume-x watch wifi wifi-off wind x x-circle x-square zap zap-off zoom-in
  zoom-out`.split(/\s+/),
);

const text = z.string().check(z.trim(), z.minLength(1, 'must say something'));
const id = z
  .string()
  .check(z.regex(/^[A-Za-z_][\w-]*$/, 'an id has letters, digits, - and _, and starts with no digit'));
const file = text.check(
  z.refine((path) => !path.startsWith('/') && !path.split('/').includes('..'), 'must lie inside the action'),
);

const actionSchema = z.strictObject({
  name: text,
  author: z.optional(text),
  description: text,
  inputs: z.optional(
    z.record(
      id,
      z.strictObject({
        description: text,
        required: z.optional(z.boolean()),
        default: z.optional(z.string('must be a string: put it in quotes')),
        deprecationMessage: z.optional(text),
      }),
    ),
  ),
  outputs: z.optional(z.record(id, z.strictObject({ description: text }))),
  runs: z.strictObject({
    using: z.enum(['node20', 'node24']),
    main: file,
    pre: z.optional(file),
    'pre-if': z.optional(text),
    post: z.optional(file),
    'post-if': z.optional(text),
  }),
  branding: z.optional(
    z.strictObject({
      icon: z.string().check(z.refine((icon) => ICONS.has(icon), 'is no icon that GitHub offers')),
      color: z.enum(COLORS),
    }),
  ),
});

/** Inputs become INPUT_<NAME> in capitals, so that two names which differ in case only are one. */
function sameWhenUpper(names: readonly string[]): string[] {
  const upper = names.map((name) => name.toUpperCase());
  return names.filter((_name, at) => upper.indexOf(upper[at] ?? '') !== at);
}

/**
 * Errors in a metadata file, as `file:line: where: what`; none when it is good. `exists` is asked for the files that it
 * names, relative to it.
 */
export function validateAction(source: string, name: string, exists: (path: string) => boolean): string[] {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  const at = (path: readonly PropertyKey[]): string => {
    // The nearest node there is: what is missing has no place of its own.
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return `${name}:${lines.linePos(node.range[0]).line}`;
    }
    return name;
  };
  if (document.errors.length > 0) return document.errors.map((error) => `${name}: ${error.message.split('\n')[0]}`);
  const parsed = actionSchema.safeParse(document.toJS());
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => `${at(path)}: ${path.join('.') || 'the file'}: ${message}`);
  }
  const { runs, inputs = {} } = parsed.data;
  const missing = (['main', 'pre', 'post'] as const).flatMap((key) => {
    const path = runs[key];
    return path === undefined || exists(path) ? [] : [`${at(['runs', key])}: runs.${key}: there is no file ${path}`];
  });
  const doubled = sameWhenUpper(Object.keys(inputs)).map(
    (input) => `${at(['inputs', input])}: inputs.${input}: is the same as another input but for capitals`,
  );
  return [...missing, ...doubled];
}

function main(path: string | undefined): number {
  if (path === undefined) {
    console.error('Name the file: node scripts/validate-action.ts action.yml');
    return 2;
  }
  if (!existsSync(path)) {
    console.error(`${path}: there is no such file`);
    return 1;
  }
  const inFolder = (file: string): boolean => existsSync(join(dirname(path), file));
  const problems = validateAction(readFileSync(path, 'utf8'), basename(path), inFolder);
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log(`${path}: good`);
  return problems.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main(process.argv[2]);
