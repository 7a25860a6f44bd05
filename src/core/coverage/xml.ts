import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { err, ok, type Result } from '../../model/result.ts';
import { lineAt, type ReportProblem } from './report.ts';

/** Attributes of an element; values are decoded. */
export type Attributes = (name: string) => string | undefined;

/** What is told while a document is read, in the order of the document. `depth` is 1 for the root element. */
export interface XmlVisitor {
  open(tag: string, attributes: Attributes, depth: number): void;
  text(tag: string, value: string): void;
}

const PREDEFINED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Decodes the five entities that every document has and references by number. Nothing else is expanded. */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return PREDEFINED[name] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0x10_ff_ff ? whole : String.fromCodePoint(code);
  });
}

/**
 * Walks through an XML document without building it. Entities are not processed, a document type is never read:
 * one that only names itself is passed over, one that defines something is refused.
 */
export function walkXml(text: string, visitor: XmlVisitor): Result<void, ReportProblem> {
  const prepared = withoutDocumentType(text);
  if (!prepared.ok) return prepared;
  const valid = XMLValidator.validate(prepared.value);
  if (valid !== true) {
    const { msg, line } = valid.err;
    return err({ message: `not well-formed XML: ${msg}`, line: line });
  }
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    processEntities: false,
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    jPath: false,
    maxNestedTags: 64,
    // Returning false drops the element, so a report of a million lines leaves no tree behind.
    updateTag(tag, place, attributes: Readonly<Record<string, unknown>> | undefined) {
      const value = (name: string): string | undefined => {
        const raw = attributes !== undefined && Object.hasOwn(attributes, name) ? attributes[name] : undefined;
        return typeof raw === 'string' ? decodeXml(raw) : undefined;
      };
      visitor.open(tag, value, typeof place === 'string' ? 0 : place.getDepth());
      return false;
    },
    tagValueProcessor(tag, value) {
      visitor.text(tag, decodeXml(value));
      return '';
    },
  });
  try {
    parser.parse(prepared.value);
  } catch (error) {
    return err({ message: `XML that can't be read: ${error instanceof Error ? error.message : String(error)}` });
  }
  return ok(undefined);
}

/** A document type that only names itself, by name and address. */
const NAMING_TYPE = /^<!DOCTYPE(?:[^<>[\]"']|"[^"]*"|'[^']*')*>/;
/** A type that only names itself is far shorter. */
const LONGEST_TYPE = 4096;

/** The document with its type blanked out; line numbers stay as they are. */
function withoutDocumentType(text: string): Result<string, ReportProblem> {
  const start = endOfProlog(text);
  if (!text.startsWith('<!DOCTYPE', start)) return ok(text);
  const type = NAMING_TYPE.exec(text.slice(start, start + LONGEST_TYPE))?.[0];
  if (type === undefined) {
    const message =
      'its document type defines entities or elements, which are never processed; write the report without';
    return err({ message, line: lineAt(text, start) });
  }
  return ok(text.slice(0, start) + type.replace(/[^\n]/g, ' ') + text.slice(start + type.length));
}

/** Where the space, the declaration, the instructions for programs and the comments before the first element end. */
function endOfProlog(text: string): number {
  let at = 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at += 1;
    const close = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : undefined;
    if (close === undefined) return at;
    const end = text.indexOf(close, at + 2);
    if (end === -1) return at;
    at = end + close.length;
  }
}
