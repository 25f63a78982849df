import { htmlPage } from './html.ts';

/** What a browser sees that comes without the key: where the address is found, in words. */
export const keyMissingPage = (why: 'missing' | 'wrong' | 'asking-again'): Response =>
  htmlPage({
    title: 'Goodturn: open your book',
    status: why === 'asking-again' ? 200 : 401,
    head: why === 'asking-again' ? '<meta http-equiv="refresh" content="0">' : '',
    body: `<h1>This is somebody’s book of people.</h1>
<p>${
      why === 'wrong'
        ? 'The key in this address is not the one of this book. It may be an old one.'
        : 'It opens to its owner, and this browser has not shown yet that it is theirs.'
    }</p>
<p>If it is yours: Goodturn prints an address that holds the key when it starts, in the window where you started it. Open that address once, and this browser is remembered.</p>
<p>Cannot find that window? In a terminal, this opens it again:</p>
<pre>goodturn open</pre>
<p class="muted">Nothing is sent anywhere: the key stays on this machine.</p>`,
  });
