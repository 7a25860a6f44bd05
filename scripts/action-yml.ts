/** Writes action.yml from the lists of inputs and outputs: `node scripts/action-yml.ts`. A test holds the file against it. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { INPUTS, OUTPUTS } from '../src/shell/action/inputs.ts';

/** The text of action.yml. */
export function actionText(): string {
  const lines = [
    'name: Bootspring',
    'description: Runs phases and quality gates that really block, and never does finished work twice.',
    'author: Bootspring maintainers',
    'branding: { icon: check-square, color: green }',
    'inputs:',
    ...INPUTS.flatMap((input) => [
      `  ${input.name}:`,
      `    description: ${JSON.stringify(input.description)}`,
      '    required: false',
      `    default: ${JSON.stringify(input.default)}`,
    ]),
    'outputs:',
    ...OUTPUTS.flatMap((output) => [`  ${output.name}:`, `    description: ${JSON.stringify(output.description)}`]),
    'runs:',
    '  using: node24',
    '  main: dist/main/index.js',
    '  post: dist/post/index.js',
  ];
  return `${lines.join('\n')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync('action.yml', actionText());
