import type { Severity, TestCase } from '../../model/finding.ts';

/** A finding as a tool tells it: nothing is checked, bounded or cleaned yet. */
export interface RawFinding {
  readonly severity: Severity;
  readonly message: string;
  readonly rule?: string | undefined;
  readonly tool?: string | undefined;
  /** As the tool writes it: absolute, a `file://` URL, or relative to the folder of the command. */
  readonly file?: string | undefined;
  /** Other paths that the file may have; the first of all that is there counts, `file` when none is known to be. */
  readonly candidates?: readonly string[] | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
  readonly test?: string | undefined;
  /** What the tool itself says stays the same when lines move, such as SARIF's `partialFingerprints`. */
  readonly identity?: string | undefined;
}

/** A test as a report tells it. */
export interface RawTest extends TestCase {
  /** As those of a finding. */
  readonly candidates?: readonly string[] | undefined;
}

/** Where readers of output and reports put what they find. */
export interface FindingSink {
  add(raw: RawFinding): void;
  addTest(test: RawTest): void;
  /** Something that people should know: one sentence. */
  note(text: string): void;
  /** The path relative to the workspace, with `/`; undefined when it is not inside of it. */
  inside(path: string): string | undefined;
}
