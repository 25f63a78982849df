import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

/** Trades and offices of many walks of life, each with each way in which one says what somebody does (decision 109). */
const posts = [
  'auctioneer',
  'yoga teacher',
  'trawler skipper',
  'fleet lead',
  'kiln tech',
  'stonemason',
  'air traffic controller',
  'HR lady',
  'dental hygienist',
  'hospital porter',
  'immigration lawyer',
  'PhD student',
  'social worker',
  'line manager',
  'nurse manager',
];
const names = ['Rupert Finch-Hatton', 'Ayşe Kaplan', 'Teemu Lahti', 'Midori Hara', 'Folasade Bello'];

const atStart = (post: string): string => `${post.slice(0, 1).toUpperCase()}${post.slice(1)}`;

const turns: readonly ((post: string, name: string) => string)[] = [
  (post, name) => `Met the ${post} ${name} at the fair yesterday.`,
  (post, name) => `Met ${post} ${name} at the fair yesterday.`,
  (post, name) => `Spoke to ${post} ${name} (Bonhams) yesterday.`,
  (post, name) => `${atStart(post)} ${name} from Bonhams gave me 30 min on Friday.`,
  (post, name) => `Talked to a ${post} called ${name} yesterday.`,
  (post, name) => `My ${post}, ${name}, told me about her trade.`,
  (post, name) => `Had lunch with our ${post} ${name}.`,
  (post, name) => `${name} the ${post} rang.`,
  (post, name) => `Call with ${name}, ${post} at Bonhams.`,
  (post, name) => `Call with ${name} (${post}), 20 min.`,
  (post, name) => `Call with ${name} - ${post}, 20 min.`,
  (post, name) => `Met ${name} yesterday. She is a ${post} at Bonhams.`,
  (post, name) => `Coffee with ${name}. ${atStart(post)} at Bonhams.`,
  (post, name) => `Met the ${post} at Bonhams, ${name}.`,
];

const withPosts = turns.map((turn) =>
  posts.map((post, index) => {
    const name = names[index % names.length] ?? '';
    const text = turn(post, name);
    return { text, name, post, firm: text.includes('Bonhams') ? 'Bonhams' : null };
  }),
);

/** Who is met, their firm and their post. */
const others: readonly (readonly [text: string, ...newPeople: readonly string[]])[] = [
  ['Met Nordea recruiter Aino Virtanen.', 'Aino Virtanen, recruiter, Nordea'],
  ['Met a Danish engineer, Mette Holst.', 'Mette Holst, Danish engineer, null'],
  ['Coffee with boss Ana Roe.', 'Ana Roe, null, null'],
  ['Call recruiter Ana Roe about the job.', 'Ana Roe, recruiter, null'],
  ['Met Katarzyna Lis from the tax office.', 'Katarzyna Lis, null, tax office'],
  ['Met Haruto Kinoshita of the Osaka tourist board.', 'Haruto Kinoshita, null, Osaka tourist board'],
  ['Met Ana Roe at the library.', 'Ana Roe, null, null'],
  ['Tea with Parisa Jalali, lawyer, Jalali Stone LLP.', 'Parisa Jalali, lawyer, Jalali Stone LLP'],
  ['Coffee with Emeka Nwosu, product manager, Paystack — 30 mins.', 'Emeka Nwosu, product manager, Paystack'],
  [
    'New contact: Beth Ashworth, Tesco, store planning manager.',
    'Beth Ashworth, store planning manager, Tesco',
  ],
  ['Got 20 minutes with the COO of Vinted, Rūta Jonaitė.', 'Rūta Jonaitė, COO, Vinted'],
  ['Met Leila Roe, a partner at the law firm Linklaters.', 'Leila Roe, partner, Linklaters'],
  ['Met Ana Roe, a junior developer who joined Ericsson in May.', 'Ana Roe, junior developer, Ericsson'],
  ['Met Ana Roe of DHL. She is a broker with years in the trade.', 'Ana Roe, broker, DHL'],
  // What is over, or never was, is no post of theirs.
  ['Met Ana Roe, who used to work at Bosch.', 'Ana Roe, null, null'],
  ['Met Ana Roe, who worked at Bosch.', 'Ana Roe, null, null'],
  ["Met Ana Roe, who didn't get the job at Bosch.", 'Ana Roe, null, null'],
  ['Met Ana Roe, who I met at Bosch.', 'Ana Roe, null, Bosch'],
  ['Met Ravi Shah. He had a job at Bosch.', 'Ravi Shah, null, null'],
  ['Met Ravi Shah. He has no role at Bosch.', 'Ravi Shah, null, null'],
  ['Met Ravi Shah. He has a job at Bosch.', 'Ravi Shah, null, Bosch'],
  ['Met my coworker Ana Roe.', 'Ana Roe, null, null'],
  [
    'Met Ana Roe, Tom Porter and Ken Ito.',
    'Ana Roe, null, null',
    'Tom Porter, null, null',
    'Ken Ito, null, null',
  ],
  ['Met Ravi Shah. He is from KL.', 'Ravi Shah, null, null'],
  ['Met Ravi Shah. He is from IBM.', 'Ravi Shah, null, IBM'],
  ['Met Ana Roe, attaché at Bosch.', 'Ana Roe, attaché, Bosch'],
  ["Met nurse manager Ana Roe (St. Luke's Hospice) on Monday.", "Ana Roe, nurse manager, St. Luke's Hospice"],
  ['Met Ana Roe, founder of Roe Foods.', 'Ana Roe, founder, Roe Foods'],
];

describe('what somebody new does, whatever it is and wherever it stands', () => {
  for (const row of withPosts)
    it(row[0]?.text ?? '', () => {
      for (const { text, name, post, firm } of row)
        assert.deepEqual(
          capture(text, { now, zone, book }).newPeople.map((one) => [
            one.name,
            one.title?.toLowerCase(),
            one.organization,
          ]),
          [[name, post.toLowerCase(), firm]],
          text,
        );
    });
  for (const [text, ...expected] of others)
    it(text, () => {
      const { newPeople } = capture(text, { now, zone, book });
      assert.deepEqual(
        newPeople.map((one) => `${one.name}, ${one.title}, ${one.organization}`),
        expected,
      );
    });
});
