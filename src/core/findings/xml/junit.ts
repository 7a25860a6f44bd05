import { looksLikePath, severityOf } from '../formats/format.ts';
import { foldersOf } from '../formats/go.ts';
import type { FindingSink } from '../sink.ts';
import { failureOf } from '../stack.ts';
import { numberIn, type Attributes, type XmlVisitor } from './visitor.ts';

/** Most characters of the text of one failure that are kept: messages and traces are at its start. */
const MOST_TEXT = 64 * 1024;
const MOST_DEPTH = 64;

/** Messages of runners that only say that there is a text. */
const EMPTY_WORDS =
  /^(?:|collection failure|failed|failure|error|test failed|test failure|\S{1,300}:\d{1,9}:\d{1,9} .*)$/i;
const TOOLS = /^(jest|vitest|pytest|mocha|phpunit|playwright|cypress|rspec)\b/i;
/** Linters that write JUnit put the place into the text. */
const LINT = /^\s*line (\d{1,9}), col(?:umn)? (\d{1,9}), (?:(Error|Warning|Info) - )?/;

interface Suite {
  readonly name: string;
  readonly file: string | undefined;
}

interface Failure {
  readonly message: string;
  readonly type: string | undefined;
  text: string;
}

interface Case {
  readonly attributes: Attributes;
  failure: Failure | undefined;
  isSkipped: boolean;
  isFlaky: boolean;
}

/**
 * JUnit XML in its dialects: nested suites, `file` and `line` of pytest, gtest and PHPUnit, reruns of Surefire
 * (maven.apache.org/surefire, XML report schema; github.com/testmoapp/junitxml lists what others write).
 */
export class JunitReport implements XmlVisitor {
  readonly #sink: FindingSink;
  readonly #name: string;
  readonly #suites: Suite[] = [];
  #tool: string | undefined;
  #case: Case | undefined;
  /** The failure whose text is being read. */
  #reading: Failure | undefined;

  /** `name` is the path of the report: classes of a Maven module are near it. */
  constructor(sink: FindingSink, name: string) {
    this.#sink = sink;
    this.#name = name;
  }

  open(tag: string, attributes: Attributes): void {
    if (tag === 'testsuites' || tag === 'testsuite') this.#enter(tag, attributes);
    else if (tag === 'testcase') {
      this.#case = { attributes, failure: undefined, isSkipped: isNotRun(attributes), isFlaky: false };
    } else if (this.#case !== undefined) this.#inCase(this.#case, tag, attributes);
  }

  text(value: string): void {
    const failure = this.#reading;
    if (failure !== undefined && failure.text.length < MOST_TEXT) failure.text += value.slice(0, MOST_TEXT);
  }

  close(tag: string): void {
    if (tag === 'failure' || tag === 'error') this.#reading = undefined;
    else if (tag === 'testsuite') this.#suites.pop();
    else if (tag === 'testcase' && this.#case !== undefined) {
      this.#finish(this.#case);
      this.#case = undefined;
      this.#reading = undefined;
    }
  }

  #enter(tag: string, attributes: Attributes): void {
    const { name = '' } = attributes;
    this.#tool ??= TOOLS.exec(name)?.[1]?.toLowerCase();
    if (tag === 'testsuites' || this.#suites.length >= MOST_DEPTH) return;
    const file =
      attributes['file'] ?? attributes['filepath'] ?? (looksLikePath(name) && isFileName(name) ? name : undefined);
    this.#suites.push({ name, file: file ?? this.#suites.at(-1)?.file });
  }

  #inCase(each: Case, tag: string, attributes: Attributes): void {
    if (tag === 'skipped' || tag === 'disabled') each.isSkipped = true;
    else if (tag === 'flakyFailure' || tag === 'flakyError') each.isFlaky = true;
    else if ((tag === 'failure' || tag === 'error') && each.failure === undefined) {
      each.failure = { message: attributes['message'] ?? '', type: attributes['type'], text: '' };
      this.#reading = each.failure;
    }
  }

