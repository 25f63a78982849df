import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarDay } from '../../core/dates/index.ts';
import { layers, personStates } from '../../core/people/index.ts';
import { randomOf } from '../../core/testing/random.ts';
import { meets, type Facts } from '../../core/views/index.ts';
import { anyFilter } from '../../core/views/testing/any-filter.ts';
import { enginesUnderTest, openBook } from '../testing/books.ts';
import { idOf, personOf, talkOf, withOf } from '../testing/sample-records.ts';

const today = '2026-11-18' as CalendarDay;
const given = ['Ada', 'Adam', 'Bo', 'Zoë', 'Or'];
const family = ['Quill', 'Quist', 'Smith', 'Adams'];
const topics = ['ports', 'cold chains', 'port law'];
const groups = ['Alumni', 'book club'];

for (const engine of enginesUnderTest)
  test(`${engine.kind}: a list shows whom its filter names, and counts them`, async () => {
    await using book = await openBook(engine);
    const random = randomOf(20_261_128);
    const people = Array.from({ length: 60 }, (_, at) => ({
      person: personOf(at + 1, random.pick(given), random.pick(family), {
        layer: random.pick([...layers, null]),
        state: random.pick(personStates),
      }),
      topics: topics.filter(() => random.chance(0.3)),
      groups: groups.filter(() => random.chance(0.3)),
      talk: random.chance(0.5) ? random.pick(['2025-11-01', '2026-11-10']) : null,
    }));
    await book.space.write({ action: 'test', summary: 'people' }, async (writer) => {
      await writer.putMany(
        'person',
        people.map(({ person }) => person),
      );
      for (const [at, { person, topics: cares, groups: circles, talk }] of people.entries()) {
        for (const [place, name] of cares.entries())
          await writer.put('topic', { id: idOf<'TopicId'>(20, at * 10 + place), personId: person.id, name });
        for (const [place, group] of circles.entries())
          await writer.put('membership', {
            id: idOf<'MembershipId'>(21, at * 10 + place),
            personId: person.id,
            group,
          });
        if (talk === null) continue;
        await writer.put('interaction', talkOf(at + 1, talk));
        await writer.put('participant', withOf(at + 1, at + 1, at + 1));
      }
    });
    await book.space.read(async (reader) => {
      const ties = await reader.ties(people.map(({ person }) => person.id));
      const factsOf = ({ person, topics: cares, groups: circles }: (typeof people)[number]): Facts => {
        const due = ties.get(person.id)?.keepDue ?? null;
        const words = [person.given, person.family, ...cares].flatMap((said) =>
          (said ?? '').toLowerCase().replaceAll('ë', 'e').split(' '),
        );
        return {
          hasText: (text) =>
            text
              .toLowerCase()
              .split(' ')
              .every((begun) => words.some((word) => word.startsWith(begun))),
          layer: person.layer,
          state: person.state,
          isDue: due !== null && due <= today,
          hasTopic: (name) => cares.includes(name),
          isInGroup: (name) => circles.includes(name),
        };
      };
      const dueCount = people.filter((one) => factsOf(one).isDue).length;
      assert.ok(dueCount > 0 && dueCount < people.length, `${dueCount} are due`);
      const said = {
        texts: ['ad', 'ada', 'Qui', 'or', 'port', 'law port', 'cold', 'zoe smi', 'nobody'],
        names: [...topics, ...groups],
      };
      const counts = new Set<number>();
      for (let draw = 0; draw < 150; draw += 1) {
        const filter = anyFilter(random, said, 3);
        const page = await reader.people({
          filter,
          today,
          limit: 200,
          sort: random.pick(['name', 'nextDue']),
        });
        const expected = people.filter((one) => meets(factsOf(one), filter)).map(({ person }) => person.id);
        assert.deepEqual(
          page.rows.map(({ person }) => person.id).toSorted(),
          expected.toSorted(),
          JSON.stringify(filter),
        );
        assert.equal(page.total, expected.length);
        counts.add(expected.length);
      }
      assert.ok(counts.size > 20, 'conditions name many and few');
    });
  });
