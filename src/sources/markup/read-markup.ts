import { replaced } from '../replaced.ts';
import { decodeWindows1252 } from '../text.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { wordTable } from '../../core/word-table.ts';

/** An element of a document that may be broken anywhere. */
export interface MarkupElement {
  /** As it is written, without the prefix. */
  readonly local: string;
  /** What the prefix stands for; empty without one. */
  readonly space: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Text, with the entities of XML read, and elements. */
  readonly content: readonly (string | MarkupElement)[];
  /** Where its content begins and ends in the document. */
  readonly from: number;
  readonly to: number;
}

/** What no document of a newspaper has: elements or a type that only make their reader work. */
export type Trap = 'trap';

interface OpenElement {
  readonly tag: string;
  readonly space: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly spaces: ReadonlyMap<string, string>;
  readonly content: (string | MarkupElement)[];
  readonly from: number;
}

const limits = { depth: 200, elements: 300_000, tag: 100_000, type: 20_000 };

/**
 * Reads XML as it comes: what does not close is closed by what is around it, what closes nothing is passed over, and
 * an unknown entity stays as it is written. Read once from the front, so that none can make it slow. Entities that a
 * document declares are never filled in; one that makes them grow, or nests without end, is refused.
 */
export const readMarkup = (document: string): Result<readonly MarkupElement[], Trap> => {
  const roots: MarkupElement[] = [];
  const open: OpenElement[] = [];
  let count = 0;
  let at = 0;
  const close = (to: number): void => {
    const ended = open.pop();
    if (ended === undefined) return;
    const { tag, space, attributes, content, from } = ended;
    const element: MarkupElement = { local: localOf(tag), space, attributes, content, from, to };
    const around = open.at(-1);
    if (around === undefined) roots.push(element);
    else around.content.push(element);
  };
  const addText = (text: string): void => {
    if (text !== '') open.at(-1)?.content.push(text);
  };
  while (at < document.length) {
    const start = document.indexOf('<', at);
    addText(unescapeMarkup(document.slice(at, start === -1 ? document.length : start)));
    if (start === -1) break;
    if (document.startsWith('<!', start)) {
      if (isTrap(document, start)) return err('trap');
      const end = endOfSpecial(document, start);
      if (document.startsWith('<![CDATA[', start)) addText(document.slice(start + 9, end.content));
      at = end.after;
      continue;
    }
    const tag = readTag(document, start);
    if (tag === null) {
      addText('<');
      at = start + 1;
      continue;
    }
    at = tag.after;
    if (tag.type === 'note') continue;
    if (tag.type === 'close') {
      const place = open.findLastIndex((element) => element.tag === tag.name);
      if (place !== -1) while (open.length > place) close(start);
      continue;
    }
    count += 1;
    if (open.length >= limits.depth || count > limits.elements) return err('trap');
    open.push(begin(tag, open.at(-1)));
    if (tag.type === 'empty') close(at);
  }
  while (open.length > 0) close(document.length);
  return ok(roots);
};

export const childrenOf = ({ content }: Pick<MarkupElement, 'content'>): readonly MarkupElement[] =>
  content.filter((part) => typeof part !== 'string');

/** All text within, its children's too. */
export const textOf = ({ content }: Pick<MarkupElement, 'content'>): string =>
  content.map((part) => (typeof part === 'string' ? part : textOf(part))).join('');

const localOf = (tag: string): string => tag.slice(tag.indexOf(':') + 1);

const begin = ({ name, attributes, after }: Tag, around: OpenElement | undefined): OpenElement => {
  let spaces = around?.spaces ?? new Map<string, string>();
  for (const [key, value] of attributes)
    if (key === 'xmlns' || key.startsWith('xmlns:'))
      spaces = new Map(spaces).set(key === 'xmlns' ? '' : key.slice(6), value);
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
  // A prefix that nobody declared most likely means what it mostly does.
  return {
    tag: name,
    space: spaces.get(prefix) ?? prefix,
    attributes,
    spaces,
    content: [],
    from: after,
  };
};

interface Tag {
  readonly type: 'open' | 'empty' | 'close' | 'note';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where the document goes on. */
  readonly after: number;
}

const tagStart = /<(\/?)([\p{L}_][^\s/>'"<=]{0,200})|<\?/uy;

/** The tag that begins here; null where it is a mere sign of text. */
const readTag = (document: string, start: number): Tag | null => {
  tagStart.lastIndex = start;
  const found = tagStart.exec(document);
  if (found === null) return null;
  const [whole, slash, name = ''] = found;
  const end = endOfTag(document, start + whole.length);
  const inside = document.slice(start + whole.length, end);
  const type = whole === '<?' ? 'note' : slash === '/' ? 'close' : inside.endsWith('/') ? 'empty' : 'open';
  const attributes = type === 'close' || type === 'note' ? none : readAttributes(inside);
  return { type, name, attributes, after: Math.min(end + 1, document.length) };
};

const none: ReadonlyMap<string, string> = new Map();

/** The sign that ends a tag, which may stand in quotes before; one that never ends is as long as a tag may be. */
const endOfTag = (document: string, from: number): number => {
  const most = Math.min(document.length, from + limits.tag);
  let quote = '';
  for (let at = from; at < most; at += 1) {
    const sign = document[at] ?? '';
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') return at;
    else if (sign === '"' || sign === "'") quote = sign;
  }
  return most;
};

// A name begins where none goes on: of a long run of signs each would be tried as its beginning.
const attribute =
  /(?<![^\s=/"'<>])([^\s=/"'<>]{1,100})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'>]{1,2000}))/gu;

const readAttributes = (inside: string): ReadonlyMap<string, string> => {
  if (!inside.includes('=')) return none;
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of inside.matchAll(attribute))
    if (!attributes.has(name)) attributes.set(name, unescapeMarkup(double ?? single ?? bare ?? ''));
  return attributes;
};

/** A type of its own whose entities are made of entities, with which a few lines grow into gigabytes. */
const isTrap = (document: string, start: number): boolean => {
  if (!/^<!DOCTYPE/iu.test(document.slice(start, start + 9))) return false;
  const type = document.slice(start, endOfSpecial(document, start).after);
  return (
    type.length > limits.type ||
    /<!ENTITY\s[^>]{0,1000}?["'][^"'>]{0,2000}&\w/iu.test(type) ||
    /<!ENTITY\s+%/iu.test(type)
  );
};

const endOfSpecial = (
  document: string,
  start: number,
): { readonly content: number; readonly after: number } => {
  const until = (mark: string): { readonly content: number; readonly after: number } => {
    const end = document.indexOf(mark, start + 2);
    return end === -1
      ? { content: document.length, after: document.length }
      : { content: end, after: end + mark.length };
  };
  if (document.startsWith('<!--', start)) return until('-->');
  if (document.startsWith('<![CDATA[', start)) return until(']]>');
  const plain = until('>');
  const subset = document.slice(start, plain.after).includes('[');
  return subset ? until(']>') : plain;
};

const named = wordTable<string>({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" });

const unescapeMarkup = (text: string): string =>
  text.includes('&')
    ? replaced(
        text,
        /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/giu,
        ([whole, hex, decimal, name]) => {
          if (name !== undefined) return named.get(name.toLowerCase()) ?? whole;
          const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
          if (point === 0 || point > 0x10_ff_ff) return '\uFFFD';
          // Numbers of Windows' own signs, as browsers read them.
          return point >= 0x80 && point <= 0x9f
            ? decodeWindows1252(Uint8Array.of(point))
            : String.fromCodePoint(point).toWellFormed();
        },
      )
    : text;
