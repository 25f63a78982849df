import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ArrivedCards } from './read-cards.ts';

test('of a large address book every card is taken as it came, those that waited deflated too', () => {
  const arrived = new ArrivedCards();
  const count = 2600;
  for (let place = 0; place < count; place += 1)
    arrived.add({
      href: `/${place}.vcf`,
      etag: `"${place}"`,
      bytes: Buffer.from(
        `BEGIN:VCARD\r\nVERSION:3.0\r\nN:Łukasz;Zoë ${place};;;\r\nFN:Zoë ${place} Łukasz\r\nTEL:+33 1 23 45 67 89\r\nEND:VCARD\r\n`,
      ),
    });
  const taken = [...arrived.takeParts()].flat();
  assert.deepEqual(
    taken.map(({ href, etag, card }) => [
      href,
      etag,
      card.type === 'person' ? card.draft.name.given : card.type,
      card.type === 'person' ? card.draft.contactPoints.map(({ value }) => value) : [],
    ]),
    Array.from({ length: count }, (_, place) => [
      `/${place}.vcf`,
      `"${place}"`,
      `Zoë ${place}`,
      ['+33 1 23 45 67 89'],
    ]),
  );
});
