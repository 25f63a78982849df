import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { recognize } from './recognize.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const fixture = (path: string): Uint8Array => new Uint8Array(readFileSync(`fixtures/${path}`));
const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\nEND:VCARD\r\n';

const cases: readonly (readonly [name: string, bytes: Uint8Array, path: string, type: string])[] = [
  ['nothing', new Uint8Array(), 'contacts.vcf', 'empty'],
  ['blank lines', bytes(' \n\n'), 'contacts.vcf', 'empty'],
  [
    'a ZIP file with another name',
    fixture('linkedin/Complete_LinkedInDataExport_10-05-2026.zip'),
    'a.csv',
    'zip',
  ],
  ['a card with another name', bytes(card), 'contacts.csv', 'vcard'],
  ['a card in UTF-16', utf16(card), 'contacts', 'vcard'],
  [
    'connections with another name',
    fixture('linkedin/2026-complete/Connections.csv'),
    'list.txt',
    'linkedin',
  ],
  [
    'connections in cp1252',
    fixture('linkedin/connections-excel-resaved-cp1252-semicolon.csv'),
    'x',
    'linkedin',
  ],
  [
    'Google contacts with another name',
    bytes('Name,Given Name,Family Name,E-mail 1 - Value\nAda Quill,Ada,Quill,a@x\n'),
    'x.txt',
    'google',
  ],
  ['an address book with another name', fixture('ldif/thunderbird-abook.ldif'), 'x.csv', 'ldif'],
  ['an archive', bytes('{"goodturn":{"format":1},"records":{}}'), 'x.vcf', 'archive'],
  ['messages of LinkedIn', fixture('linkedin/2026-complete/messages.csv'), 'messages.csv', 'linkedin'],
  [
    'an assistant’s file',
    fixture('linkedin/2026-complete/LearningCoachMessages.csv'),
    'LearningCoachMessages.csv',
    'skipped',
  ],
  ['other JSON', bytes('{"version":1}'), 'archive.json', 'unknown'],
  ['prose', bytes('Dear Ada, '.repeat(50)), 'letter.txt', 'unknown'],
  [
    'a picture',
    Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256),
    'photo.vcf',
    'unknown',
  ],
  ['zeros', new Uint8Array(100_000), 'contacts.csv', 'unknown'],
];
for (const [name, content, path, type] of cases)
  test(`${name} (${path}): ${type}`, () => {
    assert.equal(recognize(content, path).type, type);
  });

test('a character cut at the end of the head does not make UTF-8 something else', () => {
  const text = `${card}NOTE:${'é'.repeat(40_000)}`;
  for (const shift of ['', 'x']) assert.equal(recognize(bytes(shift + '\n' + text), 'a').type, 'vcard');
});
