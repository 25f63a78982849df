import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixedClock, instantAt, type CalendarDay, type TimeZone } from '../../core/dates/index.ts';
import { countingIds } from '../../core/ids.ts';
import { readJudgedSet, readMeaning } from '../../core/meaning/testing/judged.ts';
import type { Offer } from '../../core/offers/index.ts';
import { emptyPerson } from '../../core/people/empty-person.ts';
import { openStore } from '../../store/open-store.ts';
import { enginesUnderTest } from '../../store/testing/books.ts';
import { readOwner } from '../owner.ts';
import { rankFor, readRanked, readReceivers } from './read-ranked.ts';
import { readShelf, readShelfFor } from './read-shelf.ts';

const day = '2026-11-18' as CalendarDay;
const now = instantAt(day, 9 * 60, 'Europe/Paris' as TimeZone);

test('of a long shelf few are read whole, and what one would value is the same as of all of it', async () => {
  const { articles, people } = readJudgedSet('fixtures/offers');
  const meaning = readMeaning();
  const clock = fixedClock(now);
  const ids = countingIds();
  for (const engine of enginesUnderTest.filter(({ kind }) => kind === 'sqlite')) {
    await using place = await engine.place();
    await using store = await openStore({ engine: place.choice, clock, ids, meaning: () => meaning });
    const space = store.as('me');
    const some = people
      .slice(0, 8)
      .map((said) => ({ said, person: emptyPerson(ids.next<'PersonId'>(), now) }));
    await space.write({ action: 'add', summary: 'people and a shelf' }, async (writer) => {
      await writer.putMany(
        'person',
        some.map(({ person }, index) => ({ ...person, given: `P${index}` })),
      );
      await writer.putMany(
        'topic',
        some.flatMap(({ said, person }) =>
          said.topics.map((name) => ({ id: ids.next<'TopicId'>(), personId: person.id, name })),
        ),
      );
      await writer.putMany(
        'offer',
        articles.map(({ title, summary, topics }, index): Offer => ({
          id: ids.next<'OfferId'>(),
          kind: 'article',
          title,
          words: summary,
          address: `https://paper.example/${index}`,
          author: null,
          publisher: null,
          day,
          language: null,
          minutes: 3,
          topics,
          source: 'typed',
          foreignId: null,
          personId: null,
          addedAt: now,
          archived: false,
        })),
      );
      await writer.put('setting', { id: 'me', value: { languages: ['French', 'Georgian'] } });
    });
    await space.read(async (reader) => {
      const owner = await readOwner(reader, clock);
      const whole = await readShelf(reader, owner);
      assert.ok(whole.length > articles.length, 'what the profile says is on the shelf too');
      let found = 0;
      for (const receiver of await readReceivers(
        reader,
        some.map(({ person }) => person.id),
      )) {
        const ranked = await readRanked(reader, receiver.id, owner);
        assert.deepEqual(ranked, (await rankFor(reader, [receiver], whole, owner)).get(receiver.id));
        assert.ok((await readShelfFor(reader, owner, receiver)).length < whole.length);
        found += ranked.length;
      }
      assert.ok(found > some.length, `${found} were found`);
    });
  }
});
