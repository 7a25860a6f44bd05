import { describe, expect, test } from '@jest/globals';
import { validateAction } from '../../scripts/validate-action.ts';

const good = `name: Sample
author: Somebody
description: Does a thing
inputs:
  github-token:
    description: Token for the API
    default: \${{ github.token }}
  strict:
    description: Stop at the first error
    required: false
    default: 'true'
    deprecationMessage: Always on now
outputs:
  status:
    description: How it ended
runs:
  using: node24
  main: dist/main/index.js
  post: dist/post/index.js
  post-if: always()
branding:
  icon: check-circle
  color: gray-dark
`;

const validate = (source: string, files = ['dist/main/index.js', 'dist/post/index.js']): string[] =>
  validateAction(source, 'action.yml', (path) => files.includes(path));

test('a good file has no errors', () => {
  expect(validate(good)).toEqual([]);
});

describe('an error names its line, its place and what is wrong', () => {
  test.each<[string, string, string, string]>([
    ['no name', 'name: Sample\n', '', 'action.yml: name: '],
    ['an empty description', 'description: Does a thing', 'description: ""', 'action.yml:3: description: must say'],
    [
      'an input without description',
      '    description: Token for the API\n',
      '',
      'action.yml:6: inputs.github-token.description',
    ],
    [
      'an output without description',
      'status:\n    description: How it ended',
      'status: {}',
      'outputs.status.description',
    ],
    ['a misspelt key', 'author:', 'autor:', 'Unrecognized key: "autor"'],
    ['a misspelt key of an input', 'deprecationMessage', 'deprecated', 'action.yml:9: inputs.strict: Unrecognized key'],
    [
      'a value on an output',
      'description: How it ended',
      'description: x\n    value: y',
      'outputs.status: Unrecognized',
    ],
    ['a default that is no string', "default: 'true'", 'default: true', 'inputs.strict.default: must be a string'],
    ['required that is no boolean', 'required: false', "required: 'false'", 'action.yml:10: inputs.strict.required'],
    ['an id with a blank', '  strict:', '  very strict:', 'inputs.very strict'],
    ['an id that starts with a digit', '  strict:', '  1strict:', 'inputs.1strict'],
    ['ids that differ in capitals only', '  strict:', '  GITHUB-TOKEN:', 'inputs.GITHUB-TOKEN: is the same as another'],
    ['a runtime that is gone', 'node24', 'node16', 'action.yml:17: runs.using'],
    ['another kind of action', 'node24', 'composite', 'runs.using'],
    ['no main', '  main: dist/main/index.js\n', '', 'runs.main'],
    ['main outside', 'dist/main/index.js', '../main.js', 'runs.main: must lie inside the action'],
    ['an icon that GitHub leaves out', 'check-circle', 'tool', 'action.yml:22: branding.icon: is no icon'],
    ['a colour that GitHub does not have', 'gray-dark', 'grey', 'action.yml:23: branding.color'],
    ['a key twice', 'author: Somebody', 'name: Sample', 'Map keys must be unique'],
  ])('%s', (_name, from, to, expected) => {
    expect(good).toContain(from);
    expect(validate(good.replace(from, to))).toEqual([expect.stringContaining(expected)]);
  });

  test('files that are not there', () => {
    expect(validate(good, ['dist/main/index.js'])).toEqual([
      'action.yml:19: runs.post: there is no file dist/post/index.js',
    ]);
  });

  test('no YAML, no mapping, nothing', () => {
    for (const source of ['a: [', '- a', '', 'text']) expect(validate(source)).toHaveLength(1);
  });
});
