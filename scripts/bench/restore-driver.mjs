/**
 * Restores a checkpoint that capture-driver.mjs took into an empty folder, as a program of its own.
 *
 *     node restore-driver.mjs <workspace> <packer script> <phase> <folder>
 */
import { readChain } from '../../build/core/checkpoint/chain.js';
import { sha256 } from '../../build/shell/hash.js';
import { createSnapshots } from '../../build/shell/snapshots.js';
import { createFileStore } from '../../build/shell/store/file.js';

const [workspace, packer, phase, into] = process.argv.slice(2);
const workflowId = 'wf_benchmark';
const rules = { exclude: [], maxSize: 8 * 1024 ** 3 };

async function main() {
  const store = createFileStore(workspace);
  const texts = new Map();
  for (const name of (await store.list(workflowId)).value) texts.set(name, (await store.get(workflowId, name)).value);
  const chain = readChain(texts, phase, sha256);
  if (!chain.ok) throw new Error(chain.error.problem.message);
  const snapshots = createSnapshots({ workspace, env: process.env, packer });
  const request = { workflowId, store, chain: chain.value, others: [], rules, into, force: false };
  const restored = await snapshots.restore(request);
  if (!restored.ok) throw new Error(restored.error.problem.message);
  const rss = process.resourceUsage().maxRSS * 1024;
  process.stdout.write(`${JSON.stringify({ files: restored.value.written, rss })}\n`);
}
void main();
