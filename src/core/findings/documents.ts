import { readEslint } from './json/linters.ts';
import type { FindingSink } from './sink.ts';

/** What a JSON document was recognised as. */
export type DocumentFormat =
  | 'sarif'
  | 'eslint'
  | 'stylelint'
  | 'biome'
  | 'oxlint'
  | 'ruff'
  | 'golangci-lint'
  | 'code-climate'
  | 'jest'
  | 'cargo'
  | 'go-test';

/**
 * Reads a JSON document that a tool wrote, recognised by its shape. What does not have the shape is passed over.
 *
 * @returns what it was; undefined for no JSON, and for JSON of no tool that is known
 */
export function readDocument(
  text: string,
  sink: FindingSink,
  _options: { readonly name?: string } = {},
): DocumentFormat | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  return readEslint(json, sink);
}
