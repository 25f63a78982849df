import type { PageDocument, PageElement } from '@mozilla/readability/JSDOMParser.js';
import type { Article } from '../../core/reading/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { clipped, oneLine, readLanguage, webAddress } from '../feed/tidy.ts';
import { writtenDay } from '../feed/written-day.ts';
import { decodeDocument } from '../markup/decode-document.ts';
import { wholeTextOfHtml } from '../markup/html-text.ts';
import { leanHtml } from '../markup/lean-html.ts';

/** What is shown and searched; an article of more is read at its place. */
const mostWords = 20_000;

/**
 * The article of a page: who wrote what when, and its words without what stands around them. Nothing in it is run.
 * @param address where it was fetched
 */
export const readPage = async (
  bytes: Uint8Array,
  { address, contentType }: { readonly address: string; readonly contentType: string | null },
): Promise<Result<Article, 'no-page'>> => {
  if (!isPage(contentType, bytes)) return err('no-page');
  const page = decodeDocument(bytes, contentType);
  const { head, article } = await openPage(leanHtml(page), address);
  const { said } = head;
  const body = wholeTextOfHtml(article?.content ?? '');
  const words = body === '' ? (said('og:description', 'description') ?? '') : body;
  const title =
    oneLine(said('og:title', 'twitter:title') ?? '', 300) ??
    oneLine(article?.title ?? '', 300) ??
    oneLine(head.title, 300) ??
    oneLine(words, 100);
  if (title === null) return err('no-page');
  const published =
    said('article:published_time', 'datepublished', 'date', 'dc.date', 'citation_publication_date') ??
    article?.publishedTime ??
    head.time ??
    '';
  return ok({
    id: address,
    title,
    author: authorOf(article?.byline ?? said('author', 'article:author', 'dc.creator')),
    publisher: oneLine(said('og:site_name') ?? article?.siteName ?? '', 120) ?? new URL(address).host,
    day: writtenDay(published),
    address: canonical(head.canonical, address),
    words: clipped(words, mostWords),
    language: readLanguage(head.language ?? said('og:locale', 'content-language') ?? null),
    topics: topicsOf(said),
  });
};

/** A picture or a PDF is none; what calls itself nothing is looked at. */
const isPage = (contentType: string | null, bytes: Uint8Array): boolean => {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (/^(?:text\/html|application\/xhtml\+xml)$/u.test(type)) return true;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1000));
  return (
    /^(?:|text\/plain|application\/octet-stream|text\/xml|application\/xml)$/u.test(type) &&
    /<(?:!doctype html|html|head|body)\b/iu.test(head)
  );
};

/** The two are loaded when the first page is read: few runs of the program read one. */
const openPage = async (html: string, address: string) => {
  const [{ default: JSDOMParser }, { Readability }] = await Promise.all([
    import('@mozilla/readability/JSDOMParser.js'),
    import('@mozilla/readability'),
  ]);
  const document = new JSDOMParser().parse(asOneBody(html), address);
  // Readability takes the tree apart, so what its head says is read before.
  const head = headOf(document);
  return { head, article: new Readability(document, { charThreshold: 200 }).parse() };
};

/** What a page says of itself, as it stands there. */
const headOf = (document: PageDocument) => {
  const all = (name: string): readonly PageElement[] => document.getElementsByTagName(name);
  const times = all('time').map((time) => time.getAttribute('datetime'));
  const home = all('link').find((link) => link.getAttribute('rel') === 'canonical');
  return {
    said: metaOf(all('meta')),
    title: all('title')[0]?.textContent ?? '',
    language: document.documentElement.getAttribute('lang'),
    time: times.find((time) => time !== undefined),
    canonical: home?.getAttribute('href') ?? null,
  };
};

const frame = /<\/?(?:html|head|body)\b[^>]*>/giu;

/** An element that a head cannot hold. */
const wordsInHead = /<(?!\/|!|(?:html|head|title|meta|link|base|script|style)\b)/iu;

/** Of a page with two bodies or with words beside its only one, all is one: Readability takes for granted that it is. */
const asOneBody = (html: string): string => {
  const tags = Array.from(html.matchAll(frame), ([tag]) => /^<(\/?\w+)/u.exec(tag)?.[1]?.toLowerCase());
  const isOne =
    ['html', '/html', 'body', '/body'].every((name) => tags.filter((tag) => tag === name).length === 1) &&
    /^\s*(?:<!doctype[^>]{0,500}>\s*)?<html\b/iu.test(html) &&
    /<\/body>\s*<\/html>\s*$/iu.test(html) &&
    !wordsInHead.test(html.slice(0, html.search(/<body\b/iu)));
  if (isOne) return html;
  const opening = /<html\b[^>]*>/iu.exec(html)?.[0] ?? '<html>';
  return `${opening}<head></head><body>${html.replaceAll(frame, '')}</body></html>`;
};

type Said = (...names: readonly string[]) => string | undefined;

/** What the head of a page says by one of these names. */
const metaOf = (metas: readonly PageElement[]): Said => {
  const said = new Map<string, string>();
  for (const meta of metas) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (name !== undefined && content !== '' && !said.has(name.toLowerCase()))
      said.set(name.toLowerCase(), content);
  }
  return (...names) => names.map((name) => said.get(name)).find((value) => value !== undefined);
};

/** A name; the address of a profile is none. */
const authorOf = (said: string | undefined | null): string | null => {
  const name = oneLine(said ?? '', 120)?.replace(/^(?:by|von|par|por|de|di|door|av|od)\s+/iu, '') ?? null;
  return name === null || /^https?:/u.test(name) ? null : name;
};

/** Where the page says it is at home, on the same site: without what only says how one came there. */
const canonical = (href: string | null, address: string): string => {
  const said = webAddress(href, address);
  return said !== null && new URL(said).host === new URL(address).host ? said : withoutTracks(address);
};

const withoutTracks = (address: string): string => {
  const url = new URL(address);
  for (const name of url.searchParams.keys().toArray())
    if (/^(?:utm_\w+|fbclid|gclid|mc_[ce]id)$/u.test(name)) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
};

const topicsOf = (said: Said): readonly string[] => {
  const all = (said('keywords', 'news_keywords', 'article:tag', 'article:section') ?? '').split(/[,;]/u);
  return [...new Set(all.flatMap((topic) => oneLine(topic, 40) ?? []))].slice(0, 8);
};
