import { bytesOf, textOfBytes } from './names.ts';

/** `.git` and `.bootspring` as NTFS reads them: without dots and blanks at the end, with a stream, or by a short name. */
const RESERVED = /^(?:\.git|git~1|\.bootspring|bootsp~1)[. ]*(?:$|[:\\])/i;

/** Code points that HFS+ passes over when it compares names: those of git's utf8.c, `next_hfs_char`. */
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

const ASCII = /^[^\x80-\xff]*$/;

/**
 * Whether a part of a path names git's folder or bootspring's own on some file system: in any case, with dots and
 * blanks at the end, by the short name of NTFS, or with characters that HFS+ passes over.
 */
export function isReserved(part: string): boolean {
  if (ASCII.test(part)) return RESERVED.test(part);
  const text = textOfBytes(part) ?? new TextDecoder().decode(bytesOf(part));
  // The long s is an s to a file system that folds case; no other letter of the two names has such a double.
  return RESERVED.test(text.replace(IGNORED, '').replaceAll('\u017f', 's'));
}

/** Name of the folder at the root in which a restore is prepared where the state folder is on another device. */
export const STAGING_NAME = /^\.bootspring-restore-[0-9a-f]+$/;
