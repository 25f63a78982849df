import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TimeZone } from '../dates/index.ts';
import { capture } from './capture.ts';
import { captureNames } from './people/name-queries.ts';
import { book, now, zone } from './testing/book.ts';

const firstDay =
  'Called Ada Quill yesterday for 20 min. No openings at her firm right now. I promised to send her the article on port logistics by Friday.';

describe('the whole draft of one note', () => {
  it('reads the alumna of the first day', () => {
    const draft = capture(firstDay, { now, zone, book });
    assert.deepEqual(draft, {
      people: [
        {
          name: 'Ada Quill',
          id: 'Ada Quill',
          candidates: [{ id: 'Ada Quill', name: 'Ada Quill', organization: 'Analytical Engines' }],
          span: [7, 16],
        },
      ],
      newPeople: [],
      mentioned: [],
      kind: 'call',
      planned: false,
      day: '2026-11-17',
      time: null,
      minutes: 20,
      direction: 'me',
      promises: [{ by: 'me', what: 'the article on port logistics', due: '2026-11-20', span: [74, 136] }],
      threads: [],
      favors: [],
      asks: [],
      facts: [],
      openings: [{ what: 'No openings at her firm right now', span: [39, 72] }],
      thanksOwed: [],
      topics: [],
      note: firstDay,
    });
  });

  const spans: readonly (readonly [text: string, pieces: readonly string[]])[] = [
    [
      'Coffee with Ben. I’ll introduce him to Chloé next week.',
      ['Ben', 'Chloé', 'I’ll introduce him to Chloé next week'],
    ],
    ['🎉 Met Dr. Ingrid Solberg from Equinor', ['Dr. Ingrid Solberg']],
    ['和田中太郎喝咖啡', ['田中太郎']],
    [
      'Call with Ada; her daughter starts school in April, she cares about cold chains',
      ['Ada', 'her daughter starts school in April', 'she cares about cold chains'],
    ],
    ['Jonas told me to rank teams differently.', ['Jonas', 'Jonas told me to rank teams differently']],
  ];
  for (const [text, pieces] of spans)
    it(`keeps the places of "${text}"`, () => {
      const draft = capture(text, { now, zone, book });
      const found = [
        draft.people,
        draft.newPeople,
        draft.mentioned,
        draft.promises,
        draft.threads,
        draft.favors,
        draft.facts,
      ].flatMap((findings) => findings.map(({ span }) => text.slice(...span)));
      assert.deepEqual(found, pieces);
    });
});

describe('the owner’s zone', () => {
  const late = 1_795_044_600_000 as typeof now; // 2026-11-18T23:30Z
  const cases: readonly (readonly [text: string, zone: string, day: string])[] = [
    ['Called Ada today', 'Europe/London', '2026-11-18'],
    ['Called Ada today', 'Asia/Tokyo', '2026-11-19'],
    ['Called Ada yesterday', 'Pacific/Auckland', '2026-11-18'],
    ['Called Ada on 3/11', 'Europe/Paris', '2026-11-03'],
    ['Called Ada on 3/11', 'America/New_York', '2026-03-11'],
    ['Called Ada on 2026-03-11', 'America/New_York', '2026-03-11'],
  ];
  for (const [text, name, day] of cases)
    it(`"${text}" at 23:30 UTC in ${name} is ${day}`, () => {
      assert.equal(capture(text, { now: late, zone: name as TimeZone, book }).day, day);
    });
});

describe('captureNames', () => {
  it('announces full names, their parts and names inside unspaced text, and no function words', () => {
    const names = captureNames('Lunch with Ada Quill and 田中太郎さん');
    for (const name of ['ada quill', 'ada', 'quill', '田中太郎', '田中'])
      assert.ok(names.includes(name), name);
    assert.ok(!names.includes('with'));
  });

  it('stays bounded for the longest text', () => {
    assert.ok(captureNames('田中太郎鈴木一郎'.repeat(1250)).length <= 12_000);
    assert.ok(captureNames('Ada Ben Chloé '.repeat(700)).length <= 12_000);
  });
});
