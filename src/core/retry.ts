import type { RetryPolicy } from '../model/pipeline.ts';

/** FNV-1a, 32 bits: spreads retries of different tasks without randomness, so that a replay decides the same. */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash / 0x1_0000_0000;
}

/**
 * Milliseconds to wait before the attempt after `failed` failed ones: exponential, at most `maxMs`,
 * and with jitter between half of it and all of it. `seed` names the workflow, task and attempt.
 */
export function backoff(policy: RetryPolicy, failed: number, seed: string): number {
  const full = Math.min(policy.maxMs, policy.initialMs * policy.factor ** Math.max(0, failed - 1));
  const share = policy.jitter ? 0.5 + spread(seed) / 2 : 1;
  return Math.round(full * share);
}
