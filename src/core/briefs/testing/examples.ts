import type { Method } from '../../config/index.ts';
import { addHours, type CalendarDay, type Instant } from '../../dates/index.ts';
import type { Interaction } from '../../interactions/interaction.ts';
import type { Example } from '../../testing/example.ts';
import type { RuleContext } from '../../today/view.ts';
import { at, interactionOn, personNamed, viewWith, zone } from '../../today/testing/view.ts';
import { briefRows, debriefRows, isThatTalk } from '../cards.ts';
import { briefFor } from '../brief.ts';
import { threeQuestions } from '../three-questions.ts';
import { tom } from './brief-input.ts';

const day = '2026-11-18';
const ana = personNamed('Ana Sole');
/** Planned for 15:00, half an hour. */
const start = at(day, 15 * 60);
const end = addHours(start, 0.5);

const keysAt = (now: Instant, method: Method, rest: Partial<Interaction> = {}): readonly string[] => {
  const plan = interactionOn('talk', day, [ana], {
    planned: true,
    outcome: 'open',
    at: start,
    minutes: 30,
    ...rest,
  });
  const context: RuleContext = {
    view: viewWith([ana], { interactions: [plan] }),
    today: day as CalendarDay,
    now,
    zone,
    method,
  };
  return [...briefRows(context), ...debriefRows(context)].map(({ rule }) => rule);
};

export const briefExamples: readonly Example[] = [
  {
    name: 'R21 a brief from 24 h before a talk to its end',
    expected: [[], ['brief'], ['brief'], ['debrief']],
    run: (method) =>
      [addHours(start, -24.01), addHours(start, -24), addHours(end, -0.01), end].map((now) =>
        keysAt(now, method),
      ),
  },
  {
    name: 'R21 a debrief from the end of a talk, for 7 d',
    expected: [['debrief'], []],
    run: (method) => [addHours(end, 7 * 24 - 0.01), addHours(end, 7 * 24)].map((now) => keysAt(now, method)),
  },
  {
    name: 'R21 an event with more than 8 attendees asks nothing',
    expected: [['brief'], []],
    run: (method) => [8, 9].map((attendees) => keysAt(addHours(start, -1), method, { attendees })),
  },
  {
    name: 'R21 a talk logged within 12 h of the plan is that talk',
    expected: [true, true, false],
    run: (method) =>
      [-12, 12, 12.01].map((hours) =>
        isThatTalk(
          { day: day as CalendarDay, at: start },
          { day: day as CalendarDay, at: addHours(start, hours) },
          method,
        ),
      ),
  },
  {
    name: 'R21 three questions: one on last time, one from the bank, one on how it is to work there',
    expected: 3,
    run: (method) => threeQuestions(tom, method).length,
  },
  {
    name: 'R21 a brief fits one phone screen: three topics, three lines of what is owed, two stories of 50 words',
    expected: {
      who: 'Cares about ports, permits, cycling',
      owed: 3,
      stories: [50, 50],
      longest: 139,
      end: 'It ends at 15:30. At 15:28: “We have two minutes left: is there something I should have asked?”',
    },
    run: (method) => {
      const story = Array.from({ length: 80 }, () => 'word').join(' ');
      const sections = briefFor(
        {
          ...tom,
          topics: ['ports', 'permits', 'cycling', 'tea', 'choirs'],
          thanksDue: ['one', 'two', 'three', 'four', 'five'],
          strengths: ['Survey', 'Teacher', 'Polish', 'Charts'].map((name) => ({ name, story })),
          lastTalk: { day: day as CalendarDay, kind: 'coffee', text: 'a b c d e f g h i '.repeat(20) },
          planned: { at: start, kind: 'coffee', minutes: 30 },
        },
        method,
      );
      const linesOf = (title: string): readonly string[] =>
        sections.find((section) => section.title === title)?.lines ?? [];
      const words = (line: string): number => line.split(' ').filter((word) => word === 'word').length;
      return {
        who: linesOf('Who').at(-1),
        owed: linesOf('What you owe').length,
        stories: linesOf('Tell them of you').map(words),
        longest: Math.max(...linesOf('Last time').map((line) => line.replace(/ …$/u, '').length + 1)),
        end: linesOf('While you talk').at(-1),
      };
    },
  },
];
