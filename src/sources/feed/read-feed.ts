import { mostItems, type Article, type Feed } from '../../core/reading/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { decodeDocument } from '../markup/decode-document.ts';
import { wholeTextOfHtml } from '../markup/html-text.ts';
import { readMarkup } from '../markup/read-markup.ts';
import { readJsonFeed } from './json-feed.ts';
import { oneLine, toArticle, webAddress, type FoundFeed } from './tidy.ts';
import { readXmlFeed } from './xml-feed.ts';

/**
 * Reads a feed of any kind: RSS 0.9x to 2.0, RDF, Atom, CDF and JSON Feed, broken as they come. Nothing in it is run: of
 * titles and texts only the words remain, of addresses only those of the web.
 * @param address where it was fetched: what it says without a host is beside it
 */
export const readFeed = (
  bytes: Uint8Array,
  { address, contentType }: { readonly address: string | null; readonly contentType: string | null },
): Result<Feed, 'no-feed' | 'trap'> => {
  const text = decodeDocument(bytes, contentType);
  const found = findFeed(text, address);
  if (!found.ok) return found;
  const { title, address: site, language, entries } = found.value;
  const shown = oneLine(wholeTextOfHtml(title ?? ''), 120);
  const items = entries.flatMap(
    (entry) => toArticle({ ...entry, language: entry.language ?? language }, shown) ?? [],
  );
  const home = webAddress(site, address);
  return ok({ title: shown ?? hostOf(home ?? address) ?? 'Feed', address: home, items: newest(items) });
};

const findFeed = (text: string, address: string | null): Result<FoundFeed, 'no-feed' | 'trap'> => {
  const found = /^\s*\{/u.test(text) ? ok(readJsonFeed(text, address)) : readXml(text, address);
  if (!found.ok) return found;
  return found.value === null ? err('no-feed') : ok(found.value);
};

const readXml = (text: string, address: string | null): Result<FoundFeed | null, 'trap'> => {
  const roots = readMarkup(text);
  return roots.ok ? ok(readXmlFeed(text, roots.value, address)) : roots;
};

const hostOf = (address: string | null): string | null => (address === null ? null : new URL(address).host);

/** The newest first; those without a day stay where they stand, each once. */
const newest = (items: readonly Article[]): readonly Article[] => {
  const once = [...new Map(items.toReversed().map((item) => [item.id, item])).values()].toReversed();
  return (
    once.every(({ day }) => day !== null)
      ? once.toSorted((one, other) =>
          (one.day ?? '') < (other.day ?? '') ? 1 : one.day === other.day ? 0 : -1,
        )
      : once
  ).slice(0, mostItems);
};
