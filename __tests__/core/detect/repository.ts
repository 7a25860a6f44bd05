import { detectJavascript } from '../../../src/core/detect/javascript.ts';
import type { Manifest } from '../../../src/core/detect/manifest.ts';
import { readManifest } from '../../../src/core/detect/manifest.ts';
import type { Tree } from '../../../src/core/detect/tree.ts';
import type { Workflow } from '../../../src/core/detect/workflow.ts';
import { readWorkflow } from '../../../src/core/detect/workflow.ts';
import type { Detection, Discovery } from '../../../src/model/detection.ts';

export type Files = Readonly<Record<string, unknown>>;

/** A tree in memory: strings are texts, everything else is written as JSON. Later files are younger. */
export function memoryTree(files: Files): Tree {
  const texts = new Map(
    Object.entries(files).map(([path, value]) => [path, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
  const paths = [...texts.keys()];
  return {
    text: (path) => texts.get(path),
    list: (folder) => {
      const prefix = folder === '' ? '' : `${folder}/`;
      const inside = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
      return [...new Set(inside.map((path) => (path.includes('/') ? `${path.split('/')[0] ?? ''}/` : path)))].sort();
    },
    modifiedAt: (path) => (texts.has(path) ? paths.indexOf(path) : undefined),
  };
}

export function manifestOf(path: string, value: unknown): Manifest {
  const read = readManifest(path, typeof value === 'string' ? value : JSON.stringify(value));
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

/** A workflow of one job; step `i` stands on line `10 + i`. */
export function workflowOf(
  steps: readonly (string | object)[],
  more: Readonly<Record<string, unknown>> = {},
): Workflow {
  const value = {
    on: ['push', 'pull_request'],
    jobs: {
      test: {
        'runs-on': 'ubuntu-latest',
        steps: steps.map((step) => (typeof step === 'string' ? { run: step } : step)),
      },
    },
    ...more,
  };
  const workflow = readWorkflow('.github/workflows/ci.yml', value, (path) => ({
    line: 10 + Number(path[3]),
    block: false,
  }));
  if (workflow === undefined) throw new Error('no workflow');
  return workflow;
}

/** Detects in files of memory, with every folder below `packages` as a member of the workspace. */
export function detectIn(files: Files, workflows: readonly Workflow[] = []): Detection {
  const tree = memoryTree(files);
  const manifestAt = (folder: string): Manifest | undefined => {
    const text = tree.text(`${folder}/package.json`);
    return text === undefined ? undefined : manifestOf(`${folder}/package.json`, text);
  };
  return detectJavascript({
    tree,
    root: manifestOf('package.json', files['package.json']),
    members: tree.list('packages').flatMap((name) => manifestAt(`packages/${name.replace('/', '')}`) ?? []),
    manifestAt,
    workflows,
    prefix: '',
    installedAbove: false,
  });
}

/** What is planned, one line a step: `tests: node --test`. */
export const plan = (detection: Detection): readonly string[] =>
  lines(detection.discoveries.filter((discovery) => discovery.planned));
export const unplanned = (detection: Detection): readonly string[] =>
  lines(detection.discoveries.filter((discovery) => !discovery.planned));

const lines = (discoveries: readonly Discovery[]): readonly string[] =>
  discoveries.flatMap(({ kind, steps }) =>
    steps.map((step) => `${kind}: ${step.cwd === undefined ? '' : `${step.cwd} $ `}${step.command}`),
  );

export function find(detection: Detection, kind: Discovery['kind']): Discovery {
  const discovery = detection.discoveries.find((each) => each.kind === kind);
  if (discovery === undefined) throw new Error(`no discovery of kind ${kind}`);
  return discovery;
}
