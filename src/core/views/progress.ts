import { sizeText } from './size.ts';

/** How far something is: `45 MB of 120 MB, 210 MB/s`. The rate is left out before there is one. */
export function progressText(done: number, total: number, elapsedMs: number): string {
  const rate = elapsedMs > 0 && done > 0 ? `, ${sizeText((done * 1000) / elapsedMs)}/s` : '';
  return `${sizeText(done)} of ${sizeText(Math.max(done, total))}${rate}`;
}

/** A bar of so many characters; nothing to do is done. */
export function progressBar(done: number, total: number, width: number): string {
  const share = total > 0 ? Math.min(1, Math.max(0, done / total)) : 1;
  const full = Math.floor(share * width);
  return `${'█'.repeat(full)}${'░'.repeat(width - full)}`;
}
