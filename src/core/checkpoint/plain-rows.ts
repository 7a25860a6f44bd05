import type { Row } from '../../model/checkpoint.ts';
import { DIGEST, MODE, TIME } from '../../model/checkpoint.ts';

const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isText = (value: unknown, pattern: RegExp): boolean => typeof value === 'string' && pattern.test(value);

/** How many members an object has; those of a strict object are known one by one. */
function membersOf(value: object): number {
  let count = 0;
  for (const name in value) if (Object.hasOwn(value, name)) count += 1;
  return count;
}

function isName(value: unknown): boolean {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null) return false;
  return 'base64' in value && typeof value.base64 === 'string' && membersOf(value) === 1;
}

/** The members that all rows have. */
type Begun = { readonly type: unknown; readonly path: unknown; readonly mtime: unknown };

function isFile(row: Begun): boolean {
  if (!('mode' in row && 'size' in row && 'digest' in row)) return false;
  if (!isText(row.mode, MODE) || !isCount(row.size) || !isText(row.digest, DIGEST)) return false;
  return 'layer' in row ? isCount(row.layer) && membersOf(row) === 7 : membersOf(row) === 6;
}

function isRow(row: unknown): row is Row {
  if (typeof row !== 'object' || row === null) return false;
  if (!('type' in row && 'path' in row && 'mtime' in row)) return false;
  if (!isName(row.path) || !isText(row.mtime, TIME)) return false;
  switch (row.type) {
    case 'file':
      return isFile(row);
    case 'link':
      return 'target' in row && isName(row.target) && membersOf(row) === 4;
    case 'folder':
      return 'mode' in row && isText(row.mode, MODE) && membersOf(row) === 4;
    default:
      return false;
  }
}

/** Whether a value that JSON was read into is an array of rows as `rowSchema` takes them, and nothing else. */
export const areRows = (value: unknown): value is Row[] => Array.isArray(value) && value.every(isRow);
