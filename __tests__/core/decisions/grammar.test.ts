import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { GRAMMAR, parseCommand } from '../../../src/core/decisions/grammar.ts';
import { NAME_PATTERN } from '../../../src/model/status.ts';

const command = (text: string): unknown => {
  const parsed = parseCommand(text);
  return parsed.kind === 'command' ? parsed.command : parsed.kind;
};

describe('a comment', () => {
  test.each([
    ['/bootspring status', { kind: 'status' }],
    ['/bootspring retry', { kind: 'retry' }],
    ['/bootspring cancel', { kind: 'cancel' }],
    ['/bootspring fresh', { kind: 'fresh' }],
    ['/bootspring restore design', { kind: 'restore', phase: 'design' }],
    ['/bootspring restore 2nd_phase-x', { kind: 'restore', phase: '2nd_phase-x' }],
    ['/bootspring skip pre-push reason: known flake', { kind: 'skip', gate: 'pre-push', reason: 'known flake' }],
    ['/bootspring skip pre-push reason:x', { kind: 'skip', gate: 'pre-push', reason: 'x' }],
    [
      '/bootspring skip a reason: Störung: see #12 – reason: twice',
      { kind: 'skip', gate: 'a', reason: 'Störung: see #12 – reason: twice' },
    ],
    // The web page sends these line ends, and what follows the first line is for people.
    ['/bootspring retry\r\nthe service is up again', { kind: 'retry' }],
    ['/bootspring retry  \n/bootspring cancel', { kind: 'retry' }],
  ])('%j is a command', (text, expected) => {
    expect(command(text)).toEqual(expected);
  });

  test.each([
    '',
    'please /bootspring retry',
    '> /bootspring retry',
    '```\n/bootspring retry\n```',
    '`/bootspring retry`',
    ' /bootspring retry',
    '\t/bootspring retry',
    '    /bootspring retry',
    '\n/bootspring retry',
    '<!-- /bootspring retry -->',
    '<!--\n/bootspring retry\n-->',
    '- /bootspring retry',
    '**/bootspring retry**',
    '[x](/bootspring retry)',
    '\\/bootspring retry',
    '//bootspring retry',
    '/bootsprings retry',
    '/bootspring\tretry',
    '/bootspring\u00a0retry',
    '/Bootspring retry',
    '／bootspring retry',
    '/bооtspring retry',
    '\u200b/bootspring retry',
    '\ufeff/bootspring retry',
    '/boot\u200bspring retry',
    '/bootspring\u2028retry',
  ])('%j says nothing to bootspring', (text) => {
    expect(parseCommand(text)).toEqual({ kind: 'none' });
  });

  test.each([
    '/bootspring',
    '/bootspring ',
    '/bootspring help',
    '/bootspring  retry',
    '/bootspring Retry',
    '/bootspring retry now',
    '/bootspring retry\u200b',
    '/bootspring retry; cancel',
    '/bootspring rеtry',
    '/bootspring restore',
    '/bootspring restore ../../x',
    '/bootspring restore a;id',
    '/bootspring restore __proto__',
    '/bootspring restore design now',
    '/bootspring restore $(id)',
    `/bootspring restore ${'a'.repeat(65)}`,
    '/bootspring skip',
    '/bootspring skip pre-push',
    '/bootspring skip pre-push flaky',
    '/bootspring skip pre-push reason:',
    '/bootspring skip pre-push reason: …',
    '/bootspring skip pre-push  reason: x',
    '/bootspring skip pre\u2010push reason: x',
    '/bootspring skip Pre-Push reason: x',
    '/bootspring skip a b reason: x',
    '/bootspring skip a reason: x\u202ey',
    '/bootspring skip a reason: x\u0007y',
    `/bootspring skip a reason: ${'x'.repeat(301)}`,
  ])('%j is answered with the grammar', (text) => {
    expect(parseCommand(text)).toEqual({ kind: 'malformed' });
  });

  test('of any text is read without harm, and only what begins with the address is answered', () => {
    const words = fc.constantFrom(
      '/bootspring',
      ' ',
      'skip',
      'restore',
      'retry',
      'reason:',
      '\n',
      'a',
      '-',
      '\u200b',
      '`',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 9 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (body) => {
        const parsed = parseCommand(body);
        if (parsed.kind !== 'none') expect(body.startsWith('/bootspring')).toBe(true);
        if (parsed.kind !== 'command') return;
        const { command: read } = parsed;
        if (read.kind === 'skip') expect(read.gate).toMatch(NAME_PATTERN);
        if (read.kind === 'restore') expect(read.phase).toMatch(NAME_PATTERN);
      }),
    );
  });
});

test('the grammar that is shown has every command', () => {
  expect(GRAMMAR.match(/(?<=\/bootspring |\| )[a-z]+/g)).toEqual([
    'status',
    'retry',
    'skip',
    'cancel',
    'restore',
    'fresh',
  ]);
});
