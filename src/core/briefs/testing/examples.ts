import type { Method } from '../../config/index.ts';
import { addHours, type CalendarDay, type Instant } from '../../dates/index.ts';
import type { Interaction } from '../../interactions/interaction.ts';
import type { Example } from '../../testing/example.ts';
import type { RuleContext } from '../../today/view.ts';
import { at, interactionOn, personNamed, viewWith, zone } from '../../today/testing/view.ts';
import { briefRows, debriefRows, isThatTalk } from '../cards.ts';
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
];
