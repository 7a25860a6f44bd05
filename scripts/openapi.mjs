/**
 * Cuts the routes that this project uses out of GitHub's description of its REST API, as JSON Schema, to
 * __tests__/fixtures/openapi.json: `node scripts/openapi.mjs [description.json]`. Without a file the description comes
 * from npm. Run it after a route was added below.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = '@octokit/openapi@23.0.2';
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const OUTPUT = join(ROOT, '__tests__/fixtures/openapi.json');

const REPO = '/repos/{owner}/{repo}';
const ROUTES = {
  [`${REPO}/actions/runs/{run_id}/artifacts`]: ['get'],
  [`${REPO}/actions/artifacts/{artifact_id}/{archive_format}`]: ['get'],
  [`${REPO}/actions/runs`]: ['get'],
  [`${REPO}/actions/runs/{run_id}`]: ['get'],
  [`${REPO}/actions/runs/{run_id}/attempts/{attempt_number}`]: ['get'],
  [`${REPO}/actions/runs/{run_id}/cancel`]: ['post'],
  [`${REPO}/actions/runs/{run_id}/jobs`]: ['get'],
  [`${REPO}/actions/runs/{run_id}/rerun`]: ['post'],
  [`${REPO}/actions/runs/{run_id}/rerun-failed-jobs`]: ['post'],
  [`${REPO}/branches`]: ['get'],
  [`${REPO}/branches/{branch}`]: ['get'],
  [`${REPO}/contents/{path}`]: ['get'],
  [`${REPO}/git/commits/{commit_sha}`]: ['get'],
  [`${REPO}/environments/{environment_name}`]: ['get'],
  [`${REPO}/collaborators/{username}/permission`]: ['get'],
  [`${REPO}/git/blobs`]: ['post'],
  [`${REPO}/git/commits`]: ['post'],
  [`${REPO}/git/refs/{ref}`]: ['patch'],
  [`${REPO}/git/trees`]: ['post'],
  [`${REPO}/git/trees/{tree_sha}`]: ['get'],
  [`${REPO}/pulls/{pull_number}`]: ['get'],
  [`${REPO}/pulls/{pull_number}/files`]: ['get'],
  [`${REPO}/pulls/{pull_number}/reviews`]: ['get', 'post'],
  [`${REPO}/check-runs`]: ['post'],
  [`${REPO}/check-runs/{check_run_id}`]: ['get', 'patch'],
  [`${REPO}/check-runs/{check_run_id}/annotations`]: ['get'],
  [`${REPO}/commits/{ref}/check-runs`]: ['get'],
  [`${REPO}/commits/{commit_sha}/pulls`]: ['get'],
  [`${REPO}/issues/{issue_number}/comments`]: ['get', 'post'],
  [`${REPO}/issues/comments/{comment_id}`]: ['get', 'patch'],
  [`${REPO}/issues/comments/{comment_id}/reactions`]: ['get', 'post'],
};
/** What every refusal looks like that a route does not describe. */
const ALWAYS = ['#/components/schemas/basic-error'];

/** Words for people, which no check needs. */
const PROSE = new Set(['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'tags', 'deprecated']);

/** The description's text: a file, or what npm has. */
function readDescription(file) {
  if (file !== undefined) return readFileSync(file, 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'bootspring-openapi-'));
  try {
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', '--json', PACKAGE], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }),
    );
    execFileSync('tar', ['-xf', filename, 'package/generated/api.github.com.json'], { cwd: folder });
    return readFileSync(join(folder, 'package/generated/api.github.com.json'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Says `nullable`, which OpenAPI 3.0 has, in the words of JSON Schema. */
function withNull(schema) {
  const { nullable, ...rest } = schema;
  if (nullable !== true) return rest;
  if (typeof rest.type !== 'string') return { anyOf: [rest, { type: 'null' }] };
  const values = rest.enum === undefined || rest.enum.includes(null) ? {} : { enum: [...rest.enum, null] };
  return { ...rest, ...values, type: [rest.type, 'null'] };
}

/** Takes out what no check needs. Names of properties look like prose and are none: `named` says where names stand. */
function strip(value, named = false) {
  if (Array.isArray(value)) return value.map((each) => strip(each));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => named || !(PROSE.has(name) || name.startsWith('x-')));
  const stripped = Object.fromEntries(kept.map(([name, each]) => [name, strip(each, name === 'properties' && !named)]));
  return named ? stripped : withNull(stripped);
}

/** What a check needs of a route. */
function cutRoute({ operationId, parameters, requestBody, responses }) {
  const answers = Object.entries(responses).map(([status, { $ref, content }]) => [
    status,
    $ref === undefined ? { content } : { $ref },
  ]);
  return strip({ operationId, parameters, requestBody, responses: Object.fromEntries(answers) });
}

/** Every reference inside of a value. */
function* references(value) {
  if (typeof value !== 'object' || value === null) return;
  if (typeof value.$ref === 'string') yield value.$ref;
  for (const each of Object.values(value)) yield* references(each);
}

const whole = JSON.parse(readDescription(process.argv[2]));
const paths = Object.fromEntries(
  Object.entries(ROUTES).map(([path, methods]) => [
    path,
    Object.fromEntries(methods.map((method) => [method, cutRoute(whole.paths[path][method])])),
  ]),
);
const components = {};
const wanted = [...ALWAYS, ...references(paths)];
const seen = new Set();
for (const reference of wanted) {
  const [, , kind, name] = reference.split('/');
  if (seen.has(reference)) continue;
  seen.add(reference);
  components[kind] ??= {};
  components[kind][name] = strip(whole.components[kind][name]);
  wanted.push(...references(components[kind][name]));
}

const sorted = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
const document = {
  openapi: whole.openapi,
  info: { title: 'Routes of the REST API of GitHub', version: whole.info.version, license: whole.info.license },
  source: `${PACKAGE}, cut by scripts/openapi.mjs`,
  paths: sorted(paths),
  components: sorted(Object.fromEntries(Object.entries(components).map(([kind, each]) => [kind, sorted(each)]))),
};
writeFileSync(OUTPUT, `${JSON.stringify(document, null, 2)}\n`);
execFileSync(process.execPath, [join(ROOT, 'node_modules/oxfmt/bin/oxfmt'), OUTPUT], { stdio: 'inherit' });
