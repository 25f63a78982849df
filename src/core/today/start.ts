import { addDays, fullDay, type CalendarDay } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import { fold } from '../people/fold.ts';
import type { Payload } from './card.ts';
import { cardKey, plainRow, type CardRow } from './row.ts';
import type { NearbyCandidate, RuleContext, StartFacts } from './view.ts';

type Nearby = Extract<Payload, { readonly kind: 'people' }>['people'];

/** Two named people of the import with a reason each: same school, same company, connected in the last 30 days. */
const nearbyPeople = (
  { mine, nearby }: Pick<StartFacts, 'mine' | 'nearby'>,
  today: CalendarDay,
  { queue }: Method,
): Nearby => {
  const names = (school: boolean): ReadonlySet<string> =>
    new Set(mine.filter((one) => one.school === school).map(({ name }) => fold(name)));
  const schools = names(true);
  const companies = names(false);
  const recent = addDays(today, -queue.nearby_d);
  const reasonOf = ({ organizations, knownSince }: NearbyCandidate): readonly [number, string] | null => {
    const school = organizations.find((one) => one.school && schools.has(fold(one.name)));
    if (school) return [1, `You both were at ${school.name}.`];
    const company = organizations.find((one) => !one.school && companies.has(fold(one.name)));
    if (company) return [2, `You both know ${company.name} from the inside.`];
    const since = knownSince === null ? null : fullDay(knownSince);
    return since !== null && since >= recent && since <= today
      ? [3, 'You connected in the last weeks and have not talked yet.']
      : null;
  };
  return nearby
    .flatMap((candidate) => {
      const found = reasonOf(candidate);
      return found === null ? [] : [{ candidate, order: found[0], reason: found[1] }];
    })
    .toSorted(
      (one, other) =>
        one.order - other.order ||
        (one.candidate.name < other.candidate.name ? -1 : one.candidate.name > other.candidate.name ? 1 : 0),
    )
    .slice(0, queue.nearby)
    .map(({ candidate, reason }) => ({ id: candidate.id, name: candidate.name, reason }));
};

/** In their order on the day. */
const startSteps = ['last-talk', 'unthanked', 'five', 'nearby', 'aim'] as const;
type StartStep = (typeof startSteps)[number];

export const isStartStep = (text: string): text is StartStep => startSteps.some((step) => step === text);

interface Step {
  readonly step: StartStep;
  readonly title: string;
  readonly why: string;
  readonly payload: Payload | null;
}

/** The steps that still make sense, in the order of section 3. */
const openSteps = ({ view, today, method }: RuleContext): readonly Step[] => {
  const { conversations, kept, people, weekAim } = view.start;
  const steps: Step[] = [];
  if (conversations === 0)
    steps.push({
      step: 'last-talk',
      title: 'Whom did you last talk to about work?',
      why: 'One line is enough.',
      payload: { kind: 'question', question: 'Whom did you last talk to about work? One line is enough.' },
    });
  steps.push({
    step: 'unthanked',
    title: 'Who has helped you and never heard how it went?',
    why: 'A late thank-you is welcome for longer than you think.',
    payload: { kind: 'question', question: 'Who has helped you and never heard how it went?' },
  });
  if (people >= method.queue.start_five && kept < method.queue.start_five)
    steps.push({
      step: 'five',
      title: 'Pick five people you would miss',
      why: 'Only people you choose are kept; everyone else just stays in the book.',
      payload: null,
    });
  const near = nearbyPeople(view.start, today, method);
  if (near.length > 0)
    steps.push({
      step: 'nearby',
      title: near.length === 1 ? 'Someone near you' : 'Two people near you',
      why: 'They share something with you already: that is a first line.',
      payload: { kind: 'people', people: near },
    });
  if (weekAim === null)
    steps.push({
      step: 'aim',
      title: 'How many people do you want to talk to each week?',
      why: 'Conversations are the one figure worth counting.',
      payload: { kind: 'question', question: 'How many people do you want to talk to each week?' },
    });
  return steps;
};

/**
 * Any day before the first use: a start card that was done stays done. Only the question after the last talk comes
 * back the next day while nothing was told: an empty history never says "Done".
 */
const always = '0001-01-01' as CalendarDay;

/**
 * `start:<step>`: while fewer than 5 conversations are logged, so that an empty history never says "Done".
 */
export const startRows = (context: RuleContext): readonly CardRow[] => {
  const { view, today, method } = context;
  if (view.start.conversations >= method.queue.start_until) return [];
  const { base, minutes } = method.queue.cards.start;
  return openSteps(context).map(({ step, title, why, payload }, place) => ({
    ...plainRow,
    person: null,
    key: cardKey('start', step),
    rule: 'start' as const,
    title,
    why,
    payload,
    visibleFrom: step === 'last-talk' ? today : always,
    place,
    base,
    minutes,
    weekend: true,
  }));
};
