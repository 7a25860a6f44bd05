import type { Evidence, FailureReason, Outcome } from '../model/outcome.ts';

/**
 * The next step for people, as one sentence; undefined when there is nothing to mend.
 *
 * @param evidence how its command ended, where that is known
 */
export function hint(outcome: Outcome, evidence?: Pick<Evidence, 'tail'>): string | undefined {
  switch (outcome.kind) {
    case 'failed':
    case 'errored':
      // There is no end of the output to be read where there is no output.
      if (outcome.reason === 'exit-code' && evidence?.tail.trim() === '') return SILENT;
      return hintOf(outcome.reason);
    case 'timedOut':
      return 'Find out what it waits for in its log, or give it more time with timeout: in bootspring.yml, which a new run reads.';
    case 'passed':
    case 'cancelled':
    case 'skipped':
    case 'reused':
      return undefined;
  }
}

const SILENT =
  'Run the same command in your workspace to see what it wants: it printed nothing, so its exit code is all that is known.';

function hintOf(reason: FailureReason): string {
  switch (reason) {
    case 'exit-code':
      return 'Read the end of its output, run the same command in your workspace, and mend what it complains of.';
    case 'signal':
      return 'Look for a crash or for too little memory: the system ended the command, not the command itself.';
    case 'command-not-found':
      return 'Install the tool in a step before this one, or correct the name of the command in bootspring.yml, which a new run reads.';
    case 'not-executable':
      return 'Make the file executable (chmod +x, git update-index --chmod=+x) or run it with its interpreter.';
    case 'spawn-failed':
      return 'Look whether its folder exists and whether the machine has processes, files and memory left, then run it again.';
    case 'interrupted':
      return 'Run bootspring resume: it runs this again, since nothing is known of its result.';
    case 'unconfirmed':
      return 'Read its first failure; name the report that its tests write with reports:, so that a rerun can be judged.';
    case 'below-threshold':
      return 'Write tests for the lines that are named, or change the threshold where it is set.';
    case 'report-missing':
      return 'Have the tests write their coverage report before this check, at the path that report: names.';
    case 'secrets-found':
      return 'Revoke the credentials that were found, then remove them from the files: who has a copy can still read them.';
    case 'vulnerabilities-found':
      return 'Update the dependencies that are named, or raise the level below which advisories do not count.';
    case 'unreachable':
      return 'Run it again later: the advisory service did not answer, which says nothing about the dependencies.';
    case 'internal':
      return 'Do what its message says; when it names no next step, report it as a bug together with its log.';
  }
}
