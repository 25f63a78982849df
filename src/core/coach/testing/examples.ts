import type { Method } from '../../config/index.ts';
import type { Example } from '../../testing/example.ts';
import {
  judgeMessage,
  messageKinds,
  shownFirst,
  type CheckId,
  type CoachRecord,
  type MessageKind,
} from '../index.ts';
import { sectionFour } from './section-four.ts';

export const emptyRecord: CoachRecord = {
  name: null,
  memory: [],
  overdueThanks: false,
  unanswered: 0,
  invited: false,
  earlier: [],
};

interface Probe {
  readonly kind?: MessageKind;
  readonly subject?: string;
  readonly body: string;
  readonly record?: Partial<CoachRecord>;
}

/** The weight of a check's finding in each of these messages; 0 where there is none. */
const weights = (id: CheckId, probes: readonly Probe[], method: Method): readonly number[] =>
  probes.map(({ kind = 'keep', subject = null, body, record }) => {
    const { findings } = judgeMessage({ kind, subject, body }, { ...emptyRecord, ...record }, method);
    return findings.find((finding) => finding.id === id)?.weight ?? 0;
  });

const probe = (
  name: string,
  id: CheckId,
  expected: readonly number[],
  probes: readonly Probe[],
): Example => ({ name: `${id} ${name}`, expected, run: (method) => weights(id, probes, method) });

const times = (count: number, words: string): string => Array.from({ length: count }, () => words).join(' ');

/** So many sentences that begin with I, and so many with You. */
const selves = (mine: number, yours: number): string =>
  `${times(mine, 'I ran.')} ${times(yours, 'You ran.')}`;

const note = 'Lea Brandt writes on claims and would like to hear how you test';

const shared = 'the harbour cranes now turn at night without any light at all and nobody knows';

/** Twenty words, of which so many are those of `shared` with others in place of the rest. */
const withOthers = (count: number): string =>
  shared
    .split(' ')
    .map((word, place) => (place < count ? `${word}x` : word))
    .join(' ');

const earlier = (people: number, daysAgo: number, text = shared): CoachRecord['earlier'] =>
  Array.from({ length: people }, (_none, index) => ({ to: `person ${index}`, text, daysAgo }));

/** Only these two count: the first passes, the second fails. */
const split = (method: Method, passing: number, failing: number): Method => ({
  ...method,
  coach: {
    ...method.coach,
    weights: {
      ...(Object.fromEntries(
        Object.keys(method.coach.weights).map((id) => [id, 0]),
      ) as Method['coach']['weights']),
      C11: passing,
      C07: failing,
    },
  },
});

const verdictAt = (score: number, method: Method): string =>
  judgeMessage(
    { kind: 'keep', subject: null, body: 'You ran.' },
    emptyRecord,
    split(method, score, 100 - score),
  ).verdict;

