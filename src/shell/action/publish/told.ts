import type { Unpublished } from './api.ts';
import { type Part, PARTS } from './memory.ts';

const NAMES: Readonly<Record<Part, string>> = {
  checks: 'check runs',
  comment: 'the comment on the pull request',
  suggestions: 'suggestions of what was mended',
};
const GRANTS: Readonly<Record<Part, string>> = {
  checks: 'checks: write',
  comment: 'pull-requests: write',
  suggestions: 'pull-requests: write',
};

/** What mends a 401, which no permission does. */
export const VALID_TOKEN = 'Leave `github-token` as it is, or give it a token that is valid.';

/** Whether an input asks for check runs, so that a permission that is missing is a reason to warn. */
export const isAsked = (checkRuns: boolean | 'phases' | undefined): boolean =>
  checkRuns === true || checkRuns === 'phases';

interface Asked {
  readonly inputs: {
    readonly checkRuns?: boolean | 'phases';
    readonly prComment?: boolean;
    readonly suggestions?: boolean;
  };
  readonly begun?: boolean;
}

/**
 * What is told of what could not be published: one text for all that the token may not, one for the rest. It is a warning
 * where an input asks for what is missing.
 */
export function unpublishedText(
  missing: ReadonlyMap<Part, Unpublished>,
  { inputs, begun = false }: Asked,
): readonly { readonly text: string; readonly isWarning: boolean }[] {
  const asked: Readonly<Record<Part, boolean>> = {
    checks: isAsked(inputs.checkRuns),
    comment: inputs.prComment === true,
    suggestions: inputs.suggestions === true,
  };
  const group = (isRefusal: boolean) => {
    // Which was found to be missing first depends on how long the work took.
    const some = PARTS.flatMap((part) => {
      const why = missing.get(part);
      return why === undefined || (why.kind === 'refused') !== isRefusal ? [] : [[part, why] as const];
    });
    const [first] = some;
    if (first === undefined) return [];
    const parts = some.map(([part]) => part);
    const what = `Not published: ${parts.map((part) => NAMES[part]).join(' and ')}. GitHub ${first[1].because}.`;
    const later = begun ? 'The verdict is the same.' : 'The step tries again at the end of the job.';
    return [
      {
        text: `${what} ${!isRefusal ? later : first[1].status === 401 ? VALID_TOKEN : granting(parts)}`,
        isWarning: parts.some((part) => asked[part]) && (isRefusal || begun),
      },
    ];
  };
  return [...group(true), ...group(false)];
}

/** The line of YAML that lets them be published. */
function granting(parts: readonly Part[]): string {
  const rights = [...new Set(parts.map((part) => GRANTS[part]))].join(', ');
  return `Add \`${rights}\` to the \`permissions:\` of the job; the token of a fork's pull request can never write.`;
}
