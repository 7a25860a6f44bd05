import { join } from 'node:path';
import { REPORT_VARIABLE } from '../../core/detect/ask.ts';
import { isGood } from '../../core/outcomes.ts';
import type { FindingsDigest } from '../../model/finding.ts';
import type { Evidence, Outcome, StepResult } from '../../model/outcome.ts';
import type { AuditStep, CommandStep, CoverageStep, SecretsStep, Step } from '../../model/pipeline.ts';
import type { AttemptReport, AttemptRequest, AttemptRunner } from '../../ports.ts';
import { clearArtifacts } from '../anew.ts';
import { AttemptFindings } from '../findings/attempt.ts';
import type { OutputWriter } from '../output.ts';
import { spawnCommand } from '../process.ts';
import type { RunningCommand } from '../process.ts';
import { compileUserPatterns } from '../scan.ts';
import type { UserPattern } from '../scan.ts';
import { runBuiltin } from './builtin.ts';
import { commandEnvironment } from './command-environment.ts';
import { CommandOutput } from './command-output.ts';
import { readOutputs } from './files.ts';
import type { AttemptFiles } from './files.ts';
import { evidenceOf, outcomeOf, outcomeOfSteps, summaryOf } from './outcome.ts';
import { followProgress } from './progress.ts';
import { createShared } from './shared.ts';
import type { PreparedRerun } from './rerun.ts';
import type { RunnerOptions, Shared } from './shared.ts';
import { CLOCK_SLACK_MS, SourceTree } from './source-tree.ts';
import { outcomeWithoutSecrets } from './without-secrets.ts';

/** Runs attempts as processes; `close` removes the temporary files of the run. */
export interface ProcessAttemptRunner extends AttemptRunner {
  close(): void;
}

/** The runner that works on this machine. It never throws: what goes wrong is an outcome. */
export function createAttemptRunner(options: RunnerOptions): ProcessAttemptRunner {
  const shared = createShared(options);
  return {
    start(request) {
      const attempt = new Attempt(shared, request);
      return { done: attempt.run(), stop: (atOnce) => attempt.stop(atOnce) };
    },
    close: () => shared.files.remove(),
  };
}

class Attempt {
  readonly #shared: Shared;
  readonly #request: AttemptRequest;
  readonly #startedAt: number;
  readonly #writer: OutputWriter;
  readonly #abort = new AbortController();
  readonly #findings: AttemptFindings;
  #files: AttemptFiles | undefined;
  /** The last byte of output did not end a line. */
  #lineOpen = false;
  #patterns: readonly UserPattern[] = [];
  #running: RunningCommand | undefined;
  #evidence: Evidence | undefined;
  #rerun: PreparedRerun | undefined;
  readonly #tree: SourceTree;

