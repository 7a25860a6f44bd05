import { noticeDocument, type Notice } from '../../core/notify/document.ts';
import { slackMessage } from '../../core/notify/slack.ts';
import { Redaction } from '../../core/redact/redaction.ts';
import { knownSecrets } from '../../core/redact/secrets.ts';
import type { WorkflowState } from '../../core/state.ts';
import type { NotificationPlan, NotifiedEvent } from '../../model/notification.ts';
import type { Clock } from '../../ports.ts';
import { sha256 } from '../hash.ts';
import { runPage } from '../run-page.ts';
import { deliver } from './deliver.ts';
import { getsNoSecrets } from './secretless.ts';
import { type Resolved, resolveTarget, secretsOf } from './targets.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Something to be told once at the end of a run. */
export interface Said {
  readonly text: string;
  readonly isWarning: boolean;
}

/** What there is to know about telling besides what happened. */
export interface Telling {
  /** What went wrong beside the verdict. */
  readonly problem?: string;
  /** Index of the only notification that is meant; all of them without it. */
  readonly only?: number;
  /** Milliseconds that the job waited for a runner. */
  readonly waitedMs?: number;
}

/** Tells of a run by webhooks. It never changes a verdict: whatever goes wrong is said in a line. */
export interface Notifying {
  /** Tells in the background. */
  tell(event: NotifiedEvent, state: WorkflowState, more?: Telling): void;
  /** Waits for what is under way, so many milliseconds at most; says what was not told, and why. */
  finish(patienceMs: number): Promise<readonly Said[]>;
  /** Ends at once. */
  stop(): void;
}

/** What is told to whom, with the addresses that the environment gives. */
export function createNotifying(plans: readonly NotificationPlan[], env: Env, clock: Clock): Notifying {
  const stopping = new AbortController();
  const receivers = plans.map((plan, index) => ({
    plan,
    name: nameOf(plan, index),
    resolved: resolveTarget(plan, env),
  }));
  const redaction = new Redaction(() => [...knownSecrets(env), ...secretsOf(plans, env)]);
  const runUrl = runPage(env);
  const underWay: Promise<void>[] = [];
  const untold = new Map<string, { readonly because: string; readonly events: NotifiedEvent[] }>();
  const told = new Map<NotifiedEvent, number>();
  const fail = (name: string, event: NotifiedEvent, because: string): void => {
    const known = untold.get(name) ?? { because, events: [] };
    known.events.push(event);
    untold.set(name, known);
  };
  return {
    tell(event, state, { problem, only, waitedMs } = {}) {
      const number = (told.get(event) ?? 0) + 1;
      told.set(event, number);
      const notice: Notice = {
        event,
        at: clock.now(),
        ...(runUrl === undefined ? {} : { runUrl }),
        ...(problem === undefined ? {} : { problem }),
        ...(waitedMs === undefined ? {} : { waitedMs }),
      };
      for (const [index, { plan, name, resolved }] of receivers.entries()) {
        if (!plan.on.includes(event) || (only ?? index) !== index || resolved.kind !== 'target') continue;
        const document = plan.to === 'slack' ? slackMessage(state, notice) : noticeDocument(state, notice);
        const body = JSON.stringify(document, (_, value: unknown) =>
          typeof value === 'string' ? redaction.text(value) : value,
        );
        const id = deliveryId(`${state.id} ${state.run} ${state.attempt} ${event} ${number} ${index}`);
        const sent = deliver(name, resolved.target, { event, id, body }, clock, stopping.signal)
          .catch(() => `${name} was not reached.`)
          .then((because) => void (because === undefined || fail(name, event, because)));
        underWay.push(sent);
      }
    },
    async finish(patienceMs) {
      const forget = clock.after(patienceMs, () => stopping.abort());
      await Promise.all(underWay);
      forget();
      const lines = [...untold.values()].map(({ because, events }) => ({
        text: `Not told: ${events.join(', ')}. ${because} The verdict is the same.`,
        isWarning: true,
      }));
      return [...unresolved(receivers, env), ...lines];
    },
    stop: () => stopping.abort(),
  };
}

/** How people find it in their file; its address is a secret. */
const nameOf = ({ to }: NotificationPlan, index: number): string =>
  `The ${to === 'slack' ? 'Slack webhook' : 'webhook'} of notifications[${index}]`;

/** Who could not be told at all: one line for all that lack a variable. */
function unresolved(
  receivers: readonly { readonly name: string; readonly resolved: Resolved }[],
  env: Env,
): readonly Said[] {
  const because = (kind: Resolved['kind']): readonly { readonly name: string; readonly because: string }[] =>
    receivers.flatMap(({ name, resolved }) =>
      resolved.kind === kind && 'because' in resolved ? [{ name, because: resolved.because }] : [],
    );
  const unset = [...new Set(because('unset').map((each) => each.because))];
  const wrong = because('wrong').map((each) => ({
    text: `${each.name} gets nothing: ${each.because}.`,
    isWarning: true,
  }));
  if (unset.length === 0) return wrong;
  const text = `Nobody is told by notifications: ${unset.join(', ')}.`;
  if (!getsNoSecrets(env)) return [{ text, isWarning: true }, ...wrong];
  // There is nothing to be done about it.
  return [{ text: `${text} Pull requests of forks and of Dependabot get no secrets.`, isWarning: false }, ...wrong];
}

/** A UUID that is worked out: who tells the same again, in another process, tells it under the same. */
function deliveryId(what: string): string {
  const digits = sha256(`bootspring delivery ${what}`);
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, `a${digits.slice(17, 20)}`];
  return [...parts, digits.slice(20, 32)].join('-');
}
