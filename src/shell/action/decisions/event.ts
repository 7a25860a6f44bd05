import * as z from 'zod/mini';
import { readEventPayload } from '../../event-payload.ts';
import { isBot } from './asking.ts';
import { type About, commandText, FILE } from './title.ts';

/** What somebody wrote, and where. */
export type Asked =
  | {
      readonly via: 'comment';
      readonly event: 'created' | 'edited' | 'deleted';
      readonly pull: number;
      readonly comment: number;
      readonly text: string;
      readonly by: string;
      readonly isBot: boolean;
    }
  | {
      readonly via: 'dispatch';
      readonly about: About;
      readonly text: string;
      readonly by: string;
      readonly isBot: boolean;
      readonly defaultBranch: string;
      /** Whether the workflow that was started is that of the default branch. */
      readonly isDefault: boolean;
    };

const person = z.nullish(z.object({ login: z.string(), type: z.string() }));
const commentSchema = z.object({
  action: z.enum(['created', 'edited', 'deleted']),
  issue: z.object({ number: z.int(), pull_request: z.optional(z.unknown()) }),
  comment: z.object({ id: z.int(), body: z.nullish(z.string()), user: person }),
});
/** What was left empty may be missing. */
const typed = z.nullish(z.string());
const dispatchSchema = z.object({
  inputs: z.object({ 'run-id': typed, workflow: typed, phase: typed, decision: z.string() }),
  sender: person,
  repository: z.object({ default_branch: z.string() }),
});

type Env = Readonly<Record<string, string | undefined>>;

/** Reads the event of this job; an error is one clause that says why there is nothing to do. */
export function readAsked(env: Env): Asked | string {
  const payload = readEventPayload(env, z.unknown());
  switch (env['GITHUB_EVENT_NAME']) {
    case 'issue_comment':
      return commented(payload);
    case 'workflow_dispatch':
      return dispatched(payload, env['GITHUB_REF'] ?? '');
    default:
      return 'command: comment is for the events issue_comment and workflow_dispatch';
  }
}

function commented(payload: unknown): Asked | string {
  const parsed = z.safeParse(commentSchema, payload);
  if (!parsed.success) return 'the event of the comment cannot be read';
  const { action, issue, comment } = parsed.data;
  if (issue.pull_request === undefined || issue.pull_request === null) return 'the comment is not on a pull request';
  const { id, body, user } = comment;
  const by = user?.login ?? '';
  return {
    via: 'comment',
    event: action,
    pull: issue.number,
    comment: id,
    text: body ?? '',
    by,
    isBot: isBot(user),
  };
}

function dispatched(payload: unknown, ref: string): Asked | string {
  const parsed = z.safeParse(dispatchSchema, payload);
  if (!parsed.success) return 'the workflow needs the input decision';
  const { inputs, sender, repository } = parsed.data;
  const about = aboutOf(inputs['run-id']?.trim() ?? '', inputs.workflow?.trim() ?? '');
  if (typeof about === 'string') return about;
  const text = commandText(`${inputs.decision.trim()} ${inputs.phase?.trim() ?? ''}`);
  const { default_branch: defaultBranch } = repository;
  const isDefault = ref === `refs/heads/${defaultBranch}`;
  return { via: 'dispatch', about, text, by: sender?.login ?? '', isBot: isBot(sender), defaultBranch, isDefault };
}

function aboutOf(run: string, file: string): About | string {
  if (run !== '' && !/^[1-9]\d{0,15}$/.test(run)) return 'the input run-id is no id of a workflow run';
  if (file !== '' && !FILE.test(file)) return 'the input workflow is no name of a workflow file, such as ci.yml';
  return { ...(run === '' ? {} : { run }), ...(file === '' ? {} : { file }) };
}