  constructor(shared: Shared, request: AttemptRequest) {
    this.#shared = shared;
    this.#request = request;
    this.#startedAt = shared.clock.monotonic();
    this.#tree = new SourceTree(shared, request.shared);
    const title = request.steps.map((step) => step.title).join(' && ');
    this.#writer = shared.sequencer.begin({
      phase: request.phase,
      task: request.task,
      attempt: request.attempt,
      title,
    });
    this.#findings = new AttemptFindings({
      workspace: shared.cwd,
      folder: join(shared.stateDir, 'workflows', request.workflowId),
      task: request.task,
      attempt: request.attempt,
      startedAt: shared.clock.now() - CLOCK_SLACK_MS,
      signal: this.#abort.signal,
      redact: (text) => shared.redaction.text(text),
      before: () => shared.before?.(request.task) ?? Promise.resolve(undefined),
      earlier: request.earlier,
    });
    this.#beginAnew();
  }

  /** Before anything else of the phase begins: what comes then is of this round. */
  #beginAnew(): void {
    const { phase, workflowId, anew } = this.#request;
    const folder = join(this.#shared.stateDir, 'workflows', workflowId);
    const problem = anew === undefined ? undefined : clearArtifacts(folder, phase, anew);
    if (problem !== undefined) this.#note(problem.message);
  }

  stop(atOnce?: boolean): void {
    this.#abort.abort();
    this.#running?.stop(atOnce);
  }

  async run(): Promise<AttemptReport> {
    let steps: readonly StepResult[] = [];
    let outcome: Outcome;
    let outputs: Readonly<Record<string, string>> | undefined;
    try {
      const results: StepResult[] = [];
      steps = results;
      outcome = await this.#runSteps(results);
      if (isGood(outcome) && results.length > 1)
        steps = await (await import('./settled.ts')).settled(this.#tree, results, this.#shared.clock.now());
      outputs = this.#readOutputs();
    } catch (thrown) {
      const why = thrown instanceof Error ? thrown.message : String(thrown);
      const detail = this.#shared.redaction.text(`bootspring could not run it: ${why}`);
      outcome = { kind: 'errored', reason: 'internal', detail };
      this.#note(outcome.detail);
    }
    const findings = await this.#tellFindings(outcome);
    if (this.#files !== undefined) this.#shared.files.release(this.#files);
    const durationMs = this.#shared.clock.monotonic() - this.#startedAt;
    this.#writer.end({ summary: summaryOf(outcome), durationMs });
    const evidence = this.#evidence;
    return {
      outcome,
      durationMs,
      ...(evidence === undefined ? {} : { evidence }),
      steps,
      ...(outputs === undefined ? {} : { outputs }),
      ...(findings === undefined ? {} : { findings }),
      ...(this.#rerun === undefined ? {} : { rerun: this.#rerun.told }),
    };
  }

  /** What was found explains the verdict; not to have it changes nothing else. */
  async #tellFindings({ kind }: Outcome): Promise<FindingsDigest | undefined> {
    try {
      const passed = kind === 'passed';
      const digest = await this.#findings.finish({
        passed,
        scope: this.#rerun?.told.scope,
        tree: () => this.#testedTree(),
      });
      for (const note of digest?.notes ?? []) this.#note(note);
      return digest;
    } catch (thrown) {
      this.#note(`What it found cannot be kept: ${String(thrown)}`);
      return undefined;
    }
  }

  async #runSteps(results: StepResult[]): Promise<Outcome> {
    let last: Outcome = { kind: 'errored', reason: 'internal', detail: 'there is no step to run' };
    const planned = await this.#prepare();
    for (const [at, step] of planned.entries()) {
      if (this.#abort.signal.aborted) return { kind: 'cancelled', detail: 'stopped before it was done' };
      const ended = await this.#runStep(step);
      const result = at > 0 ? ended : ((await this.#rerun?.settle(ended, this.#findings.newestTests)) ?? ended);
      results.push(result);
      last = result.outcome;
      if (!isGood(last)) return last;
    }
    return outcomeOfSteps(results.map(({ outcome }, at) => ({ title: planned[at]?.title ?? '', outcome }))) ?? last;
  }

  /** The steps to run: all of them, or what runs failed tests again. */
  async #prepare(): Promise<readonly Step[]> {
    const { rerun, steps, workflowId } = this.#request;
    if (rerun === undefined) return steps;
    const { cwd, stateDir } = this.#shared;
    const folder = join(stateDir, 'tmp', workflowId);
    const { prepareRerun } = await import('./rerun.ts');
    this.#rerun = await prepareRerun(this.#request, rerun, { cwd, folder, fingerprint: () => this.#tree.digest() });
    this.#note(`Failed tests run again: ${this.#rerun.told.because}.`);
    return this.#rerun.steps;
  }

  async #runStep(step: Step): Promise<StepResult> {
    const { clock } = this.#shared;
    const startedAt = clock.monotonic();
    const recorded = this.#request.recorded.find((one) => one.key === step.key);
    const note = (text: string): void => this.#note(`${step.title}: ${text}`);
    if (recorded !== undefined && (await this.#tree.stands(recorded, this.#request.recorded, note))) {
      note(`not run again, the sources are the same as for ${recorded.from}`);
      const outcome: Outcome = { kind: 'reused', from: recorded.from };
      return { key: step.key, outcome, durationMs: clock.monotonic() - startedAt, tree: recorded.tree };
    }
    if (this.#abort.signal.aborted) {
      const outcome: Outcome = { kind: 'cancelled', detail: 'stopped before it was started' };
      return { key: step.key, outcome, durationMs: clock.monotonic() - startedAt };
    }
    if (this.#request.steps.length > 1) this.#note(step.title);
    return step.kind === 'command' ? this.#runCommandStep(step) : this.#runBuiltinStep(step);
  }

  async #runCommandStep(step: CommandStep): Promise<StepResult> {
    const { clock } = this.#shared;
    const before = await this.#tree.before();
    const startedAt = clock.monotonic();
    const wallStart = clock.now();
    const outcome = await this.#runScoped(step);
    const durationMs = clock.monotonic() - startedAt;
    this.#tree.forget();
    const span = { from: wallStart, to: clock.now() };
    const ground = outcome.kind === 'passed' ? await this.#tree.after(before, span, durationMs) : undefined;
    return { key: step.key, outcome, durationMs, ...ground };
  }

  /** The digest of the sources that tests ran on, when none was written since the attempt began. */
  #testedTree(): Promise<string | undefined> {
    const { clock } = this.#shared;
    return this.#tree.unwrittenSince(clock.now() - (clock.monotonic() - this.#startedAt));
  }

  /** A step that is limited runs on what has changed by now; which files these are is worked out here and not before. */
  async #runScoped(step: CommandStep): Promise<Outcome> {
    if (step.scope === undefined) return this.#runCommand(step);
    const { runNarrowed } = await import('./narrowed.ts');
    return runNarrowed(this.#shared.cwd, step, step.scope, {
      run: (each) => this.#runCommand(each),
      note: (text) => this.#note(text),
    });
  }

  async #runCommand(step: CommandStep): Promise<Outcome> {
    const { clock, cwd, onProgress, redaction } = this.#shared;
    const { retryOn, task, timeoutMs } = this.#request;
    if (retryOn.some((entry) => entry.startsWith('/'))) this.#patterns = await compileUserPatterns(retryOn);
    if (this.#abort.signal.aborted) return { kind: 'cancelled', detail: 'stopped before it was started' };
    const files = (this.#files ??= this.#shared.files.prepare(this.#request));
    const tap = this.#findings.open(step);
    const output = new CommandOutput(redaction, this.#writer, tap, this.#patterns, this.#lineOpen);
    // cmd.exe would need other quotes and another way to name a variable.
    const asked = process.platform === 'win32' ? undefined : step.asked;
    const environment = commandEnvironment(this.#shared, this.#request, step, files, (text) => this.#note(text));
    const running = spawnCommand({
      command: asked ?? step.command,
      cwd: step.cwd === undefined ? cwd : join(cwd, step.cwd),
      env: { ...environment, ...(asked === undefined ? {} : { [REPORT_VARIABLE]: files.report }) },
      timeoutMs: this.#timeLeft(),
      clock,
      onOutput: (chunk, stream) => output.write(chunk, stream),
    });
    this.#running = running;
    const redact = (text: string): string => redaction.text(text);
    const follow = onProgress && followProgress(files.progress, clock, redact, (line) => onProgress(task, line));
    const end = await running.done;
    this.#running = undefined;
    follow?.();
    const { matched, tail, bytes } = output.finish();
    this.#lineOpen = output.lineOpen;
    await this.#findings.close(asked === undefined ? undefined : files.report);
    this.#evidence = evidenceOf(end, matched, tail, bytes);
    if (end.error !== undefined) this.#note(end.error.message);
    return outcomeWithoutSecrets(outcomeOf(end, tail, timeoutMs), redaction);
  }

  async #runBuiltinStep(step: CoverageStep | SecretsStep | AuditStep): Promise<StepResult> {
    const { builtins, clock, cwd, redaction } = this.#shared;
    const startedAt = clock.monotonic();
    const facts = {
      cwd,
      env: this.#shared.environmentFor(this.#request.passEnv),
      phase: this.#request.phase,
      task: this.#request.task,
      workflowStartedAt: this.#request.workflowStartedAt,
      attemptStartedAt: clock.now() - (clock.monotonic() - this.#startedAt),
      timeoutMs: this.#timeLeft(),
      signal: this.#abort.signal,
    };
    const { outcome, lines, findings = [] } = await runBuiltin(builtins, step, facts, clock);
    this.#findings.add(findings);
    if (lines.length > 0) void this.#writer.write(Buffer.from(redaction.text(`${lines.join('\n')}\n`)));
    const shown = outcomeWithoutSecrets(outcome, redaction);
    return { key: step.key, outcome: shown, durationMs: clock.monotonic() - startedAt };
  }

  #timeLeft(): number {
    return Math.max(1, this.#request.timeoutMs - (this.#shared.clock.monotonic() - this.#startedAt));
  }

  #readOutputs(): Readonly<Record<string, string>> | undefined {
    if (this.#files === undefined) return undefined;
    const read = readOutputs(this.#files.output, (text) => this.#shared.redaction.text(text));
    for (const note of read?.notes.slice(0, 20) ?? []) this.#note(note);
    return read?.outputs;
  }

  /** A line of bootspring's own in the log of the attempt. */
  #note(text: string): void {
    const shown = this.#shared.redaction.text(text).replace(/\s+/g, ' ');
    void this.#writer.write(Buffer.from(`${this.#lineOpen ? '\n' : ''}--> ${shown}\n`));
    this.#lineOpen = false;
  }
}
