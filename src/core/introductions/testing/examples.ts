import type { Method } from '../../config/index.ts';
import { addDays, daysBetween, weekendOf, type CalendarDay } from '../../dates/index.ts';
import { introductionDraft, type Introduced } from '../../drafts/introduction-draft.ts';
import type { Id, InteractionId, PersonId } from '../../ids.ts';
import type { Example } from '../../testing/example.ts';
import { rankedCards } from '../../today/cards.ts';
import { at, personNamed, viewWith, zone } from '../../today/testing/view.ts';
import { advance, type IntroductionMove } from '../advance.ts';
import type { Introduction } from '../introduction.ts';
import { nextStep, type IntroductionStep } from '../next-step.ts';

/** A Monday. */
const monday = '2026-11-02' as CalendarDay;
const ada = personNamed('Ada Quill');
const ken = personNamed('Ken Mori');

const introductionOf = (rest: Partial<Introduction> = {}): Introduction => ({
  id: 'i' as Id<'IntroductionId'>,
  personId: ada.id,
  otherPersonId: ken.id,
  reason: 'both work on cold chains',
  consent: 'not-asked',
  askedOn: null,
  answeredOn: null,
  otherConsent: 'not-asked',
  otherAskedOn: null,
  otherAnsweredOn: null,
  state: 'open',
  madeOn: monday,
  introducedOn: null,
  messageId: null,
  checkedOn: null,
  ...rest,
});

/** What happened, by days after the Monday. */
type Story = readonly (readonly [day: number, move: IntroductionMove])[];

const told = (story: Story): Introduction =>
  story.reduce((introduction, [day, move]) => {
    const moved = advance(introduction, move, addDays(monday, day), 'mail' as InteractionId);
    if (!moved.ok) throw new Error(moved.error.message);
    return moved.value.introduction;
  }, introductionOf());

const weekends = (id: PersonId) => weekendOf(id === ken.id ? 'AE' : null);

/** "ask other 3": since day 3; "wait first 7": until day 7. */
const short = (step: IntroductionStep): string =>
  [
    step.type,
    ...('side' in step ? [step.side] : []),
    ...('from' in step ? [daysBetween(monday, step.from)] : []),
    ...('until' in step ? [daysBetween(monday, step.until)] : []),
  ].join(' ');

const after = (story: Story, day: number, method: Method): string =>
  short(nextStep(told(story), weekends, addDays(monday, day), method));

const bothYes: Story = [
  [0, 'sent'],
  [1, 'yes'],
  [1, 'sent'],
  [3, 'yes'],
];

const adaKnown: Introduced = { call: 'Ada', name: 'Ada Quill', work: 'Head of Planning at Acme' };
const kenKnown: Introduced = { call: 'Ken', name: 'Ken Mori', work: null };

const lines = (story: Story, day: number, method: Method): readonly string[] => {
  const introduction = told(story);
  const step = nextStep(introduction, weekends, addDays(monday, day), method);
  const words = method.coach.blurb_words;
  return introductionDraft(introduction, step, [adaKnown, kenKnown], words)?.lines ?? [];
};

const refused = (story: Story, move: IntroductionMove): string => {
  const moved = advance(told(story), move, monday, null);
  return moved.ok ? 'allowed' : moved.error.message;
};

