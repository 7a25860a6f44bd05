import { err, ok } from '../../model/result.ts';
import {
  addHits,
  type CoverageFormat,
  LineCollector,
  type LineCount,
  type ReadResult,
  type ReportProblem,
} from './report.ts';
import { type Attributes, walkXml, type XmlVisitor } from './xml.ts';

/**
 * Reads Cobertura (`<coverage><packages>`, cobertura.sourceforge.net/xml/coverage-04.dtd) and Clover
 * (`<coverage><project>`) reports. Both begin with `<coverage>`: what is inside decides.
 */
export function readXmlReport(text: string): ReadResult {
  const reader = new XmlReportReader();
  const walked = walkXml(text, reader);
  return walked.ok ? reader.result() : walked;
}

/** Notes what the walk meets. One reader reads one report. */
class XmlReportReader implements XmlVisitor {
  readonly #collector = new LineCollector();
  readonly #sources: string[] = [];
  /** Lines by the path that the report has; those of Cobertura are relative to its sources, which may come later. */
  readonly #files = new Map<string, Map<number, number>>();
  #format: CoverageFormat | undefined;
  /** Whether the walk is where the covered code is listed. Clover has a second place, for the tests' own code. */
  #inside = false;
  #root: string | undefined;
  #lines: Map<number, number> | undefined;
  #sums: LineCount | undefined;
  #problem: ReportProblem | undefined;

  open(tag: string, attributes: Attributes, depth: number): void {
    if (depth === 1) {
      this.#root = tag;
      this.#sums = countOf(attributes('lines-covered'), attributes('lines-valid'));
    } else if (depth === 2) {
      if (tag === 'packages') this.#format ??= 'cobertura';
      if (tag === 'project') this.#format ??= 'clover';
      this.#inside = tag === 'packages' || tag === 'project';
    } else if (!this.#inside || this.#root !== 'coverage') {
      return;
    } else if (tag === 'metrics' && depth === 3 && this.#format === 'clover') {
      this.#sums ??= countOf(attributes('coveredstatements'), attributes('statements'));
    } else if (tag === 'class' && this.#format === 'cobertura') {
      this.#enter(attributes('filename'), 'a class without filename');
    } else if (tag === 'file' && this.#format === 'clover') {
      this.#enter(attributes('path') ?? attributes('name'), 'a file without path and name');
    } else if (tag === 'line') {
      this.#line(attributes);
    }
  }

  text(tag: string, value: string): void {
    if (tag === 'source' && value.trim() !== '') this.#sources.push(value.trim());
  }

  result(): ReadResult {
    const format = this.#format;
    if (this.#problem !== undefined) return err(this.#problem);
    if (format === undefined || this.#root !== 'coverage') {
      const known = this.#root === 'report' ? ' (JaCoCo can be converted to Cobertura)' : '';
      return err({ message: `XML, but neither Cobertura nor Clover: its root is <${this.#root ?? '?'}>${known}` });
    }
    // With several sources nobody says which one a path belongs to; then the path alone has to do.
    const [source] = this.#sources.length === 1 && format === 'cobertura' ? this.#sources : [];
    for (const [path, lines] of this.#files) {
      const target = this.#collector.file(source === undefined ? path : joined(source, path));
      for (const [line, hits] of lines) addHits(target, line, hits);
    }
    const { total = 0 } = this.#sums ?? {};
    if (this.#collector.isEmpty && this.#sums !== undefined && total > 0) {
      return ok({ format, files: undefined, totals: { lines: this.#sums } });
    }
    return ok(this.#collector.report(format));
  }

  #enter(path: string | undefined, problem: string): void {
    if (path === undefined || path === '') {
      this.#problem ??= { message: problem };
      return;
    }
    const known = this.#files.get(path);
    this.#lines = known ?? new Map<number, number>();
    if (known === undefined) this.#files.set(path, this.#lines);
  }

  #line(attributes: Attributes): void {
    if (this.#lines === undefined || this.#format === undefined) return;
    const clover = this.#format === 'clover';
    // Clover lists the declarations of methods too; they are no lines that run.
    if (clover && attributes('type') === 'method') return;
    const number = attributes(clover ? 'num' : 'number') ?? '';
    const hits = clover ? cloverHits(attributes) : attributes('hits');
    if (!/^\d+$/.test(number) || hits === undefined || !/^\d+$/.test(hits)) {
      this.#problem ??= {
        message: `a line whose number or count is no number: number "${number}", count "${hits ?? ''}"`,
      };
      return;
    }
    if (Number(number) > 0) addHits(this.#lines, Number(number), Number(hits));
  }
}

/** A condition of Clover has a count for either way that it went. */
function cloverHits(attributes: Attributes): string | undefined {
  const plain = attributes('count');
  if (plain !== undefined || attributes('type') !== 'cond') return plain;
  const ways = [attributes('truecount') ?? '0', attributes('falsecount') ?? '0'];
  return ways.find((way) => way !== '0') ?? '0';
}

function countOf(covered: string | undefined, total: string | undefined): LineCount | undefined {
  if (covered === undefined || total === undefined || !/^\d+$/.test(covered) || !/^\d+$/.test(total)) return undefined;
  return Number(covered) <= Number(total) ? { covered: Number(covered), total: Number(total) } : undefined;
}

function joined(source: string, path: string): string {
  if (/^(?:[/\\]|[a-zA-Z]:[/\\])/.test(path)) return path;
  return `${source.replace(/[/\\]+$/, '')}/${path}`;
}
