import { childrenOf, textOf, type MarkupElement } from '../markup/read-markup.ts';
import { escaped, webAddress, type FoundEntry, type FoundFeed } from './tidy.ts';
import { writtenDay } from './written-day.ts';

/** What the spaces of names mean, told by what their addresses have in them; of RSS itself they have no name. */
const spaces: readonly (readonly [RegExp, string])[] = [
  [/w3\.org\/2005\/atom|purl\.org\/atom\/ns|^atom$/u, 'atom'],
  [/purl\.org\/dc\/(?:elements|terms)|^dc$|^dcterms$/u, 'dc'],
  [/modules\/content|^content$/u, 'content'],
  [/search\.yahoo\.com\/mrss|^media$/u, 'media'],
  [/itunes\.com\/dtds|^itunes$/u, 'itunes'],
  [/22-rdf-syntax-ns|^rdf$/u, 'rdf'],
  [/1999\/xhtml/u, 'xhtml'],
  [/^$|purl\.org\/(?:net\/)?rss|netscape\.com\/rdf|backend\.userland|harvard\.edu\/tech\/rss/u, ''],
];

const meanings = new Map<string, string>();

/** A feed reader for one document: what its default space is called matters less than that it is the default. */
class Names {
  readonly #own: string;

  constructor(root: MarkupElement) {
    this.#own = root.attributes.get('xmlns') ?? '';
  }

  of({ local, space }: MarkupElement): string {
    const meant = this.#meaning(space);
    return meant === '' ? local.toLowerCase() : `${meant}:${local.toLowerCase()}`;
  }

  #meaning(space: string): string {
    const known = meaningOf(space);
    return known === 'other' && space === this.#own ? '' : known;
  }
}

const meaningOf = (space: string): string => {
  const known = meanings.get(space);
  if (known !== undefined) return known;
  const lower = space.toLowerCase();
  const meant = spaces.find(([pattern]) => pattern.test(lower))?.[1] ?? 'other';
  // A feed may make up as many as it likes.
  if (meanings.size < 500) meanings.set(space, meant);
  return meant;
};

/** Null where the document is no feed. */
export const readXmlFeed = (
  document: string,
  roots: readonly MarkupElement[],
  base: string | null,
): FoundFeed | null => {
  const root = roots.find(({ local }) => rootNames.has(local.toLowerCase()));
  if (root === undefined) return null;
  return new XmlFeed(document, root, base).read();
};

const rootNames: ReadonlySet<string> = new Set(['rss', 'rdf', 'feed', 'channel']);

