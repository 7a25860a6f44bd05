/**
 * Takes one checkpoint and ends, as a program of its own: what `bootspring run` does after a phase.
 *
 *     node capture-driver.mjs <workspace> <packer script> <phase> [<parent> <its digest>]
 *
 * A run knows the digest of the checkpoint before from its journal. Prints a line of JSON: the digest of this one, new
 * bytes, files, peak memory in bytes.
 */
import { createSnapshots } from '../../build/shell/snapshots.js';
import { createFileStore } from '../../build/shell/store/file.js';
import { sha256 } from '../../build/shell/hash.js';
import { rowsOf } from '../../build/core/checkpoint/rows.js';
import { writeName } from '../../build/core/checkpoint/names.js';

const [workspace, packer, phase, parent, digest] = process.argv.slice(2);
const workflowId = 'wf_benchmark';

async function main() {
  const store = createFileStore(workspace);
  const snapshots = createSnapshots({ workspace, env: {}, packer });
  const rules = { exclude: [], maxSize: 8 * 1024 ** 3 };
  const request = {
    workflowId,
    store,
    rules,
    ...(parent === undefined ? {} : { parent: { phase: parent, digest } }),
  };
  const captured = await snapshots.capture(request);
  if (!captured.ok) throw new Error(captured.error.message);
  const { value } = captured;
  const text = JSON.stringify({
    schemaVersion: 1,
    workflowId,
    workflow: 'default',
    phase,
    sequence: 1,
    createdAt: new Date().toISOString(),
    parent: value.parent,
    parentDigest: value.parentDigest,
    source: {},
    configDigest: '',
    state: {},
    context: {},
    outputs: {},
    artifacts: [],
    layers: value.layers,
    files: value.files,
    journal: { sequence: parent === undefined ? 1 : 2, digest: '' },
    entries: rowsOf(value.entries, value.layers),
    deleted: value.deleted.map(writeName),
  });
  const put = await store.put(workflowId, phase, text);
  if (!put.ok) throw new Error(put.error.message);
  value.settle(text);
  const rss = process.resourceUsage().maxRSS * 1024;
  const told = { digest: `sha256:${sha256(text)}`, bytes: value.newBytes + text.length, files: value.files, rss };
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
void main();
