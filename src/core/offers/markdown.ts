import { exhaustive } from '../result.ts';

/** A run of letters within a line. */
export type Inline =
  | { readonly type: 'text' | 'strong' | 'emphasis' | 'code'; readonly text: string }
  | { readonly type: 'link'; readonly text: string; readonly address: string };

export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly content: readonly Inline[] }
  | { readonly type: 'paragraph' | 'quote'; readonly content: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

const headingLine = /^(#{1,3})\s+(.+?)\s*#*$/u;
const bulletLine = /^\s{0,3}[-*+]\s+(.+)$/u;
const numberLine = /^\s{0,3}\d{1,3}[.)]\s+(.+)$/u;
const quoteLine = /^\s{0,3}>\s?(.*)$/u;

/**
 * What a page of one's own needs of Markdown: headings, paragraphs, lists, quotes, bold, italics, code, links. Everything
 * else, HTML too, is text as it stands.
 */
export const readMarkdown = (text: string): readonly Block[] => {
  const blocks: Block[] = [];
  const lines = text.replaceAll(/\r\n?/gu, '\n').split('\n');
  for (let at = 0; at < lines.length;) {
    const from = at;
    const taken = (pattern: RegExp): readonly string[] => {
      const found: string[] = [];
      for (; at < lines.length; at += 1) {
        const said = pattern.exec(lines[at] ?? '')?.[1];
        if (said === undefined) break;
        found.push(said);
      }
      return found;
    };
    const heading = headingLine.exec(lines[at] ?? '');
    const [, marks = '', title = ''] = heading ?? [];
    if (heading !== null) {
      blocks.push({ type: 'heading', level: levelOf(marks.length), content: readInline(title) });
      at += 1;
      continue;
    }
    for (const [pattern, ordered] of [
      [bulletLine, false],
      [numberLine, true],
    ] as const) {
      const items = taken(pattern);
      if (items.length > 0) blocks.push({ type: 'list', ordered, items: items.map(readInline) });
    }
    const quoted = taken(quoteLine);
    if (quoted.length > 0) blocks.push({ type: 'quote', content: readInline(quoted.join(' ')) });
    if (at > from) continue;
    const said: string[] = [];
    for (; at < lines.length && (lines[at] ?? '').trim() !== '' && !isBlockStart(lines[at] ?? ''); at += 1)
      said.push((lines[at] ?? '').trim());
    if (said.length > 0) blocks.push({ type: 'paragraph', content: readInline(said.join(' ')) });
    else at += 1;
  }
  return blocks;
};

const isBlockStart = (line: string): boolean =>
  [headingLine, bulletLine, numberLine, quoteLine].some((pattern) => pattern.test(line));

const levelOf = (marks: number): 1 | 2 | 3 => (marks === 1 ? 1 : marks === 2 ? 2 : 3);

const inline =
  /\*\*(?<strong>[^*\n]+)\*\*|(?<![\p{L}\p{N}*])\*(?<star>[^*\s][^*\n]*)\*|(?<![\p{L}\p{N}_])_(?<under>[^_\s][^_\n]*)_(?![\p{L}\p{N}])|`(?<code>[^`\n]+)`|\[(?<label>[^\]\n]+)\]\((?<address>https?:\/\/[^\s()]+|mailto:[^\s()]+)\)|(?<bare>https?:\/\/[^\s<>()]*[^\s<>().,;:!?])/gu;

const readInline = (line: string): readonly Inline[] => {
  const found: Inline[] = [];
  let from = 0;
  for (const match of line.matchAll(inline)) {
    if (match.index > from) found.push({ type: 'text', text: line.slice(from, match.index) });
    const { strong, star, under, code, label, address, bare } = match.groups ?? {};
    const emphasis = star ?? under;
    if (strong !== undefined) found.push({ type: 'strong', text: strong });
    else if (emphasis !== undefined) found.push({ type: 'emphasis', text: emphasis });
    else if (code !== undefined) found.push({ type: 'code', text: code });
    else if (label !== undefined && address !== undefined) found.push({ type: 'link', text: label, address });
    else if (bare !== undefined) found.push({ type: 'link', text: bare, address: bare });
    from = match.index + match[0].length;
  }
  if (from < line.length) found.push({ type: 'text', text: line.slice(from) });
  return found;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const tags = { strong: 'strong', emphasis: 'em', code: 'code' } as const;

const inlineHtml = (content: readonly Inline[]): string =>
  content
    .map((part) => {
      if (part.type === 'text') return escaped(part.text);
      if (part.type === 'link') return `<a href="${escaped(part.address)}">${escaped(part.text)}</a>`;
      return `<${tags[part.type]}>${escaped(part.text)}</${tags[part.type]}>`;
    })
    .join('');

/** As a mail or a page takes it: whatever is not Markdown of ours is text in it, never a tag. */
export const markdownHtml = (text: string): string =>
  readMarkdown(text)
    .map((block) => {
      switch (block.type) {
        case 'heading':
          return `<h${block.level}>${inlineHtml(block.content)}</h${block.level}>`;
        case 'paragraph':
          return `<p>${inlineHtml(block.content)}</p>`;
        case 'quote':
          return `<blockquote><p>${inlineHtml(block.content)}</p></blockquote>`;
        case 'list': {
          const tag = block.ordered ? 'ol' : 'ul';
          return `<${tag}>${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('')}</${tag}>`;
        }
        default:
          return exhaustive(block);
      }
    })
    .join('\n');

const inlineText = (content: readonly Inline[]): string =>
  content
    .map((part) =>
      part.type === 'link' && part.address !== part.text ? `${part.text} (${part.address})` : part.text,
    )
    .join('');

/** As plain text, for a message that has nothing else: no marks, links in brackets. */
export const markdownText = (text: string): string =>
  readMarkdown(text)
    .map((block) =>
      block.type === 'list'
        ? block.items
            .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${inlineText(item)}`)
            .join('\n')
        : inlineText(block.content),
    )
    .join('\n\n');
