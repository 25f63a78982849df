import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexicons, thankedBy } from '../coach/index.ts';
import { method } from '../config/index.ts';
import type { CalendarDay } from '../dates/index.ts';
import type { ThreadId, OfferId } from '../ids.ts';
import { everybodysOffers } from '../offers/everybody.ts';
import { receiptInWords } from '../thanks/words.ts';
import { keepChoices, promiseLine, thanksDraft, toThem, writeLine, type ThanksDraftInput } from './index.ts';

const today = '2026-11-18' as CalendarDay;
const yesterday = '2026-11-17' as CalendarDay;
const friday = '2026-11-20' as CalendarDay;

const call: ThanksDraftInput = {
  call: 'Ada',
  thanks: { cause: 'talk', because: '20 minutes on the phone' },
  interaction: { kind: 'call', day: yesterday, text: 'Called Ada Quill yesterday for 20 min.' },
  favors: [],
  promises: [],
  facts: [],
  urgency: 'due',
  today,
};

const judge = (input: ThanksDraftInput): string =>
  thankedBy(
    thanksDraft(input)
      .lines.filter((line) => !line.includes('['))
      .join(' '),
    { name: input.call, memory: [] },
    lexicons.en,
    method,
  );

test('the alumna’s thank-you, made of the record', () => {
  const input: ThanksDraftInput = {
    ...call,
    interaction: {
      ...call.interaction,
      text: 'Called Ada Quill yesterday for 20 min. No openings at her firm right now. I promised to send her the article on port logistics by Friday.',
    },
    promises: [
      {
        by: 'me',
        what: 'send her the article on port logistics',
        due: friday,
        daySaid: true,
        madeOn: yesterday,
        state: 'open',
      },
    ],
  };
  assert.deepEqual(thanksDraft(input), {
    subject: 'Thank you for our call yesterday',
    lines: [
      'Hi Ada, thank you for the 20 minutes on the phone yesterday.',
      'Thank you for telling me straight that there are no openings right now; I would rather know.',
      'I will send you the article on port logistics by Friday. I will let you know what comes of it.',
    ],
    openings: [
      'Hi Ada, thank you for the 20 minutes on the phone yesterday.',
      'Hi Ada, before anything else, thank you for the 20 minutes on the phone yesterday.',
      'Hi Ada, you made [what became easier or clearer]: thank you for the 20 minutes on the phone yesterday.',
    ],
    gaps: 0,
  });
  assert.equal(judge(input), 'specific');
});

test('the promise of this talk is the one a thank-you tells; without one, the oldest that stands open', () => {
  const mine = (what: string, madeOn: CalendarDay) =>
    ({ by: 'me', what, due: friday, daySaid: true, madeOn, state: 'open' }) as const;
  const old = mine('send her the article', '2026-10-05' as CalendarDay);
  const last = (promises: ThanksDraftInput['promises']) => thanksDraft({ ...call, promises }).lines.at(-1);
  assert.match(last([old, mine('send her the crane notes', yesterday)]) ?? '', /crane notes by Friday/);
  assert.match(last([old]) ?? '', /the article by Friday/);
});

test('advice is thanked as advice, never told back as their act', () => {
  const { lines } = thanksDraft({
    ...call,
    thanks: { cause: 'receipt', because: 'gave you advice: read the night logs first' },
    favors: [{ direction: 'received', kind: 'advice', what: 'read the night logs first' }],
  });
  assert.equal(lines[0], 'Hi Ada, thank you for your advice: read the night logs first.');
  const because = receiptInWords({ kind: 'advice', what: 'explained how tenders work' });
  assert.equal(because, 'explained how tenders work');
  const told = thanksDraft({
    ...call,
    thanks: { cause: 'receipt', because },
    favors: [{ direction: 'received', kind: 'advice', what: because }],
  });
  assert.equal(told.lines[0], 'Hi Ada, thank you: you explained how tenders work.');
});

test('a thing that was given is thanked for; an act is told back', () => {
  const first = (what: string) =>
    thanksDraft({
      ...call,
      thanks: { cause: 'receipt', because: what },
      favors: [{ direction: 'received', kind: 'other', what }],
    }).lines[0];
  for (const [what, line] of [
    ['the name of a recruiter', 'Hi Ada, thank you for the name of a recruiter.'],
    ['her notes on cranes', 'Hi Ada, thank you for your notes on cranes.'],
    ['two tickets', 'Hi Ada, thank you for two tickets.'],
    ['passed my name on', 'Hi Ada, thank you: you passed my name on.'],
  ] as const)
    assert.equal(first(what), line);
});

test('what a debrief adds to a talk of which something was noted before is thanked for too', () => {
  const { lines } = thanksDraft({
    ...call,
    favors: [
      { direction: 'received', kind: 'advice', what: 'start with the smallest port' },
      { direction: 'received', kind: 'other', what: 'told me how her team hires' },
    ],
  });
  assert.equal(
    lines[1],
    'Your advice stays with me: start with the smallest port. And you told me how your team hires: that meant a lot.',
  );
});

