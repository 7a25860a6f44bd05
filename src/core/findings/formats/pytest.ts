import type { FindingSink } from '../sink.ts';
import { looksLikePath, type LineFormat } from './format.ts';

const HEAD = /^_{3,} (.{1,300}) _{3,}$/;
const PLACE = /^(\S{1,500}\.py):(\d{1,9}):(?: |$)/;
const SUMMARY = /^(FAILED|ERROR) (\S{1,500}?\.py)(?:::(.*))?$/;

interface Section {
  readonly title: string;
  readonly places: (readonly [file: string, line: number])[];
  readonly messages: string[];
}

/** pytest: sections with what failed, and a summary of one line for each. */
export class Pytest implements LineFormat {
  readonly #sink: FindingSink;
  readonly #sections = new Map<string, Section>();
  #section: Section | undefined;
  readonly isOpen = false;
  #isSeen = false;

  constructor(sink: FindingSink) {
    this.#sink = sink;
  }

  take(line: string): boolean {
    if (line.startsWith('=== ') || line.startsWith('====')) {
      this.#isSeen = this.#isSeen || / (?:FAILURES|ERRORS|short test summary info) =/.test(line);
      this.#section = undefined;
      return false;
    }
    if (!this.#isSeen) return false;
    const summary = SUMMARY.exec(line);
    if (summary !== null) return this.#summary(summary);
    const [, title] = HEAD.exec(line) ?? [];
    if (title !== undefined) {
      this.#section = { title, places: [], messages: [] };
      if (this.#sections.size < 10_000) this.#sections.set(titleOf(title), this.#section);
      return true;
    }
    const section = this.#section;
    if (section === undefined) return false;
    const [, file, row] = PLACE.exec(line) ?? [];
    if (file !== undefined && section.places.length < 100) section.places.push([file, Number(row)]);
    else if (/^E(?: {3}|$)/.test(line) && section.messages.length < 20) section.messages.push(line.slice(4));
    return file !== undefined;
  }

  /** Without a summary the sections have to do. */
  end(): void {
    for (const section of this.#sections.values()) {
      const place = section.places.at(-1);
      if (place !== undefined) this.#add(section.title, section.messages.join('\n'), section, place[0]);
    }
    this.#sections.clear();
    this.#section = undefined;
  }

  #summary([, , file = '', rest = '']: RegExpExecArray): boolean {
    if (!looksLikePath(file)) return false;
    // The name of a parameter may hold ` - ` as well; brackets tell where it ends.
    const bracket = rest.indexOf('[') < 0 ? -1 : rest.lastIndexOf(']');
    const gap = rest.indexOf(' - ', Math.max(0, bracket < rest.indexOf(' - ') ? 0 : bracket));
    const name = gap < 0 ? rest : rest.slice(0, gap);
    const key = name === '' ? file : name.replaceAll('::', '.');
    const section = this.#sections.get(key);
    if (section !== undefined) this.#sections.delete(key);
    const said = section === undefined || section.messages.length === 0 ? undefined : section.messages.join('\n');
    const message = said ?? (gap < 0 ? 'failed' : rest.slice(gap + 3));
    this.#add(name === '' ? undefined : `${file}::${name}`, message, section, file);
    return true;
  }

  #add(test: string | undefined, message: string, section: Section | undefined, file: string): void {
    const inTest = section?.places.find(([each]) => each === file);
    const line = inTest?.[1] ?? section?.places.at(-1)?.[1];
    const where = inTest?.[0] ?? (section?.places.length ? section.places.at(-1)?.[0] : undefined) ?? file;
    this.#sink.add({ severity: 'error', message, tool: 'pytest', test, file: where, line });
  }
}

/** `ERROR at setup of test_x` is about `test_x`. */
const titleOf = (title: string): string => title.replace(/^ERROR (?:at (?:setup|teardown) of|collecting) /, '');
