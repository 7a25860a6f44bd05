import { interpolate, references } from '../../core/interpolate.ts';
import type { NotificationPlan } from '../../model/notification.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Somebody who can be told. */
export interface Target {
  readonly url: string;
  readonly secret?: string;
}

/** Why nobody can be told; nothing at all where the configuration says that an unset variable turns it off. */
export type Resolved =
  | { readonly kind: 'target'; readonly target: Target }
  | { readonly kind: 'off' }
  | { readonly kind: 'unset' | 'wrong'; readonly because: string };

type Value = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly because: string };

/** A text with its references filled in. On GitHub a secret that a job does not get is an empty variable, not a missing one. */
function valueOf(text: string, env: Env): Value {
  const resolved = interpolate(text, (name) => (Object.hasOwn(env, name) ? env[name] : undefined));
  if (!resolved.ok) {
    const { missing } = resolved.error;
    return { ok: false, because: `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set` };
  }
  const named = references(text);
  const empty = (named.ok ? named.value : []).find(
    (each) => each.fallback === undefined && (env[each.name] ?? '') === '',
  );
  return empty === undefined ? resolved : { ok: false, because: `${empty.name} is empty` };
}

/** Where a notification goes. Neither an address nor a secret is ever part of what is told. */
export function resolveTarget({ address, secret }: NotificationPlan, env: Env): Resolved {
  const url = valueOf(address, env);
  const key: Value = secret === undefined ? { ok: true, value: '' } : valueOf(secret, env);
  if (!url.ok) return { kind: 'unset', because: url.because };
  // What it gets would be taken for forged.
  if (!key.ok) return { kind: 'unset', because: key.because };
  const written = url.value.trim();
  if (written === '') return { kind: 'off' };
  if (!URL.canParse(written) || !/^https?:$/.test(new URL(written).protocol)) {
    return { kind: 'wrong', because: 'its address is no http or https address' };
  }
  return { kind: 'target', target: { url: written, ...(key.value === '' ? {} : { secret: key.value }) } };
}

/** What no command's output may show of some notifications: whole addresses, what is secret in them, and keys. */
export function secretsOf(plans: readonly NotificationPlan[], env: Env): readonly string[] {
  return plans.flatMap((plan) => {
    const resolved = resolveTarget(plan, env);
    // An address that is written out stands in the repository.
    if (resolved.kind !== 'target') return [];
    const { url, secret } = resolved.target;
    const shown = url === plan.address ? [] : [url, ...pathOf(url)];
    return [...shown, ...(secret === undefined ? [] : [secret])];
  });
}

/** What comes after the host is what such addresses keep their key in. */
function pathOf(url: string): readonly string[] {
  const { pathname, search } = new URL(url);
  const path = `${pathname}${search}`;
  return path.length >= 16 ? [path] : [];
}
