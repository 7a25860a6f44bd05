import { createHmac } from 'node:crypto';
import type { NotifiedEvent } from '../../model/notification.ts';
import type { Clock } from '../../ports.ts';
import { createBudget } from '../remote/budget.ts';
import { ask, createService } from '../remote/service.ts';
import type { Target } from './targets.ts';

/** One thing that is told to one address. */
export interface Delivery {
  readonly event: NotifiedEvent;
  /** The same for every try, so that a receiver can tell them from two things. */
  readonly id: string;
  readonly body: string;
}

/** Milliseconds that a delivery may wait in all, and how often it is tried. */
const PATIENCE_MS = 10_000;
const TRIES = 3;

/**
 * Sends a delivery, and again while the receiver is busy or does not answer. Redirects are not followed: they would hand
 * what is told to somebody who is not configured.
 *
 * @returns why it was not taken, as one sentence
 */
export async function deliver(
  what: string,
  { url, secret }: Target,
  { event, id, body }: Delivery,
  clock: Clock,
  signal: AbortSignal,
): Promise<string | undefined> {
  const service = createService(what, createBudget(PATIENCE_MS, clock), signal);
  const { address, authorization } = withoutCredentials(url);
  const headers = {
    'content-type': 'application/json',
    'x-bootspring-event': event,
    'x-bootspring-delivery': id,
    ...(secret === undefined ? {} : { 'x-bootspring-signature-256': signatureOf(body, secret) }),
    ...(authorization === undefined ? {} : { authorization }),
  };
  const answered = await ask(
    service,
    { url: address, method: 'POST', headers, body, tries: TRIES },
    async (response) => {
      await response.body?.cancel();
      return response.status;
    },
  );
  if (!answered.ok) return answered.error.message;
  const status = answered.value;
  if (status >= 200 && status <= 299) return undefined;
  return status >= 300 && status <= 399
    ? `${what} redirects elsewhere (${status}), which is not followed.`
    : `${what} did not take it (${status}).`;
}

/** `sha256=` and the HMAC of the body in hexadecimal digits, as GitHub signs its webhooks. */
export const signatureOf = (body: string, secret: string): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

/** A request takes no address with a user in it; what it stands for is a header. */
function withoutCredentials(url: string): { readonly address: string; readonly authorization?: string } {
  const parsed = new URL(url);
  if (parsed.username === '' && parsed.password === '') return { address: url };
  const pair = `${decodeURIComponent(parsed.username)}:${decodeURIComponent(parsed.password)}`;
  parsed.username = '';
  parsed.password = '';
  return { address: parsed.href, authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}
