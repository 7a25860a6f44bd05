import * as path from 'node:path';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import { callLibrary, type LibraryAnswer } from './library.ts';
import { sentence, textOf } from './said.ts';
import { outage, type Service } from './service.ts';

/** The writing side of artifacts: they are uploaded by GitHub's own client. */

/** What to upload. */
export interface Upload {
  readonly name: string;
  /** The file, which has that name: the client names an artifact that is one raw file after it. */
  readonly file: string;
  readonly retentionDays: number | undefined;
}

const QUOTA: Problem = {
  code: 'storage',
  message: 'Artifacts are not stored: the storage of the account is used up.',
  hint: 'Delete artifacts, or lower `checkpoints.retention-days` in bootspring.yml; usage is counted again every 6 to 12 hours.',
};

function meaningOf(service: Service, answer: LibraryAnswer<unknown>): Result<'saved' | 'taken', Problem> {
  if (answer.kind === 'returned') return ok('saved');
  if (answer.kind === 'abandoned') {
    if (answer.because === 'ending') return err(outage('The upload of an artifact was stopped: the run is ending.'));
    return err(service.note(outage(sentence('The artifact service did not answer', answer.said))));
  }
  const why = textOf(answer.error);
  if (/\(409\)|already exists/.test(why)) return ok('taken');
  if (/insufficient usage|quota has been hit/.test(why)) return err(QUOTA);
  return err(service.note(outage(sentence('The artifact service did not take what was to be stored', why))));
}

/**
 * Uploads a file as an artifact, as it is.
 *
 * @returns `taken` when there is an artifact with this name; `storage` when it was not uploaded: its name may be used up
 */
export async function uploadArtifact(service: Service, upload: Upload): Promise<Result<'saved' | 'taken', Problem>> {
  const refused = service.refusal();
  if (refused !== undefined) return err(refused);
  const { name, file, retentionDays } = upload;
  const { budget, signal } = service;
  const folder = path.dirname(file);
  const run = async (): Promise<unknown> => {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const options = { skipArchive: true, ...(retentionDays === undefined ? {} : { retentionDays }) };
    return new DefaultArtifactClient().uploadArtifact(name, [file], folder, options);
  };
  return meaningOf(service, await callLibrary({ folder, budget, signal, run }));
}
