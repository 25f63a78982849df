import type { Article } from '../../core/reading/index.ts';
import { wholeTextOfHtml } from '../markup/html-text.ts';

const limits = { title: 300, name: 120, words: 4000, topic: 60, topics: 12, id: 500, address: 2000 };

/** What a reader found of an entry, as it stands there. */
export interface FoundEntry {
  readonly id: string | null;
  /** As HTML. */
  readonly title: string;
  readonly author: string | null;
  readonly day: Article['day'];
  readonly address: string | null;
  /** As HTML. */
  readonly words: string;
  readonly language: string | null;
  readonly topics: readonly string[];
}

/** A feed as its reader found it. */
export interface FoundFeed {
  readonly title: string | null;
  readonly address: string | null;
  readonly language: string | null;
  readonly entries: readonly FoundEntry[];
}

/** An entry with everything in it plain, short and safe; null where it says nothing. */
export const toArticle = (
  { id, title, author, day, address, words, language, topics }: FoundEntry,
  publisher: string | null,
): Article | null => {
  const text = clipped(wholeTextOfHtml(words), limits.words);
  const shown = oneLine(wholeTextOfHtml(title), limits.title) ?? oneLine(text, 100) ?? address ?? id;
  if (shown === null) return null;
  const name = oneLine(wholeTextOfHtml(author ?? ''), limits.name);
  return {
    id: clipped(id?.trim() || address || `${day ?? ''} ${shown}`, limits.id),
    title: shown,
    author: name === null ? null : withoutAddress(name),
    publisher,
    day,
    address,
    words: text,
    language: readLanguage(language),
    topics: [
      ...new Set(topics.flatMap((topic) => oneLine(wholeTextOfHtml(topic), limits.topic) ?? [])),
    ].slice(0, limits.topics),
  };
};

/** `me@example.com (Ada Quill)` and `Ada Quill <me@example.com>` are Ada Quill. */
const withoutAddress = (name: string): string | null => {
  const [, inside] = /^\S+@\S+ \((.+)\)$/u.exec(name) ?? [];
  const bare = (inside ?? name).replace(/\s*[<(]?\S+@\S+[>)]?\s*/u, '').trim();
  return bare === '' ? null : bare;
};

export const oneLine = (text: string, most: number): string | null => {
  const line = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return line === '' ? null : clipped(line, most);
};

export const clipped = (text: string, most: number): string =>
  text.length <= most
    ? text
    : `${text
        .slice(0, most - 1)
        .toWellFormed()
        .trimEnd()}…`;

/** `en-us` as `en-US`; null for what is no language. */
export const readLanguage = (said: string | null): string | null => {
  const tag = said?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

/** An address of the web, whole; null for any other, as `javascript:`. */
export const webAddress = (said: string | null | undefined, base: string | null): string | null => {
  const text = said?.trim() ?? '';
  if (text === '' || text.length > limits.address) return null;
  const url = base === null ? URL.parse(text) : URL.parse(text, base);
  return url !== null && /^https?:$/u.test(url.protocol) ? url.href : null;
};

/** Plain text as the HTML that says the same. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
