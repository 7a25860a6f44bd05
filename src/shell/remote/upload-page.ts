import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Problem } from '../../model/result.ts';
import { attempt } from '../files.ts';
import { uploadArtifact } from './artifact-save.ts';
import type { Budget } from './budget.ts';
import { createService } from './service.ts';
import { type Actions, runtimeService } from './settings.ts';
import { discard } from './unpack.ts';

/** A file for people, to be stored as an artifact: a page that a browser opens, or an archive. */
export interface PageUpload {
  /** Name of the artifact; its ending tells what it is. */
  readonly name: string;
  /** Absolute; it stays where it is. */
  readonly file: string;
}

/** Uploads a file as it is. Answers why it could not be; one that is there already is no problem. */
export async function uploadPage(
  { name, file }: PageUpload,
  { actions, spool, budget }: { readonly actions: Actions; readonly spool: string; readonly budget: Budget },
): Promise<Problem | undefined> {
  const runtime = runtimeService(actions, 'The artifact service');
  if (!runtime.ok) return runtime.error;
  // The client names an artifact that is one raw file after the file.
  const copy = path.join(spool, name);
  const copied = attempt('copy what is to be stored', copy, () => fs.copyFileSync(file, copy));
  if (!copied.ok) return copied.error;
  const service = createService('The artifact service', budget, undefined);
  const sent = await uploadArtifact(service, { name, file: copy, retentionDays: undefined });
  discard(copy);
  return sent.ok ? undefined : sent.error;
}
