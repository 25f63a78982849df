import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeMessage, messageKinds, type CoachRecord, type MessageKind } from '../../core/coach/index.ts';
import {
  letter,
  loopLetter,
  noMatter,
  nothingKnown,
  offeredInWords,
  type Known,
  type Letter,
} from '../../core/drafts/index.ts';
import { method } from '../../core/config/index.ts';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { OfferKind } from '../../core/offers/index.ts';
import type { Person } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';
import { fillWithSample } from '../book/fill-with-sample.ts';
import { readCoachRecord } from '../coach/read-coach-record.ts';
import { draftThanks } from './draft-message.ts';
import { readOwner, type Owner } from '../owner.ts';
import { openTestBook } from '../testing/book.ts';
import { readKnown } from './read-known.ts';

/** A user's own words for each gap; where one is about them, with a word of the record, as somebody who knows them would. */
const wordsFor = (gap: string, { memory }: CoachRecord): string => {
  const theirs = memory[0] ?? 'the night plan';
  const rows: readonly (readonly [RegExp, string])[] = [
    [/minutes$|how many/, '5'],
    [/link/, 'https://example.org/piece'],
    [/question/, `how you came to choose ${theirs}`],
    [/a place, a person or a trade/, `two years at Riverside and ${theirs}`],
    [/five words|their news|subject/, 'Your note on the depots'],
    [/in your own words/, 'an hour on a Friday'],
    [/without the name/, 'a friend who counts berths for a living'],
    [/in return|yours|a hand|to give/, 'my notes on small ports'],
    [/who named/, 'Pete'],
    [/one time, or another/, 'Tuesday 10:00 or Wednesday after lunch'],
    [/role with its number/, 'planner role 4471'],
    [/person who hires/, 'Petra'],
    [/what you have done/, 'I built that schedule'],
    [/second reason/, 'Czech and German come easily to me'],
    [/easier or clearer/, 'my plan clearer'],
    [
      /as they would write it/,
      'Lea Brandt writes her thesis on depots and would like 15 minutes on how your group plans.',
    ],
    [/a name|you would like to meet/, 'Ines Faria'],
    [/your team$/, 'finance'],
    [/try to understand/, 'refunds get stuck'],
    [/topic/, `${theirs} here`],
    [/changed/, 'it saved me a month'],
    [/did with it|their part/, `your words on ${theirs} changed my plan for the spring`],
    [/own reading/, `your point on ${theirs} is in it too`],
    [/new position/, 'the planning team'],
  ];
  return rows.find(([pattern]) => pattern.test(gap))?.[1] ?? `what you said about ${theirs}`;
};

const filled = (text: string, record: CoachRecord): string =>
  text.replaceAll(/\[([^\]]+)\]/gu, (_, gap: string) => wordsFor(gap, record));

/** A thank-you where one is due, news of a goal that was reached, or a letter. */
const madeFor = async (
  reader: Reader,
  kind: MessageKind,
  person: Person,
  known: Known,
  owner: Owner,
): Promise<Letter | null> => {
  if (kind === 'loop')
    return loopLetter(
      known.call,
      { state: 'reached', title: 'Planner', outcome: 'I start at the depot in May' },
      { act: known.did[0] ?? null, waiting: null },
    );
  if (kind !== 'thanks') return letter(kind, known, noMatter);
  const [thanks] = await reader.list('thanks', { where: { personId: person.id } });
  const drafted = thanks === undefined ? null : await draftThanks(reader, thanks, known.call, owner);
  return drafted === null
    ? null
    : {
        subject: drafted.subject,
        openings: drafted.openings as Letter['openings'],
        rest: drafted.lines.slice(1),
      };
};

