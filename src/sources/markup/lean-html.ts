import { replaced } from '../replaced.ts';
import { neverClosing, wordless } from './elements.ts';
import { entity } from './entities.ts';

/** Elements that hold nothing of a page's text, and what is within them. */
const left: ReadonlySet<string> = new Set([...wordless, 'embed', 'noscript', 'select', 'textarea', 'button']);
/** In these nothing is an element, until they end. */
const raw: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'iframe', 'noscript']);
/** Elements that say how words look, and where nothing more is said of them no more than that. */
const looks: ReadonlySet<string> = new Set(
  'span font small big b i em strong u s strike tt sub sup mark abbr acronym code kbd samp var q ins del dfn bdi bdo'.split(
    ' ',
  ),
);
/** Attributes that say something of the text or its place. */
const kept =
  /\s(href|src|content|name|property|itemprop|rel|type|lang|class|id|role|datetime|charset|alt)\s*=\s*("[^"]{0,4000}"|'[^']{0,4000}'|[^\s"'>]{1,4000})/giu;

const limits = { depth: 60, elements: 6000, signs: 5_000, tag: 20_000, within: 3_000_000 };

/** Of a short page fewer: each takes whoever looks at a tree up to a fifth of a millisecond. */
const mostElements = (length: number): number => Math.min(limits.elements, 2000 + length / 50);

/**
 * A page made safe to build a tree of: no scripts, styles or forms, nothing of how its words look, only attributes that say
 * something, elements neither deeper nor more than a page has, and every one closed and quoted as XML asks for. Read once
 * from the front, so that none can make it slow.
 */
export const leanHtml = (html: string): string => {
  const parts: string[] = [];
  const open: string[] = [];
  /** Elements that are open in the page and not in the lean one, by name: as many ends are none. */
  const leftOpen = new Map<string, number>();
  const leanText = countingSigns();
  const most = mostElements(html.length);
  let count = 0;
  /** Letters, each once for every element that it is in: so many are read when every element is asked for its text. */
  let within = 0;
  let isFull = false;
  let at = 0;
  /** What follows the last element of so many, or the last letter, is the page's, and not one heading's. */
  const fill = (): void => {
    if (isFull) return;
    isFull = true;
    while (open.length > 0 && !['html', 'body'].includes(open.at(-1) ?? '')) parts.push(`</${open.pop()}>`);
  };
  const hasRoom = (): boolean => {
    count += 1;
    if (count > most) fill();
    return !isFull;
  };
  const addText = (text: string): void => {
    const room = Math.floor((limits.within - within) / open.length);
    if (isFull || text.length <= room) {
      within += text.length * open.length;
      parts.push(text);
      return;
    }
    const end = Math.max(0, text.lastIndexOf(' ', room));
    parts.push(text.slice(0, end));
    fill();
    parts.push(text.slice(end));
  };
  while (at < html.length) {
    const start = html.indexOf('<', at);
    addText(leanText(html.slice(at, start === -1 ? html.length : start)));
    if (start === -1) break;
    const name = /^<\/?([a-z][a-z\d]{0,20})(?=[\s/>])/iu
      .exec(html.slice(start, start + 24))?.[1]
      ?.toLowerCase();
    if (name === undefined) {
      const isSign = !/^<[a-z/!?]/iu.test(html.slice(start, start + 2));
      if (isSign && hasRoom()) parts.push('&lt;');
      at = isSign ? start + 1 : endOf(html, start, html.startsWith('<!--', start) ? '-->' : '>');
      continue;
    }
    at = endOf(html, start, '>');
    const tag = html.slice(start, Math.min(at, start + limits.tag));
    if (tag.startsWith('</')) {
      const without = leftOpen.get(name) ?? 0;
      if (without > 0) leftOpen.set(name, without - 1);
      const place = without > 0 ? -1 : open.lastIndexOf(name);
      if (place === -1) continue;
      while (open.length > place) parts.push(`</${open.pop()}>`);
      continue;
    }
    const isLinkedData = name === 'script' && /application\/ld\+json/iu.test(tag);
    if (raw.has(name) || left.has(name)) {
      const close = endOfElement(html, at, name);
      if ((isLinkedData || name === 'title') && hasRoom())
        parts.push(
          isLinkedData ? '<script type="application/ld+json">' : '<title>',
          isLinkedData ? escaped(html.slice(at, close.from)) : leanText(html.slice(at, close.from)),
          `</${name}>`,
        );
      at = close.to;
      continue;
    }
    // The letters are read already, and there is no more that it could say.
    if (name === 'meta' && !/\scontent\s*=/iu.test(tag)) continue;
    if (isFull) continue;
    const attributes = attributesOf(tag);
    if (attributes === '' && looks.has(name)) {
      leftOpen.set(name, (leftOpen.get(name) ?? 0) + 1);
      continue;
    }
    if (!hasRoom() || open.length >= limits.depth) continue;
    // A paragraph or a row ends where the next begins, a heading where any block does: in it is a line, and no page.
    if (ends.has(name) && open.at(-1) === name) parts.push(`</${open.pop()}>`);
    const heading = blocks.has(name) ? open.findLastIndex((one) => headings.has(one)) : -1;
    if (heading >= 0) while (open.length > heading) parts.push(`</${open.pop()}>`);
    const isClosed = neverClosing.has(name);
    parts.push(`<${name}${attributes}${isClosed ? '/>' : '>'}`);
    if (!isClosed) open.push(name);
  }
  while (open.length > 0) parts.push(`</${open.pop()}>`);
  return parts.join('');
};

