import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FindingCollector, type Collected } from '../../../src/core/findings/collect.ts';
import { readDocument } from '../../../src/core/findings/documents.ts';
import { LineReader } from '../../../src/core/findings/lines.ts';
import { placeText } from '../../../src/core/findings/order.ts';
import { XmlReader } from '../../../src/core/findings/xml/reader.ts';
import type { Finding, TestCase } from '../../../src/model/finding.ts';

/** The workspace that the fixtures were made in. */
export const ROOT = '/home/me/project';

/** What a tool wrote. */
export const fixture = (name: string): string =>
  readFileSync(join(dirname(fileURLToPath(import.meta.url)), '../../fixtures/findings', `${name}.txt`), 'utf8');

export const collector = (files?: readonly string[]): FindingCollector =>
  new FindingCollector({ root: ROOT, ...(files !== undefined && { isFile: (path) => files.includes(path) }) });

export function inLines(text: string, sink = collector()): Collected {
  const reader = new LineReader(sink);
  for (const line of text.split('\n')) reader.line(line);
  reader.end();
  return sink.result();
}

export function inDocument(text: string, sink = collector()): Collected & { readonly format: string | undefined } {
  const format = readDocument(text, sink);
  return { ...sink.result(), format };
}

export function inXml(text: string, sink = collector(), name = 'report.xml'): Collected {
  const reader = new XmlReader(sink, name);
  // In pieces, as files are read.
  for (let at = 0; at < text.length; at += 100) if (!reader.write(text.slice(at, at + 100))) break;
  reader.end();
  return sink.result();
}

/** A finding on one line: severity, place, tool and rule, test, message with `⏎` for the ends of its lines. */
export function shown(finding: Finding): string {
  const { severity, endLine, endColumn, tool, rule, test, message } = finding;
  const end = endLine === undefined ? '' : `-${endLine}${endColumn === undefined ? '' : `:${endColumn}`}`;
  const parts = [
    severity,
    `${placeText(finding) ?? 'nowhere'}${end}`,
    tool,
    rule,
    test === undefined ? undefined : `<${test}>`,
  ];
  return `${parts.filter((part) => part !== undefined).join(' ')} | ${message.replaceAll('\n', '⏎')}`;
}

export const shownTest = ({ name, file, outcome, durationMs, flaky }: TestCase): string =>
  [
    outcome,
    name,
    file === undefined ? undefined : `in ${file}`,
    durationMs === undefined ? undefined : `${durationMs} ms`,
    flaky === true ? 'flaky' : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
