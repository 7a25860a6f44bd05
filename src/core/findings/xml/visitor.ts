/** Attributes of an element, decoded. */
export type Attributes = Readonly<Record<string, string>>;

/** What is told of a document while it is read. */
export interface XmlVisitor {
  open(tag: string, attributes: Attributes): void;
  text(value: string): void;
  close(tag: string): void;
}

/** A number in an attribute; tools write `1,234.5` in some languages. */
export function numberIn(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === '' || value.length > 40) return undefined;
  const number = Number(value.replaceAll(',', ''));
  return Number.isFinite(number) ? number : undefined;
}
