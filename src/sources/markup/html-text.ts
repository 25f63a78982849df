import { withoutEntities } from './entities.ts';
import { neverClosing, wordless } from './elements.ts';

/** Elements whose words are no words of the writer. */
const silent: ReadonlySet<string> = new Set([...wordless, 'head', 'title']);
/** Elements that end a line. */
const breaks: ReadonlySet<string> = new Set([
  'br',
  'p',
  'div',
  'tr',
  'li',
  'ul',
  'ol',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'pre',
  'section',
  'article',
  'blockquote',
]);
/** Elements in which programs put what the mail answers. */
const quoteMark =
  /(?:id|class)\s*=\s*["']?[^"'>]{0,200}(?:gmail_quote|gmail_extra|yahoo_quoted|moz-cite-prefix|OLK_SRC_BODY_SECTION|protonmail_quote|zmail_extra|reply-intro|mail-editor-reference-message-container)/iu;
/** Elements behind which nothing but the answered mail follows. */
const endMark =
  /(?:id|class)\s*=\s*["']?[^"'>]{0,200}(?:divRplyFwdMsg|appendonsend|ms-outlook-mobile-reference|stopSpelling)|border-top:\s*solid\s*#(?:B5C4DF|E1E1E1)/iu;
/** A signature of these programs. */
const signatureMark =
  /(?:id|class)\s*=\s*["']?[^"'>]{0,200}(?:gmail_signature|moz-signature|ms-outlook-mobile-signature|Signature\b)/u;

/**
 * The words of an HTML mail, without what it quotes: read once from the front, so that no mail can make it slow. What
 * stands in a quoting element goes; if nothing is left then, everything was an answer below its quote, and all stays.
 */
export const textOfHtml = (html: string): string => {
  const own = wordsOf(html, true);
  return own.trim() === '' ? wordsOf(html, false) : own;
};

/** The words of a piece of HTML, all of them. */
export const wholeTextOfHtml = (html: string): string => wordsOf(html, false);

const wordsOf = (html: string, leaveQuotes: boolean): string => {
  let words = '';
  /** Open elements; each with whether its words are left out. */
  const open: { readonly name: string; readonly isSilent: boolean }[] = [];
  const isSilent = (): boolean => open.at(-1)?.isSilent ?? false;
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    if (start === -1) break;
    if (!isSilent()) words += plain(html.slice(at, start));
    if (html.startsWith('<!--', start)) {
      const end = html.indexOf('-->', start);
      at = end === -1 ? html.length : end + 3;
      continue;
    }
    // "5 < 6" is text.
    if (!/[a-z/!?]/iu.test(html[start + 1] ?? '')) {
      if (!isSilent()) words += '<';
      at = start + 1;
      continue;
    }
    const end = html.indexOf('>', start);
    if (end === -1) {
      at = html.length;
      break;
    }
    at = end + 1;
    const tag = html.slice(start + 1, Math.min(end, start + 2000));
    const name = /^\/?([a-z][a-z0-9:]*)/iu.exec(tag)?.[1]?.toLowerCase();
    if (name === undefined) continue;
    if (tag.startsWith('/')) {
      const place = open.findLastIndex((element) => element.name === name);
      if (place !== -1) open.length = place;
      if (breaks.has(name) && !isSilent()) words += '\n';
      continue;
    }
    if (leaveQuotes && endMark.test(tag) && words.trim() !== '') return tidy(words);
    if (breaks.has(name) && !isSilent()) words += '\n';
    if (neverClosing.has(name) || tag.endsWith('/') || open.length >= mostOpen) continue;
    const isQuote = leaveQuotes && (name === 'blockquote' || quoteMark.test(tag) || signatureMark.test(tag));
    open.push({ name, isSilent: isSilent() || silent.has(name) || isQuote });
  }
  if (!isSilent()) words += plain(html.slice(at));
  return tidy(words);
};

const tidy = (words: string): string =>
  words
    .replace(/[ \t\u00A0]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
const mostOpen = 500;

/** Line ends of HTML are spaces. */
const plain = (text: string): string => withoutEntities(text.replace(/\s+/gu, ' '));
