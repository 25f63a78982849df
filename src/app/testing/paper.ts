import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { fetchDocument } from '../../connectors/documents/index.ts';
import { openConnectedBook } from './connected-book.ts';

export interface PaperArticle {
  readonly id: string;
  readonly title: string;
  readonly day: string;
  readonly words?: string;
}

/** A newspaper on this machine: its feed, its pages, and every way in which a server can fail. */
export interface Paper extends AsyncDisposable {
  readonly origin: string;
  articles: readonly PaperArticle[];
  /** What it answers to whoever asks for the feed. */
  status: number;
  asked: number;
  sent: number;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const feedOf = ({ articles, origin }: Paper): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Quay</title><link>${origin}/</link><language>en</language>${articles
    .map(
      ({ id, title, day, words = '' }) =>
        `<item><guid isPermaLink="false">${id}</guid><title>${escaped(escaped(title))}</title><link>${origin}/${id}</link><pubDate>${day}</pubDate><description>${escaped(words)}</description></item>`,
    )
    .join('')}</channel></rss>`;

const articlePage = (title: string, more = ''): string =>
  `<!doctype html><html lang="en"><head><title>${title} | The Quay</title><meta property="og:title" content="${title}">
  <meta property="og:site_name" content="The Quay"><meta name="author" content="Bo Stone"><meta property="article:published_time" content="2026-11-10T08:00:00Z">
  <link rel="alternate" type="application/rss+xml" href="/feed"><script>document.title = 'run'; alert(1)</script></head>
  <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>${title}</h1>
  ${'<p>Two cranes have waited for a permit since spring, and the harbour says that the new rules are to blame for most of it.</p>'.repeat(6)}
  ${more}</article><footer>Subscribe to our newsletter</footer></body></html>`;

const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024, '<a>'));

const ways: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  '/loop': (_, response) => response.writeHead(301, { location: '/loop' }).end(),
  '/slow': () => undefined,
  '/huge': (_, response) =>
    response.writeHead(200, { 'content-length': String(100 * 1024 * 1024) }).write('<rss>'),
  '/endless': (_, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write('<item><title>more</title></item>'.repeat(1000)));
    };
    response.on('drain', more);
    more();
  },
  '/bomb': (_, response) =>
    response.setHeader('content-encoding', 'gzip').setHeader('content-type', 'application/xml').end(bomb),
  '/entities': (_, response) =>
    response.end(
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><rss><channel><title>&c;</title></channel></rss>',
    ),
  '/picture': (_, response) => response.setHeader('content-type', 'image/png').end('\u0089PNG'),
  '/latin': (_, response) =>
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(Buffer.from(articlePage('Caf\u00e9 am Hafen'), 'latin1')),
  '/script': (_, response) =>
    response
      .setHeader('content-type', 'text/html')
      .end(articlePage('&lt;script&gt;alert(1)&lt;/script&gt;News', '<p onclick="alert(2)">Click</p>')),
  '/': (_, response) => response.setHeader('content-type', 'text/html').end(articlePage('The Quay today')),
};

export const openPaper = async (...articles: readonly PaperArticle[]): Promise<Paper> => {
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const way = ways[path];
    if (way !== undefined) way(request, response);
    else if (path === '/feed') {
      paper.asked += 1;
      const etag = `"${paper.articles.map(({ id }) => id).join()}"`;
      if (paper.status === 301) response.writeHead(301, { location: '/feed/new' }).end();
      else if (paper.status !== 200) response.writeHead(paper.status, { 'retry-after': '7200' }).end();
      else if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else {
        paper.sent += 1;
        response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(feedOf(paper));
      }
    } else if (path === '/feed/new') response.end(feedOf(paper));
    else if (/^\/\d+$/u.test(path)) response.writeHead(Number(path.slice(1))).end();
    else
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end(articlePage(`About ${path.slice(1)}`));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const paper: Paper = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    articles,
    status: 200,
    asked: 0,
    sent: 0,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return paper;
};

/** A book that reads such a paper, and waits for it less long than for others. */
export const openPaperBook = () =>
  openConnectedBook({
    fetchDocument: (kind, address, options) =>
      fetchDocument(kind, address, options, {
        bytes: 2_000_000,
        milliseconds: 10_000,
        firstByteMs: 1500,
        redirects: 3,
      }),
  });