test('every letter to everybody of the sample book, its gaps filled, passes the coach', async () => {
  await using book = await openTestBook();
  await fillWithSample(book.deps);
  const found = await book.deps.space.read(async (reader) => {
    const owner = await readOwner(reader, book.deps.clock);
    const people = await reader.list('person', { where: { trashedAt: null } });
    const faults = new Map<string, string>();
    let judged = 0;
    for (const person of people) {
      const known = await readKnown(reader, person, owner);
      const record = {
        ...(await readCoachRecord(reader, person, owner)),
        overdueThanks: false,
        unanswered: 0,
        earlier: [],
      };
      for (const kind of messageKinds) {
        const made = await madeFor(reader, kind, person, known, owner);
        if (made === null) continue;
        for (const [place, opening] of made.openings.entries()) {
          const body = filled([opening, ...made.rest].join('\n'), record);
          judged += 1;
          const { findings } = judgeMessage(
            { kind, subject: filled(made.subject, record), body },
            record,
            owner.method,
          );
          for (const { id, reason, excerpt } of findings)
            faults.set(
              `${kind} ${place + 1} ${id} ${known.call}`,
              `${reason} ${excerpt ?? ''}\n${made.subject}\n${body}`,
            );
        }
      }
    }
    assert.ok(judged > 1000);
    return faults;
  });
  assert.deepEqual(
    [...found].map(([key, value]) => `${key}: ${value}`),
    [],
  );
});

test('what they would value most from my shelf goes along, said as one says it; it is no line of its own where nothing fits', async () => {
  await using book = await openTestBook();
  await fillWithSample(book.deps);
  const offered = await book.deps.space.read(async (reader) => {
    const owner = await readOwner(reader, book.deps.clock);
    const people = await reader.list('person', { where: { trashedAt: null } });
    const found = await Promise.all(people.map((person) => readKnown(reader, person, owner)));
    return found.map(({ offer }) => offer && offeredInWords(offer));
  });
  const some = offered.filter((offer) => offer !== null);
  assert.ok(some.length > 0 && some.length < offered.length);
  for (const offer of some)
    assert.match(
      offer,
      /^(?:(?:the article|the news|my notes|my analysis) “.+”|(?:help with|introduce you|read|tell you|[a-z]+) .+: \[[^\]]+\])$/u,
    );
});

/** What stands in the keeping-in-touch letter of somebody to whom this is offered. */
const offers: readonly (readonly [kind: OfferKind, title: string, said: string])[] = [
  ['article', 'How ports queue', 'I can send you the article “How ports queue”.'],
  ['skill', 'Help with Python', 'I can help with Python: [how, in your own words].'],
  ['skill', 'Explaining tradeoffs', 'I can help with explaining tradeoffs: [how, in your own words].'],
  ['skill', 'I can check a page of Polish.', 'I can check a page of Polish: [how, in your own words].'],
  ['skill', '15 min of SQL', 'I can help with SQL: [how, in your own words].'],
  [
    'skill',
    'What I learned as Planner at Acme',
    'I can share what I learned as Planner at Acme: [how, in your own words].',
  ],
  ['translation', 'Reading Georgian for somebody', 'I can read Georgian for you: [what, in your own words].'],
  [
    'introduction',
    'Introduction to Ken Mori',
    'I can introduce you to somebody: [who they are, without the name].',
  ],
];

test('a skill or an introduction is offered in one plain sentence, with a gap and no name, and passes the coach', () => {
  const record: CoachRecord = {
    name: 'Dana',
    memory: ['permits'],
    overdueThanks: false,
    unanswered: 0,
    invited: false,
    earlier: [],
  };
  for (const [kind, title, said] of offers) {
    const known = {
      ...nothingKnown('Dana', '2026-11-18' as CalendarDay),
      cares: ['permits'],
      offer: { kind, title },
    };
    for (const letterKind of ['keep', 'approach', 'intro', 'resume', 'followup'] as const) {
      const { subject, openings, rest } = letter(letterKind, known, noMatter);
      const lines = rest.join(' ');
      assert.ok(!lines.includes('Ken'), 'nobody hears a name before both said yes');
      if (letterKind === 'keep') assert.ok(lines.includes(said), lines);
      const { findings } = judgeMessage(
        {
          kind: letterKind,
          subject: filled(subject, record),
          body: filled([openings[0], ...rest].join('\n'), record),
        },
        record,
        method,
      );
      assert.ok(!findings.some(({ id }) => id === 'C03'), `${letterKind} ${kind}: ${lines}`);
    }
  }
});