test('every draft that holds a detail passes C08; one without has a gap and stays thin', () => {
  const rows: readonly (readonly [name: string, input: ThanksDraftInput, verdict: string, gaps: number])[] = [
    ['nothing but the talk', call, 'thin', 1],
    [
      'they passed my resume',
      {
        ...call,
        thanks: { cause: 'receipt', because: 'passed my resume to Petra' },
        favors: [{ direction: 'received', kind: 'referral', what: 'passed my resume to Petra' }],
      },
      'specific',
      1,
    ],
    [
      'advice',
      {
        ...call,
        favors: [{ direction: 'received', kind: 'advice', what: 'look at the rotation programme first' }],
      },
      'specific',
      0,
    ],
    ['a fact', { ...call, facts: ['She cares about cold chains'] }, 'specific', 0],
    [
      'two receipts',
      {
        ...call,
        thanks: { cause: 'receipt', because: 'x' },
        favors: [
          { direction: 'received', kind: 'feedback', what: 'went through my resume line by line' },
          { direction: 'received', kind: 'introduction', what: 'introduced me to her colleague Ken' },
        ],
      },
      'specific',
      0,
    ],
    [
      'an introducer',
      { ...call, call: 'Ines', thanks: { cause: 'introducer', because: 'introduced you to Ada Quill' } },
      'specific',
      1,
    ],
    ['a belated one', { ...call, urgency: 'belated', facts: ['works on port scheduling'] }, 'specific', 0],
  ];
  for (const [name, input, verdict, gaps] of rows) {
    const draft = thanksDraft(input);
    assert.equal(draft.lines.length, 3, name);
    assert.equal(draft.gaps, gaps, name);
    assert.equal(judge(input), verdict, `${name}: ${draft.lines.join(' ')}`);
    const words = draft.subject.split(' ');
    assert.ok(words.length >= 3 && words.length <= 8 && draft.subject.length <= 50, draft.subject);
    assert.doesNotMatch(draft.lines.join(' '), /undefined|null|\b(?:she|he|her|his)\b/iu, name);
  }
  assert.match(
    thanksDraft({ ...call, urgency: 'belated' }).lines[0] ?? '',
    /^Hi Ada, this comes late and is meant all the same: thank you for the 20 minutes/u,
  );
  assert.match(
    thanksDraft({ ...call, thanks: { cause: 'talk', because: 'a coffee' } }).lines[0] ?? '',
    /thank you for the coffee yesterday\.$/u,
  );
});

test('a promise as a sentence to them', () => {
  const rows = [
    [
      'send her the article on port logistics',
      friday,
      'I will send you the article on port logistics by Friday.',
    ],
    ['to introduce him to Ken', friday, 'I will introduce you to Ken by Friday.'],
    ['the dataset', friday, 'You will have the dataset by Friday.'],
    ['send the dataset by the end of the month', friday, 'I will send the dataset by the end of the month.'],
    ['send the dataset', today, 'I will send the dataset today.'],
    ['send the dataset', yesterday, 'I will send the dataset.'],
  ] as const;
  for (const [what, due, line] of rows) assert.equal(promiseLine({ what, due, daySaid: true }, today), line);
  const guessed = { what: 'send the dataset', due: friday, daySaid: false };
  assert.equal(promiseLine(guessed, today), 'I will send the dataset.', 'nobody is told a guess');
  const it = { what: 'send it', due: friday, daySaid: true };
  assert.equal(promiseLine(it, today), 'I will send you [what you promised] by Friday.');
});

test('words about someone, turned to them', () => {
  const rows = [
    ['send her the article', 'send you the article'],
    ['review her slides', 'review your slides'],
    ['tell him about it', 'tell you about it'],
    ['she is moving to Lisbon', 'you are moving to Lisbon'],
    ['introduce them to Ken', 'introduce you to Ken'],
    ['their launch in March', 'your launch in March'],
    ['write to her', 'write to you'],
    ['the theory of heat', 'the theory of heat'],
  ] as const;
  for (const [said, turned] of rows) assert.equal(toThem(said), turned);
});

test('a first line, from the record alone', () => {
  const input = { call: 'Ana', threads: [], advice: [], topics: [], lastTwoWay: null, today } as const;
  assert.deepEqual(
    writeLine({ ...input, threads: ['her team launches Beta in March.'], topics: ['ports'] }),
    {
      line: 'Hi Ana, last time you told me about this: your team launches Beta in March. How did it go?',
      gap: false,
    },
  );
  assert.equal(
    writeLine({ ...input, advice: ['ask every team'] }).line,
    'Hi Ana, your advice is still with me: ask every team. [what came of it]',
  );
  assert.equal(writeLine({ ...input, topics: ['cold chains'] }).gap, true);
  assert.match(
    writeLine({ ...input, lastTwoWay: '2026-06-18' as CalendarDay }).line,
    /it is 5 months since we last spoke\. \[what made you think of Ana today\]/u,
  );
  assert.equal(writeLine(input).line, 'Hi Ana, [what made you think of Ana today]');
});

test('R7: a keep card has threads first, then what of the shelf fits, then the ten things everybody has', () => {
  const payload = keepChoices({
    call: 'Ana',
    topics: ['cold chains'],
    company: 'Acme',
    threads: [{ id: 't1' as ThreadId, what: 'the launch of Beta.' }],
    offers: [
      {
        offer: { id: 'o1' as OfferId, title: 'The new cold store.' },
        because: 'Because Ana cares about cold chains.',
      },
    ],
    lastTalk: `We talked about ${'ports and '.repeat(30)}`,
  });
  assert.equal(payload.choices.length, 12);
  assert.deepEqual(payload.choices[0], { id: 'thread:t1', text: 'Ask how it went: the launch of Beta' });
  assert.deepEqual(payload.choices[1], {
    id: 'give:o1',
    text: 'The new cold store. Because Ana cares about cold chains.',
  });
  assert.equal(payload.choices[2]?.text, 'What did you read lately on cold chains that Ana may have missed?');
  assert.ok((payload.memory ?? '').length <= 162 && payload.memory?.endsWith(' …'));
  assert.equal(everybodysOffers.length, 10);
  assert.equal(new Set(everybodysOffers.map(({ id }) => id)).size, 10);
  for (const { question } of everybodysOffers)
    assert.match(question({ call: 'Ana', topics: [], company: null }), /^(?:What|Whom)\b.*(?:Ana|you).*\?$/u);
});
