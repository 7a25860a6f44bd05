import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Duplex, Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll } from '@jest/globals';
import * as z from 'zod/mini';
import { temporary } from './workspace.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A Chromium of this machine; undefined where there is none. */
export const BROWSER = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  .find(isProgram);

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What a page answered, and what its console was told: errors, refusals of its policy, anything else. */
export interface Visit {
  readonly answer: unknown;
  readonly console: readonly string[];
}

const messageSchema = z.object({
  id: z.optional(z.number()),
  method: z.optional(z.string()),
  sessionId: z.optional(z.string()),
  params: z.optional(z.unknown()),
  result: z.optional(z.unknown()),
  error: z.optional(z.object({ message: z.string() })),
});
const contextSchema = z.object({ browserContextId: z.string() });
const targetSchema = z.object({ targetId: z.string() });
const sessionSchema = z.object({ sessionId: z.string() });
const evaluatedSchema = z.object({
  result: z.object({ value: z.optional(z.unknown()) }),
  exceptionDetails: z.optional(z.unknown()),
});
/** What the protocol calls everything that a console shows. */
const COMPLAINTS = ['Runtime.consoleAPICalled', 'Runtime.exceptionThrown', 'Log.entryAdded'];

/** The browser's protocol over two pipes: messages of JSON with a zero byte after each. */
class Wire {
  readonly #complaints = new Map<string, string[]>();
  readonly #out: Writable;
  readonly #answers = new Map<number, (message: z.infer<typeof messageSchema>) => void>();
  readonly #events = new Map<string, () => void>();
  #last = 0;
  #rest = '';

  constructor(out: Writable, input: Readable) {
    this.#out = out;
    input.setEncoding('utf8').on('data', (text: string) => {
      const [first = '', ...more] = text.split('\0');
      this.#rest += first;
      for (const next of more) {
        this.#take(messageSchema.parse(JSON.parse(this.#rest)));
        this.#rest = next;
      }
    });
  }

  #take(message: z.infer<typeof messageSchema>): void {
    const { id, method = '', sessionId = '' } = message;
    if (id !== undefined) this.#answers.get(id)?.(message);
    if (COMPLAINTS.includes(method)) this.complaints(sessionId).push(JSON.stringify(message.params));
    this.#events.get(`${method} ${sessionId}`)?.();
  }

  /** What the console of a page was told. */
  complaints(sessionId: string): string[] {
    const known = this.#complaints.get(sessionId) ?? [];
    this.#complaints.set(sessionId, known);
    return known;
  }

  event(method: string, sessionId: string): Promise<void> {
    return new Promise((resolve) => this.#events.set(`${method} ${sessionId}`, resolve));
  }

  call(method: string, params: object = {}, sessionId?: string): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#answers.set(id, ({ result, error }) => {
        if (error === undefined) resolve(result);
        else reject(new Error(`${method}: ${error.message}`));
      });
      this.#out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }
}

export interface VisitOptions {
  readonly width?: number;
  readonly dark?: boolean;
}

interface Opened {
  readonly wire: Wire;
  close(): Promise<void>;
}

/** To start a browser takes longer than most pages: the tests of a file share one. */
let opened: Opened | undefined;
afterAll(async () => {
  await opened?.close();
  opened = undefined;
});

function open(): Opened {
  const profile = mkdtempSync(join(tmpdir(), 'bootspring-browser-'));
  const args = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--no-first-run',
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
  ];
  const child = spawn(BROWSER ?? '', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const wire = wireOf(child);
  return {
    wire,
    async close() {
      void wire.call('Browser.close');
      const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await gone;
      clearTimeout(late);
      // Its own children may write to the profile for a moment longer.
      rmSync(profile, { recursive: true, force: true, maxRetries: 40, retryDelay: 50 });
    },
  };
}

/**
 * Opens a page in a real browser, with nothing of the pages before it, and runs a script in it, when the page's own has run. The script is the body of an
 * async function; what it returns is the answer.
 */
export async function visit(html: string, script: string, options: VisitOptions = {}): Promise<Visit> {
  const file = join(temporary(), 'page.html');
  writeFileSync(file, html);
  const { wire } = (opened ??= open());
  const { browserContextId } = contextSchema.parse(await wire.call('Target.createBrowserContext'));
  try {
    return await ask(wire, browserContextId, pathToFileURL(file).href, script, options);
  } finally {
    await wire.call('Target.disposeBrowserContext', { browserContextId });
  }
}

function wireOf(child: ChildProcess): Wire {
  const isDuplex = (stream: unknown): stream is Duplex =>
    typeof stream === 'object' && stream !== null && 'write' in stream && 'read' in stream;
  const [, , , out, input] = child.stdio;
  if (!isDuplex(out) || !isDuplex(input)) throw new Error('the browser has no pipes');
  return new Wire(out, input);
}

async function ask(
  wire: Wire,
  browserContextId: string,
  url: string,
  script: string,
  { width = 1280, dark = false }: VisitOptions,
): Promise<Visit> {
  const { targetId } = targetSchema.parse(
    await wire.call('Target.createTarget', { url: 'about:blank', browserContextId }),
  );
  const attached = await wire.call('Target.attachToTarget', { targetId, flatten: true });
  const { sessionId } = sessionSchema.parse(attached);
  const call = (method: string, params: object = {}): Promise<unknown> => wire.call(method, params, sessionId);
  await Promise.all(['Page.enable', 'Runtime.enable', 'Log.enable'].map((method) => call(method)));
  const mobile = width < 600;
  await call('Emulation.setDeviceMetricsOverride', { width, height: 900, deviceScaleFactor: 1, mobile });
  const value = dark ? 'dark' : 'light';
  await call('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
  const loaded = wire.event('Page.loadEventFired', sessionId);
  await call('Page.navigate', { url });
  await loaded;
  const expression = `(async () => { ${script} })()`;
  const evaluated = await call('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  const { result, exceptionDetails } = evaluatedSchema.parse(evaluated);
  if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
  return { answer: result.value, console: wire.complaints(sessionId) };
}
