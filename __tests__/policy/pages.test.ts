import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { configurationPage } from '../../scripts/configuration-table.ts';

test('docs/configuration.md lists every key of the schema (node scripts/configuration-table.ts)', () => {
  const page = readFileSync('docs/configuration.md', 'utf8');
  expect(page).toBe(configurationPage(page));
});
