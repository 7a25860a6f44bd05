import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { fold } from '../../src/core/evolve.ts';
import { entrySchema } from '../../src/model/event.ts';

const FIXTURES = join(dirname(fileURLToPath(import.meta.url)), '../fixtures');

test('a journal from before phases were reused is read and folded as it was meant', () => {
  const lines = readFileSync(join(FIXTURES, 'journal-before-reuse.jsonl'), 'utf8').split('\n').slice(0, -1);
  const state = fold(lines.map((line) => entrySchema.parse(JSON.parse(line))));
  expect(state).toMatchObject({
    ok: true,
    value: {
      status: 'completed',
      run: 2,
      sequence: lines.length,
      outputs: { development: { v: '1' } },
      phases: [
        { status: 'completed', reuse: { step: 'none' } },
        { status: 'completed', attempts: 2 },
      ],
    },
  });
});