  #finish({ attributes, failure, isSkipped, isFlaky }: Case): void {
    const lint = failure === undefined ? null : LINT.exec(failure.text);
    if (failure !== undefined && lint !== null) return this.#lint(attributes, failure, lint);
    const { time, duration } = attributes;
    const seconds = numberIn(time ?? duration);
    const test = this.#nameOf(attributes);
    // A file of pytest that could not be loaded is no test.
    const isTest = this.#tool !== 'pytest' || attributes['classname'] !== '';
    const file = this.#fileOf(attributes);
    const candidates = this.#candidates(attributes);
    const outcome = failure !== undefined ? 'failed' : isSkipped ? 'skipped' : 'passed';
    if (isTest)
      this.#sink.addTest({
        name: test,
        outcome,
        ...(file !== undefined && { file }),
        candidates,
        ...(seconds !== undefined && { durationMs: seconds * 1000 }),
        ...(isFlaky && outcome === 'passed' && { flaky: true as const }),
      });
    if (failure === undefined) return;
    const read = failureOf(failure.text, this.#sink);
    const told = EMPTY_WORDS.test(failure.message.trim())
      ? (explained(failure.text) ?? withoutTitle(read.message()))
      : failure.message;
    const message = told === '' ? ((failure.message || failure.type) ?? 'failed') : told;
    const common = { severity: 'error', message, tool: this.#tool, test: isTest ? test : undefined } as const;
    if (read.place !== undefined) {
      // Go names only the file; its folder is that of the package.
      const isBare = !/[/\\]/.test(read.place.file);
      const folders = isBare ? foldersOf(attributes['classname'] ?? '') : [];
      this.#sink.add({
        ...common,
        ...read.place,
        candidates: folders.map((each) => `${each}/${read.place?.file ?? ''}`),
      });
    } else this.#sink.add({ ...common, file, candidates, line: lineOf(attributes, failure, file) });
  }

  #lint(attributes: Attributes, { message, text }: Failure, [place, line, column, word]: RegExpExecArray): void {
    const rule = (attributes['name'] ?? '').replace(/^org\.(eslint|ruff)\./, '');
    const tool =
      /^org\.(eslint|ruff)\./.exec(attributes['name'] ?? '')?.[1] ?? (rule.endsWith(')') ? 'oxlint' : undefined);
    this.#sink.add({
      severity: severityOf(word ?? 'error') ?? 'error',
      message: message === '' ? text.slice(place.length) : message,
      rule,
      tool,
      file: this.#suites.at(-1)?.name,
      line: Number(line),
      column: Number(column),
    });
  }

  /** The names of what a test stands in are in its class, or in the suites around it. */
  #nameOf({ name = '', classname = '', file }: Attributes): string {
    if (this.#tool === 'pytest') return pytestName(classname, name, file);
    const groups = this.#suites.map((each) => each.name);
    const inner = groups.at(-1);
    if (classname === '' || classname === 'test' || (classname === inner && !looksLikePath(classname))) {
      return [...groups.filter((group) => group !== '' && group !== 'AllTests' && !isFileName(group)), name].join(
        ' › ',
      );
    }
    if (isFileName(classname)) return name.replaceAll(' > ', ' › ');
    return name.startsWith(classname) || classname.endsWith(name) ? name : `${classname} › ${name}`;
  }

  #fileOf({ file, filepath, classname = '' }: Attributes): string | undefined {
    const own = file ?? filepath;
    if (own !== undefined && own !== '') return own;
    return isFileName(classname) ? classname : this.#suites.at(-1)?.file;
  }

  /** Where the file of a class may be: Java names it by its package, Python by its module. */
  #candidates({ classname = '' }: Attributes): string[] {
    if (!/^[\w$]+(?:\.[\w$]+)+$/.test(classname)) return [];
    const path = (classname.split('$')[0] ?? '').replaceAll('.', '/');
    const module = path.replace(/\/[A-Z]\w*$/, '');
    const base = /^(.*?)\/?(?:target|build)\//.exec(this.#name)?.[1] ?? '';
    const folders = ['src/test/java', 'src/test/kotlin', 'src/test/groovy', 'src/test/scala', 'src/it/java'];
    const jvm = folders.map((folder) => `${base === '' ? '' : `${base}/`}${folder}/${path}.${extensionOf(folder)}`);
    return [`${path}.py`, `${module}.py`, ...jvm];
  }
}

/** pytest's own name for a test, by which it can be run: modules are in lower case, classes are not. */
function pytestName(classname: string, name: string, file: string | undefined): string {
  if (classname === '') return name;
  const parts = classname.split('.');
  const first = parts.findIndex((part) => /^[A-Z]/.test(part));
  const modules = first < 0 ? parts : parts.slice(0, first);
  const classes = first < 0 ? [] : parts.slice(first);
  return [file ?? `${modules.join('/')}.py`, ...classes, name].join('::');
}

/** Playwright begins with the browser and the title of the test. */
const withoutTitle = (message: string): string => message.replace(/^\[[^\]\n]{1,80}\] › [^\n]*\n\s*/, '');

/** pytest marks the lines that say what went wrong. */
function explained(text: string): string | undefined {
  const lines = text.split('\n').filter((line) => line.startsWith('E   '));
  return lines.length === 0 ? undefined : lines.map((line) => line.slice(4)).join('\n');
}

const isFileName = (text: string): boolean =>
  looksLikePath(text) && /\.(?:[cm]?[jt]sx?|py|rb|php|go|rs|java|kt|feature|spec|vue|svelte|exs)$/.test(text);

const extensionOf = (folder: string): string =>
  ({ kotlin: 'kt', groovy: 'groovy', scala: 'scala' })[folder.split('/').at(-1) ?? ''] ?? 'java';

/** GoogleTest tells tests that were left out by an attribute. */
const isNotRun = ({ status, result }: Attributes): boolean =>
  status === 'notrun' ||
  status === 'skipped' ||
  status === 'disabled' ||
  result === 'skipped' ||
  result === 'suppressed';

function lineOf({ line, classname = '' }: Attributes, failure: Failure, file: string | undefined): number | undefined {
  const told = numberIn(line);
  // pytest counts from 0.
  if (told !== undefined) return file?.endsWith('.py') === true ? told + 1 : told;
  const simple = (classname.split('.').at(-1) ?? '').split('$')[0] ?? '';
  if (!/^\w{1,200}$/.test(simple)) return undefined;
  const frame = new RegExp(`\\(${simple}\\.(?:java|kt|groovy|scala):(\\d{1,9})\\)`).exec(failure.text);
  return frame === null ? undefined : Number(frame[1]);
}
