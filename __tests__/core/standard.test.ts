import { expect, test } from '@jest/globals';
import { STANDARD_GATES, STANDARD_PHASES } from '../../src/core/standard.ts';

test('the phases are the nine, in order', () => {
  expect(STANDARD_PHASES.map((phase) => phase.name).join(' ')).toBe(
    'ideation planning design development testing review deploy monitor iterate',
  );
});

test('every gate follows the phase that names it, and the other way round', () => {
  const named = STANDARD_PHASES.flatMap(({ name, gate }) => (gate === undefined ? [] : [[gate, name]]));
  expect(named).toEqual(Object.entries(STANDARD_GATES).map(([gate, { after }]) => [gate, after]));
});

test('the gates check what the standard says', () => {
  expect(Object.entries(STANDARD_GATES).map(([gate, { checks }]) => [gate, ...checks])).toEqual([
    ['pre-commit', 'lint', 'format', 'types'],
    ['pre-push', 'tests', 'coverage'],
    ['pre-deploy', 'security', 'build'],
  ]);
});
