import assert from 'node:assert/strict';
import test from 'node:test';
import { descend, escapeXml, readXml } from './xml.ts';

test('elements are known by their namespaces, whatever their prefixes', () => {
  const root = readXml(
    '<?xml version="1.0"?>\n<!-- a comment --><d:multistatus xmlns:d="DAV:" xmlns="urn:x"><d:response><href xmlns="DAV:">/a&amp;b/&#233;&#x1F600;</href></d:response><y/></d:multistatus>\n',
  );
  assert.equal(root?.name, '{DAV:}multistatus');
  assert.equal(descend(root, '{DAV:}response', '{DAV:}href')?.text, '/a&b/é😀');
  assert.equal(descend(root, '{urn:x}y')?.text, '');
});

test('text in CDATA is as it stands, and a card comes through whole', () => {
  const card = 'BEGIN:VCARD\r\nNOTE:a <b> & "c"\r\nEND:VCARD\r\n';
  assert.equal(readXml(`<a><![CDATA[${card}]]></a>`)?.text, card);
  assert.equal(readXml(`<a>${escapeXml(card)}</a>`)?.text, card);
});

test('what is not well formed is nothing', () => {
  for (const broken of [
    '',
    'text',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a b=c/>',
    '<x:a/>',
    '<a>&own;</a>',
    '<a>&constructor;</a>',
    '<a>&</a>',
    '<a>&#xffffff;</a>',
    '<!DOCTYPE a [<!ENTITY own "x">]><a>&own;</a>',
    '<a><![CDATA[x]]</a>',
    `${'<a>'.repeat(100)}${'</a>'.repeat(100)}`,
  ])
    assert.equal(readXml(broken), null, broken);
});
