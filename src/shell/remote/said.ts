/** What GitHub's clients say of a failure. */

const NETWORK = /\b(?:ECONNRESET|ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|EPIPE|EAI_AGAIN|ENOSPC)\b/;
/** Most characters of what the client says of a failure. */
const MAX_DETAIL = 160;

/**
 * The reason in what a client printed or threw, as a sentence. Signed addresses are secrets and are left out.
 *
 * @param text what happened, without a full stop
 */
export function sentence(text: string, said: string): string {
  const status = /\((\d{3})\)|status code (\d{3})|"?statusCode"?: (\d{3})/.exec(said);
  const short = status?.[1] ?? status?.[2] ?? status?.[3] ?? NETWORK.exec(said)?.[0];
  if (short !== undefined) return `${text} (${short}).`;
  const detail = /(?:Failed to save|Error): ([^\n]+)/.exec(said)?.[1]?.replaceAll(/\w+:\/\/\S*/g, 'an address');
  return detail === undefined ? `${text}.` : `${text}: ${detail.slice(0, MAX_DETAIL).trim()}`;
}

/** What a client threw, as it would have printed it. */
export const textOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? `\nError: ${String(error.message)}` : '';
