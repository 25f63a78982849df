import { decodeDocument } from '../markup/decode-document.ts';
import { webAddress } from './tidy.ts';

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'iu')
    .exec(tag)
    ?.slice(1)
    .find(Boolean) ?? '';

/** The feeds that a page names in its head, the first first. */
export const findFeeds = (
  bytes: Uint8Array,
  { address, contentType }: { readonly address: string; readonly contentType: string | null },
): readonly string[] => {
  const tags = decodeDocument(bytes, contentType).matchAll(/<link\b[^<>]{0,2000}>/giu);
  return [
    ...new Set(
      Array.from(tags).flatMap(([tag]) =>
        /\balternate\b/iu.test(attribute(tag, 'rel')) &&
        /^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json)\b/iu.test(attribute(tag, 'type'))
          ? (webAddress(attribute(tag, 'href').replaceAll('&amp;', '&'), address) ?? [])
          : [],
      ),
    ),
  ];
};