/** With their entities as the letters that they are. */
const attributesOf = (tag: string): string =>
  Array.from(tag.matchAll(kept), ([, name = '', value = '']) => {
    const bare = /^["']/u.test(value) ? value.slice(1, -1) : value;
    const said = replaced(bare, sign, ([whole, letter]) => (letter && entity(letter)) ?? whole);
    return ` ${name.toLowerCase()}="${escaped(said).replaceAll('"', '&quot;')}"`;
  }).join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * Text with its entities as the letters that they are: of each that is left, and of each that a tree writes out as one
 * (`>` and the blank that does not break), a tree makes a piece of its own. Blanks are one: whoever looks at a tree asks for the text of every element anew.
 */
const countingSigns = (): ((text: string) => string) => {
  let count = 0;
  return (text) =>
    replaced(text.replaceAll(/\s{2,}|\u00A0/gu, ' '), sign, ([whole, name]) => {
      const letter = name === undefined ? null : entity(name);
      if (letter === '\u00A0') return ' ';
      if (letter !== null && !/[&<>]/u.test(letter)) return letter;
      count += 1;
      if (count > limits.signs) return '';
      return whole === '&' ? '&amp;' : whole === '<' ? '&lt;' : whole;
    });
};

const sign = /&(?:(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});)?|[<>]/giu;

const ends: ReadonlySet<string> = new Set(['p', 'li', 'tr', 'td', 'th', 'dt', 'dd', 'option']);

const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const blocks: ReadonlySet<string> = new Set([
  ...headings,
  ...'p div section article main aside nav header footer ul ol dl table blockquote pre figure hr'.split(' '),
]);

const endOf = (html: string, from: number, mark: string): number => {
  const end = html.indexOf(mark, from + 1);
  return end === -1 ? html.length : end + mark.length;
};

/** The next end tag of this name; of one that never ends, the end of the page. */
const endOfElement = (
  html: string,
  from: number,
  name: string,
): { readonly from: number; readonly to: number } => {
  const close = new RegExp(`</${name}[\\s/>]`, 'giu');
  close.lastIndex = from;
  const found = close.exec(html);
  if (found === null) return { from: html.length, to: html.length };
  return { from: found.index, to: endOf(html, found.index, '>') };
};
