/** What helps to tell which file of the repository a path of a report means. Paths of git are relative with `/`. */
export interface PathFacts {
  /** Absolute path of the folder that git's paths are relative to. */
  readonly root?: string;
  /** Path of the report, relative to the root: tools write paths relative to where they ran, at or above the report. */
  readonly report?: string;
  /** Paths of the report begin with the name of a module, as those of Go do (`example.com/module/main.go`). */
  readonly prefixed?: boolean;
  /** Files of the repository. The more are known the less is ambiguous. */
  readonly known?: Iterable<string>;
}

/** Which paths of a report mean a file: none, one (sometimes written in several ways), or nobody can tell. */
export type PathMatch =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly reported: readonly string[] }
  /** `between` are two candidates: paths of the report for one file, or files for one path of the report. */
  | { readonly kind: 'ambiguous'; readonly because: string };

/** One path of the report that may mean a file. Certain: the folders are known and the whole path is equal. */
interface Claim {
  readonly reported: string;
  readonly certain: boolean;
  readonly files: readonly string[];
}

/**
 * Finds the paths of a report that mean the given files. Absolute paths below the root and relative paths that lead to
 * a known file are certain; the others belong to the file with which they share the longest end.
 */
export function matchPaths(
  reported: Iterable<string>,
  files: readonly string[],
  facts: PathFacts,
): ReadonlyMap<string, PathMatch> {
  const wanted = new Set(files.map(baseName));
  const known = new Set(files);
  const byName = new Map<string, string[]>();
  for (const file of [...files, ...(facts.known ?? [])]) known.add(file);
  for (const file of known) {
    const name = baseName(file);
    if (!wanted.has(name)) continue;
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [file]);
    else same.push(file);
  }
  const claims = new Map<string, Claim[]>();
  for (const path of reported) {
    const segments = segmentsOf(path);
    const same = byName.get(segments.at(-1) ?? '');
    if (same === undefined) continue;
    const claim = claimOf(path, segments, { same, known, facts });
    for (const file of claim.files) claims.set(file, [...(claims.get(file) ?? []), claim]);
  }
  return new Map(files.map((file) => [file, matchOf(file, claims.get(file) ?? [])]));
}

function matchOf(file: string, claims: readonly Claim[]): PathMatch {
  const certain = claims.filter((claim) => claim.certain);
  const chosen = certain.length > 0 ? certain : claims;
  const [first, second] = chosen;
  if (first === undefined) return { kind: 'none' };
  if (certain.length > 0) return { kind: 'found', reported: certain.map((claim) => claim.reported) };
  if (second !== undefined) {
    return { kind: 'ambiguous', because: `${file} may be ${first.reported} or ${second.reported} of the report` };
  }
  const other = first.files.find((each) => each !== file);
  if (other === undefined) return { kind: 'found', reported: [first.reported] };
  return { kind: 'ambiguous', because: `${first.reported} of the report may be ${file} or ${other}` };
}

function claimOf(
  reported: string,
  segments: readonly string[],
  { same, known, facts }: { same: readonly string[]; known: ReadonlySet<string>; facts: PathFacts },
): Claim {
  const certain = (file: string | undefined): Claim => ({
    reported,
    certain: true,
    files: file !== undefined && known.has(file) ? [file] : [],
  });
  if (isAbsolute(reported)) {
    const below = facts.root === undefined ? undefined : without(segmentsOf(facts.root), segments);
    if (below !== undefined) return certain(below.join('/'));
  } else {
    const folder = segmentsOf(facts.report ?? '').slice(0, -1);
    for (let length = folder.length; length >= 0; length -= 1) {
      const file = resolved([...folder.slice(0, length), ...segments])?.join('/');
      if (file !== undefined && known.has(file)) return certain(file);
    }
  }
  const end = `/${segments.filter((segment) => segment !== '..').join('/')}`;
  const longer = same.filter((file) => `/${file}`.endsWith(end));
  if (longer.length > 0) return { reported, certain: false, files: longer };
  // A bare file name is no proof for a relative path: gen/index.ts, which git ignores, is not index.ts.
  const bareNames = isAbsolute(reported) || facts.prefixed === true;
  const shorter = same.filter((file) => end.endsWith(`/${file}`) && (bareNames || file.includes('/')));
  const longest = Math.max(0, ...shorter.map((file) => file.length));
  return { reported, certain: false, files: shorter.filter((file) => file.length === longest) };
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const DRIVE = /^[a-zA-Z]:[\\/]/;

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || path.startsWith('\\') || path.startsWith('file:/') || DRIVE.test(path);
}

/** The parts of a path without `.`. Backslashes part only where the path is one of Windows: elsewhere they belong to names. */
function segmentsOf(path: string): readonly string[] {
  const bare = path.replace(/^file:\/*(?=[a-zA-Z]:[\\/])/, '').replace(/^file:\/\/(?=\/)/, '');
  const windows = DRIVE.test(bare) || bare.startsWith('\\') || !bare.includes('/');
  const parts = (windows ? bare.replaceAll('\\', '/') : bare).split('/').filter((part) => part !== '' && part !== '.');
  const [drive, ...rest] = parts;
  const named = drive !== undefined && /^[a-zA-Z]:$/.test(drive) ? [drive.toLowerCase(), ...rest] : parts;
  return resolved(named) ?? named;
}

/** The parts with every `..` carried out; undefined when that leads out of where they begin. */
function resolved(segments: readonly string[]): readonly string[] | undefined {
  const done: string[] = [];
  for (const segment of segments) {
    if (segment !== '..') done.push(segment);
    else if (done.pop() === undefined) return undefined;
  }
  return done;
}

/** What follows the parts of `folder`; undefined when the path is not below it. */
function without(folder: readonly string[], segments: readonly string[]): readonly string[] | undefined {
  return folder.every((part, index) => segments[index] === part) ? segments.slice(folder.length) : undefined;
}
