import { wordTable } from '../../core/word-table.ts';

/** An element with its name's namespace, in the form `{DAV:}href`. */
export interface Element {
  readonly name: string;
  readonly children: readonly Element[];
  /** Its own, without what stands in its children. */
  readonly text: string;
}

interface OpenElement {
  readonly tag: string;
  readonly name: string;
  readonly spaces: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

const markup =
  /<(?:!--[^]*?--|!\[CDATA\[([^]*?)\]\]|\?[^]*?\?|\/([^\s>]+)\s*|([^\s/>!?]+)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>/y;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const entities = wordTable<string>({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" });

/** Elements within elements: more than any answer has. */
const deepest = 60;

/**
 * The root of an XML document, as the answers of WebDAV servers need it: elements, their namespaces, text. Null where
 * it is not well formed or declares a type of its own, with which entities could be made to grow.
 * @param take is handed the children of the root one by one, which are not kept then: a listing has many
 */
export const readXml = (document: string, take?: (child: Element) => void): Element | null => {
  const open: OpenElement[] = [];
  let root: Element | null = null;
  let at = document.startsWith('\uFEFF') ? 1 : 0;
  while (at < document.length) {
    const next = document.indexOf('<', at);
    const text = unescapeXml(document.slice(at, next === -1 ? document.length : next));
    if (text === null || !addText(open, text)) return null;
    if (next === -1) break;
    markup.lastIndex = next;
    const found = markup.exec(document);
    if (found === null) return null;
    at = markup.lastIndex;
    const [, data, closed, opened, attributes = '', empty] = found;
    if (data !== undefined && !addText(open, data)) return null;
    if (opened !== undefined) {
      const element = begin(opened, attributes, open.at(-1));
      if (element === null || (open.length === 0 && root !== null) || open.length >= deepest) return null;
      open.push(element);
    }
    if (closed !== undefined || empty === '/') {
      const ended = open.pop();
      if (ended === undefined || (closed !== undefined && ended.tag !== closed)) return null;
      const { name, children, text: own } = ended;
      const parent = open.at(-1);
      if (parent === undefined) root = { name, children, text: own };
      else if (take !== undefined && open.length === 1) take({ name, children, text: own });
      else parent.children.push({ name, children, text: own });
    }
  }
  return open.length === 0 ? root : null;
};

const addText = (open: readonly OpenElement[], text: string): boolean => {
  const around = open.at(-1);
  if (around === undefined) return text.trim() === '';
  around.text += text;
  return true;
};

const noSpaces: ReadonlyMap<string, string> = new Map();

const begin = (tag: string, attributes: string, around: OpenElement | undefined): OpenElement | null => {
  const outer = around?.spaces ?? noSpaces;
  const own: (readonly [string, string])[] = [];
  for (const [, key = '', double, single] of attributes.matchAll(attribute)) {
    const value = unescapeXml(double ?? single ?? '');
    if (value === null) return null;
    if (key === 'xmlns') own.push(['', value]);
    else if (key.startsWith('xmlns:')) own.push([key.slice(6), value]);
  }
  const spaces = own.length === 0 ? outer : new Map([...outer, ...own]);
  const colon = tag.indexOf(':');
  const space = spaces.get(colon === -1 ? '' : tag.slice(0, colon));
  if (colon !== -1 && space === undefined) return null;
  return { tag, name: `{${space ?? ''}}${tag.slice(colon + 1)}`, spaces, children: [], text: '' };
};

/** Null where an entity is none of XML's own. */
const unescapeXml = (text: string): string | null => {
  if (!text.includes('&')) return text;
  let isKnown = true;
  const plain = text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));|&/gi, (_, hex, decimal, name) => {
    const point = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    if (name === undefined && (hex ?? decimal) !== undefined && point <= 0x10ffff)
      return String.fromCodePoint(point);
    const plainEntity = entities.get(String(name));
    isKnown &&= plainEntity !== undefined;
    return plainEntity ?? '';
  });
  return isKnown ? plain : null;
};

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');

/** The children of this name. */
export const childrenOf = ({ children }: Pick<Element, 'children'>, name: string): readonly Element[] =>
  children.filter((child) => child.name === name);

/** The first element on this path of names below. */
export const descend = (element: Element, ...names: readonly string[]): Element | null => {
  let found: Element | undefined = element;
  for (const name of names) found = found?.children.find((child) => child.name === name);
  return found ?? null;
};
