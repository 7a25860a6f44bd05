import type { CoverageDiscovery } from '../../model/detection.ts';
import type { CiUpload } from './ci.ts';
import { join } from './manager.ts';
import type { Manifest } from './manifest.ts';
import type { Tree } from './tree.ts';
import { field, folderOf, isRecord, parseLoose, within } from './tree.ts';
import type { Bare } from './unwrap.ts';

/** A test command of the plan. */
export interface TestCommand {
  readonly bare: Bare;
  readonly folder: string;
  readonly title: string;
}

interface Setup {
  readonly report?: string;
  readonly minimum?: number;
  readonly because: string;
}

/** File that each reporter of Istanbul's family writes, the most telling first. */
const REPORTS: readonly (readonly [RegExp, string])[] = [
  [/^lcov(only)?$/, 'lcov.info'],
  [/^cobertura$/, 'cobertura-coverage.xml'],
  [/^clover$/, 'clover.xml'],
  [/^json$/, 'coverage-final.json'],
  [/^json-summary$/, 'coverage-summary.json'],
];
/** Lines that nyc and c8 ask for when `check-coverage` is on and nothing else is said. */
const CHECK_DEFAULT = 90;

const reportOf = (reporters: readonly string[]): string | undefined =>
  REPORTS.find(([pattern]) => reporters.some((name) => pattern.test(name)))?.[1];

/** Values of an option given as `--name value` or `--name=value`, under any of its names. */
function values(args: readonly string[], ...names: readonly string[]): readonly string[] {
  return args.flatMap((arg, i) => {
    const name = names.find((each) => arg === each || arg.startsWith(`${each}=`));
    if (name === undefined) return [];
    return arg === name ? (args[i + 1] ?? []) : arg.slice(name.length + 1);
  });
}

const strings = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return [];
  // A reporter with options is a pair of its name and them.
  return value.flatMap((each: unknown) =>
    typeof each === 'string' ? [each] : Array.isArray(each) && typeof each[0] === 'string' ? [each[0]] : [],
  );
};

const percent = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && number >= 0 && number <= 100 ? number : undefined;
};

/** A configuration in a field of package.json or in one of the JSON files. */
function settings(
  tree: Tree,
  manifest: Manifest | undefined,
  folder: string,
  name: string,
  files: readonly string[],
): { readonly value: Readonly<Record<string, unknown>>; readonly where: string } | undefined {
  const own = manifest?.fields.get(name);
  if (isRecord(own)) return { value: own, where: `${name} in ${manifest?.path ?? ''}` };
  for (const file of files) {
    const text = tree.text(join(folder, file));
    const value = text === undefined ? undefined : parseLoose(text);
    if (isRecord(value)) return { value, where: join(folder, file) };
  }
  return undefined;
}

function discovery(
  folder: string,
  directory: string,
  reporters: readonly string[],
  minimum: number | undefined,
  because: string,
): Setup {
  const file = reportOf(reporters);
  const report = file === undefined ? undefined : within(folder, join(directory, file));
  return { because, ...(report === undefined ? {} : { report }), ...(minimum === undefined ? {} : { minimum }) };
}

/** nyc or c8 around the tests. */
function istanbul(tree: Tree, manifest: Manifest | undefined, command: TestCommand): Setup | undefined {
  const { coverage } = command.bare;
  if (coverage === undefined) return undefined;
  const { tool, args } = coverage;
  const files = tool === 'nyc' ? ['.nycrc', '.nycrc.json'] : ['.c8rc.json', '.c8rc'];
  const set = settings(tree, manifest, command.folder, tool, files);
  const get = (name: string): unknown => field(set?.value, name);
  const flags = values(args, '--reporter', '-r');
  const reporters = flags.length > 0 ? flags : strings(get('reporter'));
  const directory =
    values(args, '--report-dir', '--reports-dir', '-o')[0] ??
    strings(get('report-dir') ?? get('reports-dir') ?? get('reportsDirectory'))[0] ??
    'coverage';
  const asked =
    args.includes('--check-coverage') ||
    args.includes('--100') ||
    get('check-coverage') === true ||
    get('checkCoverage') === true;
  const lines =
    args.includes('--100') || get('100') === true
      ? 100
      : (percent(values(args, '--lines')[0]) ?? percent(get('lines')) ?? CHECK_DEFAULT);
  const told =
    flags.length > 0
      ? `${tool} in \`${command.title}\` has reporter ${flags.join(', ')}`
      : `${tool} in \`${command.title}\`${set === undefined ? '' : `; ${set.where}`}`;
  return discovery(command.folder, directory, reporters, asked ? lines : undefined, told);
}

