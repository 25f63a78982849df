import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { bookmarklet, messageOf, readShared, sharedPage } from './shared.ts';

test('what was shared names the page, wherever the address stands in it', () => {
  const url = 'https://paper.example/cranes';
  for (const [search, expected] of [
    [
      { url, title: 'Cranes', text: 'Two wait.' },
      { address: url, title: 'Cranes', quote: 'Two wait.' },
    ],
    [
      { title: 'Cranes', text: url },
      { address: url, title: 'Cranes', quote: '' },
    ],
    [{ text: `Cranes ${url}.` }, { address: url, title: 'Cranes', quote: '' }],
    [
      { title: 'Cranes', text: `Cranes ${url}` },
      { address: url, title: 'Cranes', quote: '' },
    ],
    [{ url: 'javascript:alert(1)' }, { address: '', title: '', quote: '' }],
    [
      { url: 7, other: 'x' },
      { address: '', title: '', quote: '' },
    ],
    [{}, { address: '', title: '', quote: '' }],
  ] as const)
    assert.deepEqual(sharedPage(readShared(search)), expected);
});

test('a message is the sentence and the link, and only what there is of them', () => {
  assert.equal(
    messageOf(' For your permits. ', 'https://a.example/'),
    'For your permits.\n\nhttps://a.example/',
  );
  assert.equal(messageOf('', 'https://a.example/'), 'https://a.example/');
});

test('the bookmark hands over address, title and what is marked, whatever signs are in them', () => {
  const opened: string[] = [];
  runInNewContext(decodeURI(bookmarklet('http://127.0.0.1:4747')).replace(/^javascript:/u, ''), {
    open: (address: string) => opened.push(address),
    location: { href: 'https://paper.example/?a=1&b=2#c' },
    document: { title: 'R&D "today" # 100%' },
    getSelection: () => 'Two & three',
  });
  const search = Object.fromEntries(new URL(opened[0] ?? '').searchParams);
  assert.deepEqual(sharedPage(readShared(search)), {
    address: 'https://paper.example/?a=1&b=2#c',
    title: 'R&D "today" # 100%',
    quote: 'Two & three',
  });
});
