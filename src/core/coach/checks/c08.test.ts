import assert from 'node:assert/strict';
import { test } from 'node:test';
import { method, methodWith } from '../../config/index.ts';
import { lexicons, thankedBy, type ThankedBy } from '../index.ts';

const judge = (text: string, memory: readonly string[] = [], name: string | null = null): ThankedBy =>
  thankedBy(text, { name, memory }, lexicons.en, method);

const labelled: readonly (readonly [
  name: string,
  verdict: ThankedBy,
  memory: readonly string[],
  text: string,
])[] = [
  [
    'G2',
    'specific',
    [],
    "Hi Marcus, thank you for the 25 minutes yesterday. Your advice to look at the rotation programme before the analyst track was new to me: I had ranked them the other way round. This morning I read the two team blogs you named and rewrote my list. You said your survey needs a Polish reader, so I can check two pages by Thursday if that helps. I'll let you know how the rotation talk goes next week. Warmly, Ola",
  ],
  [
    'G5',
    'specific',
    [],
    'Hi Jonas, thank you again for explaining claims triage: I used your example in my thesis and my supervisor asked for more. May I ask one small thing? I saw that you and Ines Faria built the pilot together.',
  ],
  [
    'B2',
    'thin',
    ['rotation', 'survey'],
    'Hi Marcus, thanks so much for your time! It was amazing to talk to you!! I really enjoyed it. As I said, I am looking for a position, so please let me know if you hear of any openings. Also, could you send me the names of the other managers? Thanks again!',
  ],
  [
    'B4',
    'none',
    ['triage', 'pilot'],
    'Hi Jonas, I saw your company is hiring. I need you to pass my resume to the hiring manager by tomorrow because the deadline is Friday. I have attached my CV and cover letter. I know you said you are busy but I really need this job. Please confirm when you have done it.',
  ],
  [
    'B4, good twin',
    'specific',
    [],
    'Hi Jonas, thank you for explaining how the depot team plans its week; I used your two-shift idea in my project and it cut our waiting time.',
  ],
];

test('C08: the labelled messages of section 4', () => {
  for (const [name, verdict, memory, text] of labelled) assert.equal(judge(text, memory), verdict, name);
});

test('C08: texts beyond them', () => {
  const rows: readonly (readonly [ThankedBy, string])[] = [
    ['specific', 'Thank you for showing me the triage sheet.'],
    ['specific', 'Thanks for introducing me to Petra!'],
    ['specific', 'Many thanks for your advice on salary talks.'],
    ['specific', 'I really appreciate the way you explained how customs brokers get paid.'],
    ['specific', 'Thank you! What you said about cold doors will stay with me.'],
    ['specific', 'I cannot thank you enough for reading my thesis chapter.'],
    ['specific', 'Thanks. You told me to start with the smallest port, and I did.'],
    ['specific', 'I am so grateful that you passed my resume to Petra.'],
    // What people do for each other every day, by its name.
    ...[
      'Your word with Malik opened the door.',
      'Your referral to Anna got me the interview.',
      'Your call to the registrar settled it.',
      'Your letter to the dean worked.',
      'Your lift to the station saved the day.',
      'Your heads-up about the deadline came in time.',
      'Your nudge about the form came in time.',
      'Your translation of the contract was clear.',
      'Your edits to my abstract made it shorter.',
      'Your proofreading of chapter two caught the wrong table.',
      'Your take on salaries changed my plan.',
      'Your criticism of my pitch was fair.',
      'Your invitation to the harbour day came at the right moment.',
      'Your walkthrough of the rota made it click.',
      'Your loan of the microphone rescued the recording.',
      'Your template for the budget fits.',
      'Your check of the figures found two errors.',
      'Your vote for my proposal carried it.',
    ].map((act) => ['specific', `${act} Thank you!`] as const),
    ['thin', 'Your word means a lot to me. Thank you!'],
    ['thin', 'Your call means a lot. Thanks!'],
    ['thin', 'You have taught me so much. Thank you!'],
    ['specific', 'Thank you for being straight with me that there are no openings this year.'],
    ['thin', 'Thanks for your time.'],
    ['thin', 'Thank you so much for taking the time out of your busy schedule to talk to me!'],
    ['thin', 'Thanks for the great chat, Ana Maria!'],
    ['thin', 'Thank you for everything, it was lovely to meet you.'],
    ['thin', 'Thanks for your help.'],
    ['thin', 'Thank you for the 20 minutes on Tuesday.'],
    ['thin', 'Thanks for sharing your insights.'],
    ['thin', 'Thank you for your time, and I hope the openings on your team come soon.'],
    ['thin', 'Thanks again! If you told your manager about me, that would help a lot.'],
    ['thin', 'Thank you for considering my application.'],
    ['none', 'No thanks, I will look elsewhere.'],
    ['none', 'It was good to meet you. You showed me the port model.'],
    ['none', ''],
    ['none', '> Thank you for showing me the triage sheet.'],
    ['thin', 'Thanks!\n\n-- \nAda\nThank you for showing me the triage sheet.'],
    ['thin', 'Thanks!\nOn 3 March Ada Quill wrote:\nthank you for sending the port survey'],
  ];
  for (const [verdict, text] of rows) assert.equal(judge(text), verdict, text);
});

test('C08: a word of the record counts where the sentence speaks to them; their name never does', () => {
  assert.equal(judge('Thanks for your time. You were right on cold-chain.', ['cold-chain']), 'specific');
  assert.equal(judge('Thanks for your time. I work on cold-chain.', ['cold-chain']), 'thin');
  const note = ['called', 'yesterday', 'openings', 'right', 'promised', 'article', 'logistics', 'friday'];
  assert.equal(judge('Thanks for your time yesterday!', note), 'thin');
  assert.equal(
    judge('Thanks for your time. I will send you the article on port logistics by Friday.', note),
    'thin',
  );
  assert.equal(judge('Thanks for your time, and please tell me if you hear of openings.', note), 'thin');
  assert.equal(judge('Thanks! If you hear of openings, write to me.', note), 'thin');
  assert.equal(judge('Thanks for being open about the openings.', note), 'specific');
  assert.equal(judge('Thank you. Your view of logistics was new to me.', note), 'specific');
  assert.equal(judge('Merci. Thank you, José Núñez', ['nunez'], 'José Núñez'), 'thin');
  assert.equal(judge('Thank you for your time, Ana Maria', [], 'Ana Maria'), 'thin');
  assert.equal(judge('Thanks for meeting Ana Maria', [], 'Ana Maria'), 'thin');
});

test('C08: the "no" before a thanks is a number of the method', () => {
  const nearer = methodWith({ 'coach.negation_words': 0 });
  assert.ok(nearer.ok);
  assert.equal(thankedBy('No thanks.', { name: null, memory: [] }, lexicons.en, nearer.value), 'thin');
});
