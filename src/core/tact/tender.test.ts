import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noticeOf } from './tender.ts';

const asked: Readonly<Record<string, readonly string[]>> = {
  health: [
    'Her mother has cancer',
    'he is off sick since March',
    "Ken's been depressed since the layoffs",
    'She told me she is pregnant, due in May',
    'had a heart attack last year',
    'burnout last spring, back at work now',
    'His son was diagnosed with ADHD',
    'her mental health suffered under the old boss',
    'Tom is in rehab again',
    'was rushed to the hospital on Sunday',
    'she started chemo on Monday',
    'He has a drinking problem',
    'Needs surgery on her knee',
  ],
  faith: [
    'He is a devout Christian',
    'she is Muslim and does not drink',
    'goes to church every Sunday',
    'their family is very religious',
    'she lost her faith after the war',
    'He prays five times a day',
    'Jewish, keeps kosher',
  ],
  family: [
    'going through a divorce',
    'He just got divorced',
    'she split up with her husband',
    'in a custody battle over the kids',
    'their marriage is falling apart',
    'He is not speaking to his brother',
    'family trouble at home, did not ask',
    'his wife left him in June',
    'her son is in prison',
  ],
  looks: [
    'She is very attractive',
    'he is fat and loud',
    'gorgeous woman from sales',
    'Has put on weight since we met',
    "He's bald now",
    'bad breath',
    'she is pretty.',
  ],
};

const silent = [
  'a healthy market for grain',
  'That looks good to me',
  'They run a family business in Porto',
  'I have faith in the plan',
  'She has faith in the team',
  'He works on cancer research at Roche',
  'her startup detects tumours from scans, tumor detection model',
  'sick of the old CRM',
  'a stroke of luck',
  'prices were depressed in spring',
  'the Great Depression came up, she reads economic history',
  'an attractive offer from Bosch',
  'the market looks attractive',
  'pretty good talk, she is pretty sure about the date',
  'hot topic: port automation',
  'she is hot on data quality',
  'ugly numbers this quarter',
  'fat margins in shipping',
  'operations review on Friday, she runs operations',
  'Christian Berg introduced me to Ines',
  'Met Christian yesterday',
  'Church Street office, third floor',
  'Foreign affairs desk, having a state of affairs talk',
  'divorced from reality, that forecast',
  'they separated the two teams',
  'custody services at the bank',
  'He works at the hospital and buys MRI scanners',
  'she sells software to the hospital sector',
  'Her father died in spring, I sent a card',
  'her daughter starts school in April',
  'the health insurance product launches in May',
  'mental health app for students, seed round',
  'in good shape financially',
  'lost weight in the index, the fund was losing ground',
  'the mass market, mass production',
  'Orthodox approach to pricing',
  'He prays the deal closes', // a turn of phrase
  'Wedding in June, honeymoon in Japan',
  'Works as a priest of efficiency, she joked',
  'chronic delays at the port',
  'therapy startup from Lyon',
  'the Catholic University of Leuven',
  'she believes in open source',
  'his figure for next year is 40 million',
  'her looks like a longer project',
  'beautiful slides, gorgeous office',
  'handsome returns',
  'the break-up of the two divisions',
  'old boys network, hot desk',
  'stress test of the bank',
  'diabetes drugs are her field',
];

for (const [topic, lines] of Object.entries(asked))
  for (const line of lines)
    test(`R16 asks once about ${topic}: ${line}`, () => {
      assert.equal(noticeOf([line])?.found[0]?.topic, topic);
    });

for (const line of silent)
  test(`R16 is silent about: ${line}`, () => {
    assert.equal(noticeOf([line]), null);
  });

test('R16: several fields are asked about together, each words once', () => {
  assert.deepEqual(noticeOf(['He is ill.', null, undefined, 'he is ill, and very religious'])?.found, [
    { topic: 'health', words: 'He is ill' },
    { topic: 'faith', words: 'very religious' },
  ]);
});
