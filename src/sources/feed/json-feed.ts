import { escaped, webAddress, type FoundEntry, type FoundFeed } from './tidy.ts';
import { writtenDay } from './written-day.ts';

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const textIn = (value: unknown): string | null =>
  typeof value === 'string' ? value.toWellFormed() : typeof value === 'number' ? String(value) : null;
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** So many are looked through for the newest. */
const mostEntries = 5000;

/** Null for what is JSON of another kind, or none. */
export const readJsonFeed = (text: string, base: string | null): FoundFeed | null => {
  const feed = parse(text);
  if (!isJson(feed) || !Array.isArray(feed['items'])) return null;
  const site = textIn(feed['home_page_url']);
  const authorOfAll = authorIn(feed);
  return {
    title: textIn(feed['title']),
    address: site,
    language: textIn(feed['language']),
    entries: listIn(feed['items'])
      .slice(0, mostEntries)
      .filter(isJson)
      .map((item) => entryOf(item, webAddress(site, base) ?? base, authorOfAll)),
  };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

const entryOf = (item: Json, base: string | null, authorOfAll: string | null): FoundEntry => {
  const plain = textIn(item['content_text']) ?? textIn(item['summary']);
  return {
    id: textIn(item['id']),
    title: escaped(textIn(item['title']) ?? ''),
    author: authorIn(item) ?? authorOfAll,
    day: writtenDay(textIn(item['date_published']) ?? textIn(item['date_modified']) ?? ''),
    address: webAddress(textIn(item['url']) ?? textIn(item['external_url']), base),
    words: textIn(item['content_html']) ?? escaped(plain ?? ''),
    language: textIn(item['language']),
    topics: listIn(item['tags']).flatMap((tag) => textIn(tag) ?? []),
  };
};

const authorIn = (of: Json): string | null => {
  const [first] = listIn(of['authors']);
  const author = isJson(first) ? first : of['author'];
  return isJson(author) ? textIn(author['name']) : textIn(author);
};
