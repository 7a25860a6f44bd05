import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import * as z from 'zod/mini';
import type { Answer } from './exchange.ts';

/** Holds requests and answers against GitHub's description of its REST API. */
export interface Contract {
  /** Paths and methods that are described. */
  readonly routes: readonly { readonly method: string; readonly path: string }[];
  /** What is wrong with a request, one sentence each. */
  request(call: {
    readonly method: string;
    /** Template of the route. */
    readonly path: string;
    readonly params: Readonly<Record<string, string>>;
    readonly query: URLSearchParams;
    /** Undefined without a body. */
    readonly json: unknown;
  }): string[];
  /** What is wrong with an answer, one sentence each. */
  answer(method: string, path: string, answer: Answer): string[];
}

/** What scripts/openapi.mjs cut out of GitHub's description of its REST API. */
export const DESCRIPTION = join(dirname(fileURLToPath(import.meta.url)), '../../fixtures/openapi.json');

const contentSchema = z.record(z.string(), z.object({ schema: z.unknown() }));
const referenceSchema = z.object({ $ref: z.string() });
const parameterSchema = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.optional(z.boolean()),
});
const operationSchema = z.object({
  parameters: z.optional(z.array(z.union([referenceSchema, parameterSchema]))),
  requestBody: z.optional(z.object({ required: z.optional(z.boolean()), content: contentSchema })),
  responses: z.record(z.string(), z.union([referenceSchema, z.object({ content: z.optional(contentSchema) })])),
});
const documentSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.object({
    parameters: z.record(z.string(), parameterSchema),
    responses: z.record(z.string(), z.object({ content: z.optional(contentSchema) })),
  }),
});
type Operation = z.infer<typeof operationSchema>;

const ID = 'github.json';
const JSON_TYPE = 'application/json';

/** A JSON pointer as the fragment of an address. */
const pointer = (...words: readonly (string | number)[]): string =>
  `${ID}#/${words.map((word) => encodeURIComponent(String(word).replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;

const sentences = (what: string, errors: readonly ErrorObject[] | null | undefined): string[] =>
  (errors ?? []).map(({ instancePath, message, params }) =>
    `${what}${instancePath} ${message} ${JSON.stringify(params)}`.trim(),
  );

let shared: Contract | undefined;

/** Reads the description that scripts/openapi.mjs cut; once, because what it is compiled to is used again. */
export function readContract(): Contract {
  shared ??= compileContract();
  return shared;
}

function compileContract(): Contract {
  const raw: unknown = JSON.parse(readFileSync(DESCRIPTION, 'utf8'));
  if (typeof raw !== 'object' || raw === null) throw new Error(`${DESCRIPTION} is not a description`);
  const document = documentSchema.parse(raw);
  const strict = createAjv(raw, false);
  const coercing = createAjv(raw, true);
  const operationOf = (method: string, path: string): Operation | undefined =>
    document.paths[path]?.[method.toLowerCase()];
  const compiled = new Map<string, ValidateFunction>();
  const check = (ajv: Ajv, $ref: string, value: unknown, what: string): string[] => {
    const validate = compiled.get(what + $ref) ?? ajv.compile({ $ref });
    compiled.set(what + $ref, validate);
    return validate(value) ? [] : sentences(what, validate.errors);
  };

  const parametersOf = (operation: Operation, at: readonly string[]) =>
    (operation.parameters ?? []).map((one, index) => {
      if (!('$ref' in one)) return { ...one, schema: pointer(...at, 'parameters', index, 'schema') };
      const name = one.$ref.split('/').at(-1) ?? '';
      const parameter = document.components.parameters[name];
      if (parameter === undefined) throw new Error(`${one.$ref} is not in ${DESCRIPTION}`);
      return { ...parameter, schema: pointer('components', 'parameters', name, 'schema') };
    });

  return {
    routes: Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path })),
    ),
    request({ method, path, params, query, json }) {
      const operation = operationOf(method, path);
      if (operation === undefined) return ['the route is not described'];
      const known = parametersOf(operation, ['paths', path, method.toLowerCase()]);
      const unknown = [...query.keys()].filter((key) => !known.some((one) => one.in === 'query' && one.name === key));
      const wrong = known.flatMap((one) => {
        const value = one.in === 'path' ? params[one.name] : one.in === 'query' ? query.get(one.name) : undefined;
        if (value === undefined || value === null)
          return one.required === true ? [`the ${one.in} parameter ${one.name} is missing`] : [];
        // Coercion writes into the object that holds the value.
        return check(coercing, one.schema, value, `the ${one.in} parameter ${one.name}`);
      });
      return [
        ...unknown.map((key) => `there is no query parameter ${key}`),
        ...wrong,
        ...bodyFaults(operation, json, () =>
          check(
            strict,
            pointer('paths', path, method.toLowerCase(), 'requestBody', 'content', JSON_TYPE, 'schema'),
            json,
            'the body',
          ),
        ),
      ];
    },
    answer(method, path, { status, body }) {
      const json: unknown = typeof body === 'object' && !Buffer.isBuffer(body) ? body : undefined;
      const described = operationOf(method, path)?.responses[String(status)];
      if (described === undefined)
        return status < 400
          ? [`the answer's status ${status} is not described`]
          : check(strict, pointer('components', 'schemas', 'basic-error'), json, 'the answer');
      const isReference = '$ref' in described;
      const name = isReference ? (described.$ref.split('/').at(-1) ?? '') : '';
      const content = isReference ? document.components.responses[name]?.content : described.content;
      if (content?.[JSON_TYPE] === undefined) return json === undefined ? [] : ['the answer has a body'];
      const at = isReference
        ? ['components', 'responses', name]
        : ['paths', path, method.toLowerCase(), 'responses', status];
      return check(strict, pointer(...at, 'content', JSON_TYPE, 'schema'), json, 'the answer');
    },
  };
}

function createAjv(description: object, coerceTypes: boolean): Ajv {
  // The description has words of OpenAPI's own, and formats that nobody defines.
  const ajv = new Ajv({ strict: false, logger: false, validateSchema: false, allErrors: true, coerceTypes });
  formats.default(ajv);
  ajv.addSchema({ ...description, $id: ID });
  return ajv;
}

function bodyFaults({ requestBody }: Operation, json: unknown, check: () => string[]): string[] {
  if (requestBody === undefined) return json === undefined ? [] : ['the route takes no body'];
  if (json === undefined) return requestBody.required === false ? [] : ['the body is missing or no JSON'];
  return check();
}
