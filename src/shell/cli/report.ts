import { type Command, Option } from 'commander';
import type { IdOptions } from './options.ts';

/** What `bootspring report` can write. */
export const REPORT_FORMATS = ['html', 'json', 'junit', 'markdown', 'sarif'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportOptions extends IdOptions {
  readonly format?: ReportFormat;
  /** The file to write, as it was given. */
  readonly output?: string;
  /** The run to compare with, as it was given; `previous` when no name was. */
  readonly against?: string;
}

const FORMS = `
  html      one file with everything in it, for a browser; without --output in the workflow's folder
  markdown  what the job summary shows
  junit     JUnit XML: a suite a phase and a gate, a case an agent and a check
  json      state, metrics, what became of each phase, and the end of every output
  sarif     SARIF 2.1.0: what was found, for code scanning
  Without --format the name of the file decides (.json, .xml, .md, .sarif), and else it is html.`;

/** Declares the options of `report [id]`. */
export function reportOptions(command: Command): Command {
  return command
    .addOption(new Option('--format <format>', 'html, json, junit, markdown or sarif').choices(REPORT_FORMATS))
    .option('-o, --output <file>', 'the file to write; without it stdout, but for html')
    .addOption(
      new Option('--against [run]', 'compare with another workflow: an id, previous, or attempt:N').preset('previous'),
    )
    .addHelpText('after', FORMS);
}

/** The format that was asked for, by its name or by that of the file; `--json` alone asks for JSON. */
export function formatOf({ format, output, json }: ReportOptions): ReportFormat {
  if (format !== undefined) return format;
  const ending = /\.([a-z]+)$/i.exec(output ?? '')?.[1]?.toLowerCase();
  if (ending === 'json' || (output === undefined && json)) return 'json';
  if (ending === 'xml') return 'junit';
  if (ending === 'sarif') return 'sarif';
  return ending === 'md' || ending === 'markdown' ? 'markdown' : 'html';
}