export const introductionExamples: readonly Example[] = [
  {
    name: 'R15 ask the first, then the other, both yes, one mail, and a look back after 21 days',
    expected: [
      'ask first 0',
      'wait first 7',
      'ask other 1',
      'wait other 8',
      'introduce 3',
      'settle 25',
      'check 25',
      'over',
    ],
    run: (method) => [
      after([], 0, method),
      after(bothYes.slice(0, 1), 1, method),
      after(bothYes.slice(0, 2), 1, method),
      after(bothYes.slice(0, 3), 2, method),
      after(bothYes, 3, method),
      after([...bothYes, [4, 'sent']], 24, method),
      after([...bothYes, [4, 'sent']], 25, method),
      after([...bothYes, [4, 'sent'], [25, 'checked']], 30, method),
    ],
  },
  {
    name: 'R15 five working days a side, by their own weekend; then it is let be, and a late yes takes it up again',
    expected: ['wait first 7', 'let-be first 8', 'wait other 10', 'let-be other 11', 'over', 'ask other 20'],
    run: (method) => [
      after([[0, 'sent']], 7, method),
      after([[0, 'sent']], 8, method),
      after(
        [
          [0, 'sent'],
          [0, 'yes'],
          [3, 'sent'],
        ],
        10,
        method,
      ),
      after(
        [
          [0, 'sent'],
          [0, 'yes'],
          [3, 'sent'],
        ],
        11,
        method,
      ),
      after(
        [
          [0, 'sent'],
          [8, 'ended'],
        ],
        9,
        method,
      ),
      after(
        [
          [0, 'sent'],
          [8, 'ended'],
          [20, 'yes'],
        ],
        20,
        method,
      ),
    ],
  },
  {
    name: 'R15 a no ends it, whoever says it; what does not fit is refused in words',
    expected: [
      'over',
      'over',
      'Somebody was asked and has not answered yet: say yes or no first.',
      'Nobody has an answer to give here.',
      'They are not introduced yet.',
      'They are introduced already.',
      'This has ended.',
    ],
    run: (method) => [
      after(
        [
          [0, 'sent'],
          [1, 'no'],
        ],
        1,
        method,
      ),
      after([...bothYes.slice(0, 3), [2, 'no']], 2, method),
      refused([[0, 'sent']], 'sent'),
      refused([], 'yes'),
      refused(bothYes, 'checked'),
      refused([...bothYes, [4, 'sent']], 'ended'),
      refused(
        [
          [0, 'sent'],
          [1, 'no'],
        ],
        'sent',
      ),
    ],
  },
  {
    name: 'R15 neither hears the other’s name before both agree, and nobody hears of a silence',
    expected: [
      [
        'Hi Ada, I know [who they are, in a few words and without the name].',
        'I thought of the two of you because you both work on cold chains.',
        'May I introduce you? If not, just say no: nobody will hear of it.',
      ],
      [
        'Hi Ken, I know [who they are, in a few words and without the name].',
        'I thought of the two of you because you both work on cold chains.',
        'May I introduce you? If not, just say no: nobody will hear of it.',
      ],
      [
        'Hi Ada, the introduction I asked you about will not come about just now, for no reason of yours.',
        'Thank you for being open to it. I will think of you again.',
      ],
      [],
    ],
    run: (method) => [
      lines([], 0, method),
      lines(bothYes.slice(0, 2), 1, method),
      lines(bothYes.slice(0, 3), 20, method),
      lines(bothYes.slice(0, 1), 20, method),
    ],
  },
  {
    name: 'R15 one mail to both, with a note in the third person that can be passed on',
    expected: [
      'Hi Ada, hi Ken, you both said that you would like to meet, so here you are.',
      'Ada, Ken Mori is [what Ken does, in a line].',
      'Ken, Ada Quill is Head of Planning at Acme.',
      'I thought of the two of you because you both work on cold chains.',
      'Ada, would you write first? From here it is yours.',
      'To forward: Ada Quill, Head of Planning at Acme and Ken Mori, [what Ken does, in a line]: both work on cold chains.',
    ],
    run: (method) => lines(bothYes, 3, method),
  },
  {
    name: 'Section 3: intro, from R15’s day, base 20, scale 10 days, 2 minutes',
    expected: [
      ['Ask Ada Quill about an introduction to Ken Mori', 20, 0, 2],
      ['Ask Ken Mori about an introduction to Ada Quill', 20, 15, 2],
      ['Tell Ada Quill that the introduction will not come about', 20, 25, 2],
      ['Introduce Ada Quill and Ken Mori', 20, 0, 2],
      ['Ask Ada Quill what came of meeting Ken Mori', 20, 7.5, 2],
      [],
    ],
    run: (method) => {
      const card = (story: Story, day: number): readonly (string | number)[] => {
        const today = addDays(monday, day);
        const introduction = told(story);
        const step = nextStep(introduction, weekends, today, method);
        const view = viewWith([ada, ken], { introductions: [{ introduction, step }] });
        const found = rankedCards(view, at(today), zone, method).find(({ row }) => row.rule === 'intro');
        return found === undefined
          ? []
          : [found.row.title, found.parts.base, found.parts.urgency, found.row.minutes];
      };
      return [
        card([], 0),
        card(bothYes.slice(0, 2), 7),
        card(bothYes.slice(0, 3), 28),
        card(bothYes, 3),
        card([...bothYes, [4, 'sent']], 28),
        card([...bothYes, [4, 'sent']], 14),
      ];
    },
  },
];
