import assert from 'node:assert/strict';
import test from 'node:test';
import { readCard } from '../../sources/vcard/index.ts';
import { changeMembers } from './change-members.ts';

const apple = `BEGIN:VCARD\r\nVERSION:3.0\r\nUID:g\r\nFN:Choir\r\nN:Choir;;;;\r\nX-ADDRESSBOOKSERVER-KIND:group\r\nX-ADDRESSBOOKSERVER-MEMBER:urn:uuid:a\r\nX-ADDRESSBOOKSERVER-MEMBER:urn:\r\n uuid:B\r\nX-KEPT:as it\r\n  stands\r\nEND:VCARD\r\n`;
const standard = apple.replace('VERSION:3.0', 'VERSION:4.0').replaceAll('X-ADDRESSBOOKSERVER-', '');

test('of a group only its members change, in the words of its card', () => {
  for (const [card, name] of [
    [apple, 'X-ADDRESSBOOKSERVER-MEMBER'],
    [standard, 'MEMBER'],
  ] as const) {
    const changed = changeMembers(card, { added: ['c'], removed: ['b', 'x'] });
    assert.deepEqual(readCard(Buffer.from(changed)), {
      type: 'group',
      uid: 'g',
      name: 'Choir',
      members: ['a', 'c'],
    });
    assert.ok(changed.includes('X-KEPT:as it\r\n  stands\r\n'));
    assert.ok(changed.endsWith(`${name}:urn:uuid:c\r\nEND:VCARD\r\n`));
    assert.equal(changeMembers(card, { added: [], removed: [] }), card);
  }
  assert.equal(changeMembers('no card', { added: ['c'], removed: [] }), 'no card');
});