/** Only so much of a configuration program is looked at: the patterns below are not linear in bad cases. */
const MAX_PROGRAM = 20_000;
const JEST_DEFAULT = ['clover', 'json', 'lcov', 'text'];

/** The value of a setting in the text of a configuration that is a program and is only read. */
const inProgram = (text: string, pattern: RegExp): string | undefined =>
  pattern.exec(text.slice(0, MAX_PROGRAM).replace(/^[ \t]*\/\/.*$/gm, ''))?.[1];

function jest(tree: Tree, manifest: Manifest | undefined, command: TestCommand): Setup | undefined {
  if (command.bare.tool !== 'jest') return undefined;
  const { args } = command.bare;
  const given = values(args, '-c', '--config')[0];
  const names =
    given === undefined
      ? tree.list(command.folder).filter((name) => /^jest\.config\.([cm]?[jt]s|json)$/.test(name))
      : [given];
  const path = names[0] === undefined ? undefined : within(command.folder, names[0]);
  const program = path === undefined || path.endsWith('.json') ? undefined : tree.text(path);
  const set =
    given === undefined || path?.endsWith('.json') === true
      ? settings(tree, given === undefined ? manifest : undefined, '', 'jest', path === undefined ? [] : [path])
      : undefined;
  const get = (name: string): unknown => field(set?.value, name);
  const byFlag = args.includes('--coverage') || args.includes('--collectCoverage') || args.includes('--coverage=true');
  const byProgram = program !== undefined && inProgram(program, /\bcollectCoverage["']?\s*:\s*(true)/) !== undefined;
  if (!byFlag && !byProgram && get('collectCoverage') !== true) return undefined;
  const listed = inProgram(program ?? '', /\bcoverageReporters["']?\s*:\s*\[([^\]]*)\]/);
  const flags = values(args, '--coverageReporters');
  const own = flags.length > 0 ? flags : (listed?.match(/[a-z-]+/g) ?? strings(get('coverageReporters')));
  const directory =
    values(args, '--coverageDirectory')[0] ??
    inProgram(program ?? '', /\bcoverageDirectory["']?\s*:\s*["']([^"']+)["']/) ??
    strings(get('coverageDirectory'))[0] ??
    'coverage';
  const minimum = percent(field(field(get('coverageThreshold'), 'global'), 'lines'));
  const where = byFlag
    ? `\`${command.title}\` has --coverage`
    : `collectCoverage in ${byProgram ? (path ?? '') : (set?.where ?? '')}`;
  const reporters = own.length > 0 ? own : JEST_DEFAULT;
  const rootDir =
    values(args, '--rootDir')[0] ??
    inProgram(program ?? '', /\brootDir["']?\s*:\s*["']([^"']+)["']/) ??
    strings(get('rootDir'))[0] ??
    '.';
  const root = within(
    path === undefined || values(args, '--rootDir').length > 0 ? command.folder : folderOf(path),
    rootDir,
  );
  return discovery(
    root ?? command.folder,
    directory.replace(/^<rootDir>\/?/, ''),
    reporters,
    minimum,
    own.length > 0 ? where : `${where}; jest's own reporters write lcov`,
  );
}

function vitest(tree: Tree, command: TestCommand): Setup | undefined {
  if (command.bare.tool !== 'vitest') return undefined;
  const { args } = command.bare;
  const given = values(args, '-c', '--config')[0];
  const names = tree.list(command.folder).filter((name) => /^vite(st)?\.config\.[cm]?[jt]s$/.test(name));
  const name = given ?? names.find((each) => each.startsWith('vitest')) ?? names[0];
  const path = name === undefined ? undefined : within(command.folder, name);
  const text = path === undefined ? '' : (tree.text(path) ?? '');
  const flag = args.find((arg) => /^--coverage(\.enabled)?(=true)?$/.test(arg));
  const enabled = inProgram(text, /\bcoverage\s*:\s*\{[^}]*\benabled\s*:\s*(true)/) !== undefined;
  if (flag === undefined && !enabled) return undefined;
  const listed = inProgram(text, /\breporters?\s*:\s*\[([^\]]*lcov[^\]]*|[^\]]*cobertura[^\]]*|[^\]]*json[^\]]*)\]/);
  const flags = values(args, '--coverage.reporter');
  const own = flags.length > 0 ? flags : (listed?.match(/[a-z-]+/g) ?? []);
  const directory =
    values(args, '--coverage.reportsDirectory')[0] ??
    inProgram(text, /\breportsDirectory\s*:\s*["']([^"']+)["']/) ??
    'coverage';
  const where = flag === undefined ? `coverage in ${path ?? ''}` : `\`${command.title}\` has ${flag}`;
  return discovery(
    command.folder,
    directory,
    own.length > 0 ? own : ['clover', 'json'],
    undefined,
    own.length > 0 && flags.length === 0 ? `${where}; ${path ?? ''}` : where,
  );
}

