import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import type { PersonDraft } from '../../core/people/index.ts';
import { draftsOf } from '../people/read-person-drafts.ts';
import { openTestBook, type TestBook } from '../testing/book.ts';
import { importFiles } from './import-files.ts';

/** What a card may say, as one word each, and its line. */
const lines = {
  '+351912345678': 'TEL:+351912345678',
  '+351912345679': 'TEL:+351912345679',
  birthday: 'BDAY:19800102',
  anniversary: 'ANNIVERSARY:20010203',
  bo: 'RELATED;TYPE=friend;VALUE=text:bo',
  cy: 'RELATED;TYPE=friend;VALUE=text:cy',
  ski: 'INTEREST:ski',
  tea: 'INTEREST:tea',
  porto: 'CATEGORIES:porto',
  faro: 'CATEGORIES:faro',
  one: 'NOTE:one',
  two: 'NOTE:two',
  both: 'NOTE:two\\n\\none',
  kept: 'X-KEPT:kept',
  other: 'X-KEPT:other',
} as const;
type Word = keyof typeof lines;
const words = Object.keys(lines) as Word[];

const wordsIn = (draft: PersonDraft): ReadonlySet<string> =>
  new Set([
    ...draft.contactPoints.map(({ value }) => value),
    ...draft.dates.map(({ kind }) => kind),
    ...draft.relations.map(({ name }) => name ?? ''),
    ...draft.topics,
    ...draft.groups,
    ...(draft.note ?? '').split('\n\n'),
    ...draft.unknown.map(({ value }) => value),
  ]);

const tell = async (book: TestBook, source: string, turn: number, said: readonly Word[]): Promise<void> => {
  const card = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:${source}`,
    // What was said before is an older word only where nothing tells that it is newer.
    `REV:${20_200_101 + turn}T000000Z`,
    'N:Quill;Ada;;;',
    'EMAIL:ada@x.example',
    ...said.map((word) => lines[word]),
    'END:VCARD',
    '',
  ];
  await importFiles(book.deps, [
    { name: `${source}.vcf`, bytes: new TextEncoder().encode(card.join('\r\n')) },
  ]);
};

/** By hand, what is not there yet. */
const type = async (
  { deps }: TestBook,
  typed: 'topic' | 'membership' | 'note',
  word: string,
): Promise<void> => {
  await deps.space.write({ action: 'edit', summary: 'by hand' }, async (writer) => {
    const [person] = await writer.list('person');
    if (person === undefined) return;
    const personId = person.id;
    if (typed === 'topic')
      await writer.put('topic', { id: deps.ids.next<'TopicId'>(), personId, name: word });
    else if (typed === 'membership')
      await writer.put('membership', { id: deps.ids.next<'MembershipId'>(), personId, group: word });
    else await writer.put('person', { ...person, note: [person.note ?? [], word].flat().join('\n\n') });
  });
};

const bookWords = (book: TestBook): Promise<ReadonlySet<string>> =>
  book.deps.space.read(async (reader) => {
    const people = await reader.list('person');
    const [draft, ...others] = await draftsOf(reader, people);
    assert.ok(draft);
    assert.deepEqual(others, []);
    return wordsIn(draft);
  });

const turn = fc.oneof(
  { weight: 3, arbitrary: fc.record({ who: fc.constantFrom('u1', 'u2'), said: fc.subarray(words) }) },
  { weight: 1, arbitrary: fc.record({ typed: fc.constantFrom('topic', 'membership', 'note') }) },
);

test('two sources in turn, and the user between them: what each says last is there, and so is what was typed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 2, maxLength: 8 }), async (turns) => {
      await using book = await openTestBook();
      await tell(book, 'u1', 0, ['one']);
      const last = new Map<string, readonly Word[]>();
      const typed: string[] = [];
      for (const [at, each] of turns.entries())
        if ('who' in each) {
          const notes = each.said.filter((word) => lines[word].startsWith('NOTE'));
          const said = each.said.filter((word) => !notes.slice(1).includes(word));
          last.set(each.who, said);
          await tell(book, each.who, at + 1, said);
        } else {
          typed.push(`mine ${at}`);
          await type(book, each.typed, `mine ${at}`);
        }
      const there = await bookWords(book);
      const due = [...typed, ...[...last.values()].flat()].flatMap((word) =>
        word === 'both' ? ['one', 'two'] : word,
      );
      assert.deepEqual(
        due.filter((word) => !there.has(word)),
        [],
      );
    }),
    { numRuns: 60 },
  );
});
