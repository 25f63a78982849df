import type { Instant } from '../../core/dates/index.ts';
import { wordTable } from '../../core/word-table.ts';

/** A list of feeds as other feed readers take it. */
export const writeOpml = (
  feeds: readonly { readonly name: string; readonly address: string }[],
  at: Instant,
): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>Feeds of Goodturn</title><dateCreated>${new Date(at).toUTCString()}</dateCreated></head>`,
    '  <body>',
    ...feeds.map(
      ({ name, address }) =>
        `    <outline type="rss" text="${escaped(name)}" title="${escaped(name)}" xmlUrl="${escaped(address)}"/>`,
    ),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');

const entities = wordTable<string>({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' });

const escaped = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n]/gu, '').replace(/[&<>"]/gu, (sign) => entities.get(sign) ?? sign);
