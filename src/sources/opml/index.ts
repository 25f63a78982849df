import { err, ok, type Result } from '../../core/result.ts';
import { oneLine, webAddress } from '../feed/tidy.ts';
import { decodeDocument } from '../markup/decode-document.ts';
import { childrenOf, readMarkup, type MarkupElement } from '../markup/read-markup.ts';

export interface OpmlFeed {
  readonly name: string;
  readonly address: string;
}

export interface Opml {
  /** Each once. */
  readonly feeds: readonly OpmlFeed[];
  /** Outlines that name an address which is none of the web. */
  readonly rejected: number;
}

/** A list of feeds as feed readers hand it on: the outlines of an OPML file, in folders or not. */
export const readOpml = (bytes: Uint8Array): Result<Opml, 'no-opml' | 'trap'> => {
  const roots = readMarkup(decodeDocument(bytes, null));
  if (!roots.ok) return roots;
  const root = roots.value.find(({ local }) => local.toLowerCase() === 'opml');
  if (root === undefined) return err('no-opml');
  const feeds = new Map<string, OpmlFeed>();
  let rejected = 0;
  for (const outline of outlinesIn(root)) {
    const said = attributeOf(outline, 'xmlurl');
    if (said === null) continue;
    const address = webAddress(
      said.replace(/^feed:(?:\/\/)?(?=https?:)/iu, '').replace(/^feed:\/\//iu, 'https://'),
      null,
    );
    if (address === null) rejected += 1;
    else if (!feeds.has(address)) {
      const name = oneLine(attributeOf(outline, 'title') ?? attributeOf(outline, 'text') ?? '', 120);
      feeds.set(address, { name: name ?? new URL(address).host, address });
    }
  }
  return ok({ feeds: [...feeds.values()], rejected });
};

const outlinesIn = (element: MarkupElement): readonly MarkupElement[] =>
  childrenOf(element).flatMap((child) =>
    child.local.toLowerCase() === 'outline' ? [child, ...outlinesIn(child)] : outlinesIn(child),
  );

const attributeOf = ({ attributes }: MarkupElement, name: string): string | null => {
  for (const [key, value] of attributes) if (key.toLowerCase() === name && value.trim() !== '') return value;
  return null;
};