class XmlFeed {
  readonly #document: string;
  readonly #root: MarkupElement;
  readonly #names: Names;
  readonly #base: string | null;
  /** The children of the element that was asked last: an item is asked for thirty names, one after the other. */
  #sorted: { readonly of: MarkupElement; readonly byName: ReadonlyMap<string, readonly MarkupElement[]> } = {
    of: empty,
    byName: new Map(),
  };

  constructor(document: string, root: MarkupElement, base: string | null) {
    this.#document = document;
    this.#root = root;
    this.#names = new Names(root);
    this.#base = baseOf(root, base);
  }

  read(): FoundFeed {
    const isAtom = this.#root.local.toLowerCase() === 'feed';
    const channel = this.#all(this.#root, 'channel')[0] ?? this.#root;
    const base = baseOf(channel, this.#base);
    const site = this.#link(channel, base);
    // In RDF the items stand beside the channel, in RSS 2.0 within it, in some feeds in both places.
    const items = isAtom
      ? this.#all(this.#root, 'entry', 'atom:entry')
      : [...this.#all(channel, 'item'), ...(channel === this.#root ? [] : this.#all(this.#root, 'item'))];
    const around = webAddress(site, base) ?? base;
    const authorOfAll = this.#author(channel);
    return {
      title: this.#html(channel, 'title', 'atom:title', 'dc:title'),
      address: site,
      language:
        this.#text(channel, 'language', 'dc:language') ?? languageOf(channel) ?? languageOf(this.#root),
      entries: items.map((item) => this.#entry(item, around, authorOfAll)),
    };
  }

  #entry(item: MarkupElement, around: string | null, authorOfAll: string | null): FoundEntry {
    const base = baseOf(item, around);
    const guid = this.#all(item, 'guid')[0];
    const isLink = guid !== undefined && guid.attributes.get('isPermaLink')?.toLowerCase() !== 'false';
    return {
      id: this.#text(item, 'guid', 'atom:id', 'id', 'dc:identifier') ?? attributeOf(item, 'about') ?? null,
      title: this.#html(item, 'title', 'atom:title', 'media:title', 'dc:title') ?? '',
      author: this.#author(item) ?? authorOfAll,
      day: this.#day(item),
      address: this.#link(item, base) ?? (isLink ? webAddress(textOf(guid), null) : null),
      words:
        this.#html(
          item,
          'content:encoded',
          'atom:content',
          'xhtml:body',
          'description',
          'atom:summary',
          'itunes:summary',
          'dc:description',
          'abstract',
          'media:description',
        ) ??
        this.#html(this.#all(item, 'media:group')[0] ?? empty, 'media:description') ??
        '',
      language: this.#text(item, 'dc:language') ?? languageOf(item),
      topics: this.#topics(item),
    };
  }

  /** Those of the first of these names that there are any of. */
  #all(element: MarkupElement, ...names: readonly string[]): readonly MarkupElement[] {
    if (this.#sorted.of !== element)
      this.#sorted = {
        of: element,
        byName: Map.groupBy(childrenOf(element), (child) => this.#names.of(child)),
      };
    const { byName } = this.#sorted;
    if (byName.size > 0)
      for (const name of names) {
        const found = byName.get(name);
        if (found !== undefined) return found;
      }
    return [];
  }

  /** The first of these names that says something. */
  #text(element: MarkupElement, ...names: readonly string[]): string | null {
    for (const name of names)
      for (const found of this.#all(element, name)) {
        const text = textOf(found).trim();
        if (text !== '') return text;
      }
    return null;
  }

  #html(element: MarkupElement, ...names: readonly string[]): string | null {
    for (const name of names)
      for (const found of this.#all(element, name)) {
        const html = this.#asHtml(found);
        if (html.trim() !== '') return html;
      }
    return null;
  }

  /** Escaped in most feeds, as it is in some, plain where Atom says so. */
  #asHtml(element: MarkupElement): string {
    const isAtom = this.#names.of(element).startsWith('atom:');
    const type = element.attributes.get('type')?.toLowerCase() ?? '';
    const mode = element.attributes.get('mode')?.toLowerCase() ?? '';
    if (mode === 'base64' || /^(?:image|audio|video)\//u.test(type)) return '';
    if (childrenOf(element).length > 0)
      return this.#document.slice(element.from, element.to).replace(/<!\[CDATA\[|\]\]>/gu, '');
    const isPlain = isAtom && mode !== 'escaped' && (type === '' || type === 'text' || type === 'text/plain');
    return isPlain ? escaped(textOf(element)) : textOf(element);
  }

  #author(element: MarkupElement): string | null {
    const person = this.#all(
      element,
      'atom:author',
      'dc:creator',
      'dc:author',
      'author',
      'itunes:author',
      'managingeditor',
    )[0];
    if (person === undefined) return null;
    const name = this.#text(person, 'atom:name', 'name') ?? textOf(person).trim();
    return name === '' ? null : name;
  }

  #day(item: MarkupElement): FoundEntry['day'] {
    for (const name of dayNames) {
      const day = writtenDay(this.#text(item, name) ?? attributeOf(item, name) ?? '');
      if (day !== null) return day;
    }
    return null;
  }

  /** A text in RSS, an attribute in Atom and CDF. */
  #link(element: MarkupElement, base: string | null): string | null {
    const links = [...this.#all(element, 'link'), ...this.#all(element, 'atom:link')];
    const rank = (link: MarkupElement): number => {
      const rel = link.attributes.get('rel')?.toLowerCase() ?? 'alternate';
      return rel === 'alternate' ? 0 : 1;
    };
    for (const link of links.filter((one) => rank(one) === 0)) {
      const address = webAddress(link.attributes.get('href') ?? textOf(link), baseOf(link, base));
      if (address !== null) return address;
    }
    return webAddress(attributeOf(element, 'href') ?? undefined, base);
  }

  #topics(item: MarkupElement): readonly string[] {
    return childrenOf(item).flatMap((child) => {
      if (!topicNames.has(this.#names.of(child))) return [];
      const said = child.attributes.get('label') ?? child.attributes.get('term') ?? textOf(child);
      return said.trim() === '' ? (child.attributes.get('text') ?? []) : said;
    });
  }
}

const empty: MarkupElement = { local: '', space: '', attributes: new Map(), content: [], from: 0, to: 0 };

const dayNames: readonly string[] = [
  'pubdate',
  'atom:published',
  'atom:issued',
  'dc:date',
  'dc:issued',
  'dc:created',
  'dc:modified',
  'atom:updated',
  'atom:modified',
  'atom:created',
  'lastmod',
];

const topicNames: ReadonlySet<string> = new Set([
  'category',
  'atom:category',
  'dc:subject',
  'media:category',
  'itunes:category',
]);

const attributeOf = ({ attributes }: MarkupElement, name: string): string | null => {
  for (const [key, value] of attributes)
    if (key.slice(key.indexOf(':') + 1).toLowerCase() === name) return value;
  return null;
};

const languageOf = ({ attributes }: MarkupElement): string | null => attributes.get('xml:lang') ?? null;

const baseOf = ({ attributes }: MarkupElement, around: string | null): string | null =>
  webAddress(attributes.get('xml:base'), around) ?? around;
