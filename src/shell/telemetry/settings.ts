import { plainLine } from '../../core/plain-line.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Where traces and metrics go. What is missing is not sent: there is no address that nobody configured. */
export interface TelemetrySettings {
  readonly tracesUrl?: string;
  readonly metricsUrl?: string;
  /** Milliseconds that the receiver of each may take; as long as there is time where they are missing. */
  readonly tracesMs?: number;
  readonly metricsMs?: number;
  /** Why something that was configured is not sent, one sentence each. */
  readonly problems: readonly string[];
}

const SIGNALS = ['TRACES', 'METRICS'] as const;
type Signal = (typeof SIGNALS)[number];

/** A variable that is set; blank counts as not set, as OpenTelemetry's specification has it. */
const named = (env: Env, name: string): string => (env[name] ?? '').trim();

/** Whether an address for traces, or for metrics, was configured by the variables of OpenTelemetry's specification. */
export function isConfigured(env: Env, signal?: Signal): boolean {
  if (named(env, 'OTEL_SDK_DISABLED').toLowerCase() === 'true') return false;
  return SIGNALS.some(
    (each) =>
      (signal ?? each) === each &&
      named(env, `OTEL_${each}_EXPORTER`).toLowerCase() !== 'none' &&
      (named(env, `OTEL_EXPORTER_OTLP_${each}_ENDPOINT`) || named(env, 'OTEL_EXPORTER_OTLP_ENDPOINT')) !== '',
  );
}

/** Reads where to send; values are named in no message, because an address may hold a password. */
export function readTelemetry(env: Env): TelemetrySettings {
  const problems: string[] = [];
  const urlOf = (signal: Signal): string | undefined => {
    if (!isConfigured(env, signal)) return undefined;
    const own = `OTEL_EXPORTER_OTLP_${signal}_ENDPOINT`;
    const isOwn = named(env, own) !== '';
    const name = isOwn ? own : 'OTEL_EXPORTER_OTLP_ENDPOINT';
    const protocol = named(env, `OTEL_EXPORTER_OTLP_${signal}_PROTOCOL`) || named(env, 'OTEL_EXPORTER_OTLP_PROTOCOL');
    if (protocol === 'grpc') {
      problems.push('OTEL_EXPORTER_OTLP_PROTOCOL asks for grpc; only http is spoken, at port 4318 as a rule');
      return undefined;
    }
    const written = named(env, name);
    // The address of all signals is that of a folder, the address of one is taken as it is.
    const url = isOwn ? written : `${written.replace(/\/+$/, '')}/v1/${signal.toLowerCase()}`;
    if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
    problems.push(`${name} is no http or https address`);
    return undefined;
  };
  const [tracesUrl, metricsUrl] = [urlOf('TRACES'), urlOf('METRICS')];
  const [tracesMs, metricsMs] = [timeoutOf(env, 'TRACES'), timeoutOf(env, 'METRICS')];
  return {
    ...(tracesUrl === undefined ? {} : { tracesUrl }),
    ...(metricsUrl === undefined ? {} : { metricsUrl }),
    ...(tracesMs === undefined ? {} : { tracesMs }),
    ...(metricsMs === undefined ? {} : { metricsMs }),
    problems: [...new Set(problems)],
  };
}

/** `OTEL_EXPORTER_OTLP_TIMEOUT`, in milliseconds; what is no number above nothing counts as not set. */
function timeoutOf(env: Env, signal: Signal): number | undefined {
  const written = named(env, `OTEL_EXPORTER_OTLP_${signal}_TIMEOUT`) || named(env, 'OTEL_EXPORTER_OTLP_TIMEOUT');
  return /^[1-9]\d{0,8}$/.test(written) ? Number(written) : undefined;
}

/** Values of the headers that go along: they tend to be keys, so no command's output shows them. */
export function headerValues(env: Env): readonly string[] {
  const names = ['OTEL_EXPORTER_OTLP_HEADERS', ...SIGNALS.map((signal) => `OTEL_EXPORTER_OTLP_${signal}_HEADERS`)];
  const pairs = names.flatMap((name) => named(env, name).split(','));
  const values = pairs.map((pair) => pair.slice(pair.indexOf('=') + 1).trim()).filter((value) => value.length >= 8);
  return [...new Set(values.flatMap((value) => [value, decoded(value)]))];
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** What a thread that sends needs of the environment: nothing of it but what is for OpenTelemetry. */
export function telemetryEnvironment(env: Env): Record<string, string> {
  const own = Object.entries(env).filter(([name]) => name.startsWith('OTEL_') || name === 'NODE_EXTRA_CA_CERTS');
  return Object.fromEntries(own.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** Why telemetry was not sent, as one line. */
export const unsentText = (reasons: readonly string[]): string =>
  plainLine(`Telemetry was not sent: ${reasons.join('; ')}. The verdict is the same.`, 400);