function others(command: TestCommand): Setup | undefined {
  const { tool, args } = command.bare;
  if (tool === 'node' && args.includes('--experimental-test-coverage')) {
    const at = values(args, '--test-reporter').indexOf('lcov');
    const to = values(args, '--test-reporter-destination')[at];
    const report = at < 0 || to === undefined || to === 'stdout' ? undefined : within(command.folder, to);
    return {
      because: `\`${command.title}\` has --experimental-test-coverage`,
      ...(report === undefined ? {} : { report }),
    };
  }
  const reporters = values(args, '--coverage-report');
  if (tool !== 'tap' || reporters.length === 0 || args.includes('--disable-coverage')) return undefined;
  return discovery(command.folder, '.tap/report', reporters, undefined, `\`${command.title}\` has --coverage-report`);
}

const REPORT_FILE =
  /(^|\/)(lcov\.info|cobertura(-coverage)?\.xml|clover\.xml|coverage-final\.json|coverage-summary\.json)$/;

/**
 * Where the tests of the plan write their coverage and what threshold their tool is set to.
 * The tools' own settings come first, then the file that CI uploads.
 */
export function coverageDiscovery(
  tree: Tree,
  manifests: ReadonlyMap<string, Manifest>,
  tests: readonly TestCommand[],
  uploads: readonly CiUpload[],
): CoverageDiscovery | undefined {
  const setups = tests.flatMap((command) => {
    const manifest = manifests.get(command.folder);
    return (
      istanbul(tree, manifest, command) ??
      jest(tree, manifest, command) ??
      vitest(tree, command) ??
      others(command) ??
      []
    );
  });
  const best = setups.find((setup) => setup.report !== undefined) ?? setups[0];
  const uploaded = uploads.find(({ path }) =>
    best?.report === undefined
      ? REPORT_FILE.test(path)
      : best.report === path || best.report.startsWith(path.endsWith('/') ? path : `${path}/`),
  );
  const seen = uploaded === undefined ? [] : [`${uploaded.place} uploads ${uploaded.path}`];
  if (best === undefined && uploaded === undefined) return undefined;
  const report = best?.report ?? uploaded?.path;
  return {
    ...(report === undefined ? {} : { report }),
    ...(best?.minimum === undefined ? {} : { minimum: best.minimum }),
    because: [...(best === undefined ? [] : [best.because]), ...seen].join('; '),
  };
}