export const coachExamples: readonly Example[] = [
  ...sectionFour.map(({ name, message, record, score, verdict, findings }) => ({
    name: `Section 4, ${name}`,
    expected: { score, verdict, findings: findings.toSorted() },
    run: (method: Method) => {
      const judged = judgeMessage(message, record, method);
      return {
        score: judged.score,
        verdict: judged.verdict,
        findings: judged.findings.map(({ id }) => id).toSorted(),
      };
    },
  })),
  {
    name: 'Section 4, weights of what is found',
    expected: { B1: 112, B2: 60, B4: 113, B6: 77 },
    run: (method) =>
      Object.fromEntries(
        sectionFour
          .filter(({ name }) => ['B1', 'B2', 'B4', 'B6'].includes(name))
          .map(({ name, message, record }) => [
            name,
            judgeMessage(message, record, method).findings.reduce((sum, { weight }) => sum + weight, 0),
          ]),
      ),
  },
  {
    name: 'Section 4, verdicts by score',
    expected: ['send', 'fix', 'fix', 'rework', 'rework', 'stop'],
    run: (method) => [85, 84, 70, 69, 50, 49].map((score) => verdictAt(score, method)),
  },
  {
    name: 'Section 4, three findings at a time, heaviest first',
    expected: ['C02', 'C04', 'C12'],
    run: (method) => {
      const [bad] = sectionFour.filter(({ name }) => name === 'B1');
      if (bad === undefined) return [];
      return shownFirst(judgeMessage(bad.message, bad.record, method).findings, method).map(({ id }) => id);
    },
  },
  ...messageKinds.map((kind): Example => ({
    name: `C01 the length of ${kind}, and one word more`,
    expected: [0, 8],
    run: (method) => {
      const most = { approach: 100, article: 90, congrats: 60, followup: 60, intro: 140, resume: 140 };
      const limit = kind in most ? most[kind as keyof typeof most] : 110;
      return weights(
        'C01',
        [limit, limit + 1].map((count) => ({ kind, body: times(count, 'sea') })),
        method,
      );
    },
  })),
  probe('a word too short', 'C01', [8, 0], [{ body: times(14, 'sea') }, { body: times(15, 'sea') }]),
  probe(
    'a "no" within three words',
    'C09',
    [0, 8],
    [{ body: 'I write not only to pick your brain.' }, { body: 'I write not as before to pick your brain.' }],
  ),
  probe(
    'questions of those who ask',
    'C07',
    [5, 0, 0, 5],
    [
      { body: 'You ran.' },
      { body: 'You ran?' },
      { body: 'You ran? You ran? You ran?' },
      { body: 'You ran? You ran? You ran? You ran?' },
    ],
  ),
  probe(
    'questions of the others',
    'C07',
    [0, 0, 5],
    [
      { kind: 'thanks', body: 'You ran.' },
      { kind: 'thanks', body: 'You ran?' },
      { kind: 'thanks', body: 'You ran? You ran?' },
    ],
  ),
  probe(
    'I and you in thanks',
    'C10',
    [0, 6],
    [
      { kind: 'thanks', body: `It is my, my, my, my, my, my, my ${times(5, 'your')} day.` },
      { kind: 'thanks', body: `It is ${times(8, 'my')} ${times(5, 'your')} day.` },
    ],
  ),
  probe(
    'I and you in congratulations',
    'C10',
    [0, 6],
    [
      { kind: 'congrats', body: `It is ${times(8, 'my')} ${times(7, 'your')} day.` },
      { kind: 'congrats', body: `It is ${times(5, 'my')} ${times(4, 'your')} day.` },
    ],
  ),
  probe(
    'I and you elsewhere',
    'C10',
    [0, 6],
    [
      { body: `It is ${times(3, 'my')} ${times(2, 'your')} day.` },
      { body: `It is ${times(5, 'my')} ${times(2, 'your')} day.` },
    ],
  ),
  probe('sentences that begin with I', 'C10', [0, 6], [{ body: selves(9, 10) }, { body: selves(10, 9) }]),
  probe(
    'a long sentence',
    'C11',
    [0, 4],
    [35, 36].map((count) => ({ body: `${times(count, 'sea')}. ${times(9, 'So.')}` })),
  ),
  probe(
    'hard words',
    'C11',
    [0, 4],
    [7, 8].map((count) => ({ body: `${times(10 - count, 'sea')} ${times(count, 'water')}.` })),
  ),
  probe(
    'a CV that nobody asked for',
    'C12',
    [10, 0, 0],
    [
      { body: 'My CV is attached.' },
      { body: 'My CV is attached.', record: { invited: true } },
      { body: 'Thank you for reading my CV.' },
    ],
  ),
  probe(
    'minutes',
    'C13',
    [0, 6, 6],
    [
      { body: 'Could we talk for 30 minutes?' },
      { body: 'Could we talk for 31 minutes?' },
      { body: 'Could we have a chat some time?' },
    ],
  ),
  probe(
    'one time and two',
    'C14',
    [4, 0],
    [
      { kind: 'approach', body: 'Tuesday or so?' },
      { kind: 'approach', body: 'Tuesday or Friday?' },
    ],
  ),
  probe(
    'words of a subject',
    'C16',
    [5, 0, 0, 5],
    [
      { subject: 'Harp strings', body: '' },
      { subject: 'Harp strings: gut', body: '' },
      { subject: times(8, 'gut'), body: '' },
      { subject: times(9, 'gut'), body: '' },
    ],
  ),
  probe(
    'letters of a subject',
    'C16',
    [0, 5],
    [
      { subject: `harp gut ${'s'.repeat(41)}`, body: '' },
      { subject: `harp gut ${'s'.repeat(42)}`, body: '' },
    ],
  ),
  probe(
    'the name among the first words',
    'C17',
    [0, 8],
    [
      { body: 'Good day to you Elena', record: { name: 'you' } },
      { body: 'A good day to Elena', record: { name: 'Elena' } },
    ],
  ),
  probe(
    'one ask and two',
    'C18',
    [0, 5],
    [{ body: 'Could you send me the list?' }, { body: 'Could you send me the list? Please tell your boss.' }],
  ),
  probe('strong words', 'C19', [0, 3], [{ body: 'Amazing.' }, { body: 'Amazing. Stunning.' }]),
  probe('marks that shout', 'C19', [0, 3], [{ body: 'So! So!' }, { body: 'So! So! So!' }]),
  probe(
    'the same words to three people within 30 days',
    'C21',
    [15, 0, 15, 0],
    [
      { body: shared, record: { earlier: earlier(2, 1) } },
      { body: shared, record: { earlier: earlier(1, 1) } },
      { body: shared, record: { earlier: earlier(2, 29) } },
      { body: shared, record: { earlier: earlier(2, 30) } },
    ],
  ),
  probe(
    'nearly the same words',
    'C21',
    [15, 0],
    [
      { body: withOthers(1), record: { earlier: earlier(2, 1) } },
      { body: withOthers(2), record: { earlier: earlier(2, 1) } },
    ],
  ),
  probe(
    'the note to forward',
    'C22',
    [0, 6, 6, 6],
    [
      { kind: 'intro', body: `You ran.\n\nTo forward: ${times(60, 'sea')}` },
      { kind: 'intro', body: `You ran.\n\nTo forward: ${times(61, 'sea')}` },
      { kind: 'intro', body: `You ran.\n\nTo forward: I am Lea. ${note}` },
      { kind: 'intro', body: 'You ran.' },
    ],
  ),
  probe(
    'two reasons',
    'C23',
    [0, 8],
    [
      { kind: 'resume', body: 'Thank you for the day. Role 4471 fits because I sail and because I read.' },
      { kind: 'resume', body: 'Thank you for the day. Role 4471 fits because I sail.' },
    ],
  ),
];
