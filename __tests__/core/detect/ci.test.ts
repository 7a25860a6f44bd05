import { describe, expect, test } from '@jest/globals';
import { ciEvidence } from '../../../src/core/detect/ci.ts';
import type { Workflow } from '../../../src/core/detect/workflow.ts';
import { readWorkflow } from '../../../src/core/detect/workflow.ts';
import { workflowOf } from './repository.ts';

const commands = (workflows: readonly Workflow[], prefix = ''): readonly string[] =>
  ciEvidence(workflows, prefix).commands.map(({ text, folder }) => (folder === '' ? text : `${folder} $ ${text}`));
const steps = (...list: readonly (string | object)[]): readonly string[] => commands([workflowOf(list)]);
const withTriggers = (on: unknown): readonly string[] => commands([workflowOf(['npm test'], { on })]);

describe('what CI runs', () => {
  test('commands come in order, with the line that they stand on', () => {
    expect(ciEvidence([workflowOf(['npm ci', 'npm run lint && npm test'])], '').commands).toEqual([
      { text: 'npm ci', folder: '', place: '.github/workflows/ci.yml:10', jobs: new Map([[1, 1]]) },
      { text: 'npm run lint', folder: '', place: '.github/workflows/ci.yml:11', jobs: new Map([[1, 2]]) },
      { text: 'npm test', folder: '', place: '.github/workflows/ci.yml:11', jobs: new Map([[1, 3]]) },
    ]);
  });

  test('every line of a block has a line of its own', () => {
    const value = {
      on: 'push',
      jobs: { a: { steps: [{ run: '# first\nnpm ci\n\nnpm run \\\n  lint\nnpm test\n' }] } },
    };
    const workflow = readWorkflow('w.yml', value, () => ({ line: 7, block: true }));
    expect(
      ciEvidence(workflow === undefined ? [] : [workflow], '').commands.map((each) => [each.place, each.text]),
    ).toEqual([
      ['w.yml:9', 'npm ci'],
      ['w.yml:11', 'npm run lint'],
      ['w.yml:13', 'npm test'],
    ]);
  });

  test.each([
    ['push', true],
    [['pull_request', 'schedule'], true],
    [{ pull_request: null }, true],
    [{ push: { branches: ['main'] } }, true],
    [{ push: { branches: ['main'], tags: ['v*'] } }, true],
    [{ merge_group: {} }, true],
    [{ push: { tags: ['v*'] } }, false],
    ['workflow_dispatch', false],
    [{ schedule: [{ cron: '0 0 * * *' }], release: {} }, false],
    [undefined, false],
    [7, false],
  ])('triggers %j count: %s', (on, counts) => expect(withTriggers(on)).toEqual(counts ? ['npm test'] : []));

  test('a reusable workflow counts when one that counts calls it', () => {
    const reusable = { ...workflowOf(['npm test'], { on: 'workflow_call' }), path: '.github/workflows/test.yml' };
    const caller = workflowOf([], { jobs: { call: { uses: './.github/workflows/test.yml' } } });
    expect(commands([caller, reusable])).toEqual(['npm test']);
    expect(commands([reusable])).toEqual([]);
  });

  test('a reusable workflow runs what each call gives to it', () => {
    const path = '.github/workflows/script.yml';
    const inputs = { script: { required: true }, more: { default: '--ci' }, node: {} };
    const run = ['npm run ${{ inputs.script }} -- ${{ inputs.more }}', 'npm run on-${{ inputs.node }}'];
    const reusable = { ...workflowOf(run, { on: { workflow_call: { inputs } } }), path };
    const call = (given: object, more: object = {}): object => ({ uses: `./${path}`, with: given, ...more });
    const caller = workflowOf([], {
      jobs: {
        lint: call({ script: 'lint', node: '${{ needs.x.outputs.y }}' }),
        test: call(
          { script: 'test-${{ matrix.part }}', more: '', node: 22 },
          { strategy: { matrix: { part: ['unit', 'api'] } } },
        ),
        nightly: call({ script: 'slow' }, { if: "github.event_name == 'schedule'" }),
      },
    });
    const found = ciEvidence([caller, reusable], '');
    expect(found.commands.map(({ text }) => text.trim())).toEqual([
      'npm run lint -- --ci',
      'npm run test-unit --',
      'npm run test-api --',
      'npm run on-22',
    ]);
    expect(found.notes).toEqual([
      '.github/workflows/script.yml:11 is put together by an expression; it is not followed.',
    ]);
  });

  test('workflows that call each other in a circle come to an end', () => {
    const inputs = { a: { default: 'x' } };
    const jobs = {
      start: { uses: './.github/workflows/ci.yml', with: { a: 'x' } },
      again: { uses: './.github/workflows/ci.yml', with: { a: '${{ inputs.a }}${{ inputs.a }}' } },
      test: { steps: [{ run: 'npm run test-${{ inputs.a }}' }] },
    };
    const on = { push: null, workflow_call: { inputs } };
    expect(commands([workflowOf([], { on, jobs })])).toContain('npm run test-xx');
  });

  test('folders follow working-directory, defaults and cd', () => {
    expect(steps({ run: 'npm test', 'working-directory': './docs' })).toEqual(['docs $ npm test']);
    expect(steps('cd a/b && npm test\nnpm run lint')).toEqual(['a/b $ npm test', 'a/b $ npm run lint']);
    expect(steps('cd ../elsewhere && npm test')).toEqual([]);
    expect(steps('cd "$HOME" && npm test')).toEqual([]);
    const defaults = { defaults: { run: { 'working-directory': 'web' } } };
    expect(commands([workflowOf(['npm test'], defaults)])).toEqual(['web $ npm test']);
    expect(commands([workflowOf(['npm test'], defaults)], 'web')).toEqual(['npm test']);
    expect(commands([workflowOf(['npm test', 'cd web/x && npm test'])], 'web')).toEqual(['x $ npm test']);
  });

  test('a matrix that is written out is filled in', () => {
    const jobs = {
      a: {
        strategy: {
          matrix: {
            task: ['lint', 'test'],
            include: [{ task: 'build' }, { task: 'lint' }],
            node: '${{ fromJSON(x) }}',
          },
        },
        steps: [
          { run: 'npm run ${{ matrix.task }}' },
          { run: 'npm run x-${{ matrix.node }}' },
          { run: 'npm run y -- ${{ github.sha }}' },
        ],
      },
    };
    const found = ciEvidence([workflowOf([], { jobs })], '');
    expect(found.commands.map((each) => each.text)).toEqual(['npm run lint', 'npm run test', 'npm run build']);
    expect(found.notes).toHaveLength(2);
  });

  test.each([
    ['npm test || true'],
    ['npm test | tee log'],
    ['npm start & npm test'],
    ['if [ "$A" ]; then\n  npm test\nfi'],
    ['npm run ${{ inputs.what }}'],
    ['npm test "$(cat x)"'],
  ])('%j is not followed, and a note says so', (run) => {
    const found = ciEvidence([workflowOf([run])], '');
    expect(found.commands).toEqual([]);
    expect(found.notes).toHaveLength(1);
    expect(found.notes[0]).toContain('.github/workflows/ci.yml:10');
  });

  test.each([
    [{ run: 'npm test', if: "github.event_name == 'schedule'" }],
    [{ run: 'npm test', if: "startsWith(github.ref, 'refs/tags/v')" }],
    [{ run: 'npm test', if: false }],
    [{ run: 'npm test', 'continue-on-error': true }],
    [{ run: 'npm test', shell: 'python' }],
    [{ uses: './', with: { command: 'npm test' } }],
    ['# npm test'],
    ['export A=1'],
  ])('%j is no evidence', (step) => expect(steps(step)).toEqual([]));

  test.each([
    ["matrix.platform.os == 'windows-latest'", false],
    ["${{ runner.os == 'Windows' }}", false],
    ["runner.os == 'macOS'", false],
    ["matrix.os == 'macos-15'", false],
    ["matrix.os != 'windows-latest'", true],
    ["runner.os == 'Linux'", true],
    ["runner.os == 'Windows' || matrix.node == '22'", true],
  ])('a step with the condition %s counts: %s', (condition, counts) => {
    const found = ciEvidence([workflowOf([{ run: 'npm test', if: condition }])], '');
    expect(found.commands.map((each) => each.text)).toEqual(counts ? ['npm test'] : []);
    expect(found.notes).toEqual(counts ? [] : ['.github/workflows/ci.yml:10 is not run on Linux; it is left out.']);
  });

  test('jobs that release are left out', () => {
    const release = {
      jobs: {
        release: { steps: [{ run: 'npm test' }] },
        cd: { name: 'Publish package', steps: [{ run: 'npm test' }] },
      },
    };
    const found = ciEvidence([workflowOf([], release)], '');
    expect(found.commands).toEqual([]);
    expect(found.notes).toHaveLength(2);
  });

  test('a workflow of another repository is not looked into, and that is said', () => {
    const jobs = { lint: { uses: 'octo-org/shared/.github/workflows/lint.yml@v1' }, test: { uses: './gone.yml' } };
    expect(ciEvidence([workflowOf([], { jobs })], '').notes).toEqual([
      'Job lint of .github/workflows/ci.yml calls octo-org/shared/.github/workflows/lint.yml@v1, which is not looked into.',
    ]);
  });

  test('uploads are seen, expressions in them are not', () => {
    const uploads = [
      { uses: 'codecov/codecov-action@v5', with: { files: './a/lcov.info,b/${{ x }}' } },
      { uses: 'actions/upload-artifact@v4', with: { path: 'coverage/lcov.info\n!coverage/tmp' } },
      { uses: 'actions/cache@v4', with: { path: 'c' } },
    ];
    expect(ciEvidence([workflowOf(uploads)], '').uploads.map((each) => each.path)).toEqual([
      'a/lcov.info',
      'coverage/lcov.info',
    ]);
  });

  test('what is no workflow is none', () => {
    for (const value of [null, 1, 'x', [], {}, { jobs: null }, { jobs: [] }])
      expect(readWorkflow('w', value, () => undefined)).toBeUndefined();
    for (const job of [null, 1, [], { steps: 'x' }, { steps: [null, 1, { run: 5 }] }]) {
      expect(commands([workflowOf([], { jobs: { a: job } })])).toEqual([]);
    }
  });
});
