import { askKinds, type Ask } from '../../../core/asks/index.ts';
import { addDays } from '../../../core/dates/index.ts';
import { goalKinds } from '../../../core/goals/index.ts';
import { advance, introductionMoves } from '../../../core/introductions/index.ts';
import { slotKinds } from '../../../core/onboarding/index.ts';
import { advanceAsk, type AskStep } from '../../asks/advance-ask.ts';
import { addTarget, assignSlot, changeGoal, closeGoal } from '../../goals/change-goal.ts';
import { moveIntroduction } from '../../introductions/move-introduction.ts';
import { planIntroduction } from '../../introductions/plan-introduction.ts';
import { keepStrength, removeStrength, tellStrength } from '../../strengths/keep-strength.ts';
import {
  addEvidence,
  changeCompany,
  decideCompany,
  listCriteria,
  setCriteria,
} from '../../companies/learn-of-company.ts';
import { planAsk } from '../../asks/plan-ask.ts';
import { startGoal } from '../../goals/start-goal.ts';
import { pick, type Acts } from './play.ts';

/** What is asked for and aimed at, by whom it is helped and where. */
export const aimActs: Acts = {
  planAsk: async (play) => {
    const person = await play.person();
    return (
      person &&
      planAsk(play.book.deps, {
        id: play.book.deps.ids.next(),
        personId: person.id,
        kind: pick(askKinds, play.dice.two) ?? 'advice',
        what: 'how the rota is made',
        target: 'the rota',
        offered: play.dice.three % 3 === 0,
      })
    );
  },
  advanceAsk: async (play) => {
    const ask = await play.record('ask');
    const steps = (of: Ask): readonly AskStep[] =>
      of.state === 'planned'
        ? [{ type: 'sent' }, { type: 'sent' }, { type: 'withdrawn' }]
        : [
            { type: 'answered', answer: pick(['yes', 'no', 'later'] as const, play.dice.three) ?? 'yes' },
            { type: 'away', until: addDays(play.day, 5) },
            { type: 'reported' },
            { type: 'stopped' },
          ];
    const step = ask && pick(steps(ask), play.dice.two);
    return ask && step && advanceAsk(play.book.deps, { id: ask.id, step });
  },
  planIntroduction: async (play) => {
    const [one, other] = [await play.person(), await play.person(play.dice.one + 1)];
    return (
      one &&
      other &&
      planIntroduction(play.book.deps, {
        id: play.book.deps.ids.next(),
        personId: one.id,
        otherPersonId: other.id,
        reason: 'both work on ports',
      })
    );
  },
  moveIntroduction: async (play) => {
    const introduction = await play.record('introduction');
    const fitting = introductionMoves.filter(
      (move) => introduction !== undefined && advance(introduction, move, play.day, null).ok,
    );
    const type = pick(fitting, play.dice.two);
    return introduction && type && moveIntroduction(play.book.deps, { id: introduction.id, move: { type } });
  },
  startGoal: (play) =>
    startGoal(play.book.deps, {
      id: play.book.deps.ids.next(),
      kind: pick(goalKinds, play.dice.one) ?? 'job',
      title: 'Planner',
      organization: 'Acme',
      startedOn: play.near(play.dice.two),
      talks: 1 + (play.dice.three % 9),
    }),
  changeGoal: async (play) => {
    const goal = await play.record('goal');
    return goal && changeGoal(play.book.deps, { id: goal.id, startedOn: play.near(play.dice.two) });
  },
  closeGoal: async (play) => {
    const goal = await play.record('goal');
    const state = play.dice.two % 2 === 0 ? 'reached' : 'given-up';
    return goal && closeGoal(play.book.deps, { id: goal.id, state, outcome: 'planner at Acme' });
  },
  addTarget: async (play) => {
    const goal = await play.record('goal');
    const organization = pick(['Acme', 'Borealis', 'Cargo & Co'], play.dice.two) ?? 'Acme';
    return (
      goal && addTarget(play.book.deps, { id: play.book.deps.ids.next(), goalId: goal.id, organization })
    );
  },
  assignSlot: async (play) => {
    const goal = await play.record('goal');
    const person = await play.person(play.dice.two);
    const kind = pick(slotKinds, play.dice.three) ?? 'buddy';
    return (
      goal &&
      person &&
      assignSlot(play.book.deps, {
        id: play.book.deps.ids.next(),
        goalId: goal.id,
        kind,
        personId: person.id,
      })
    );
  },
  keepStrength: ({ book: { deps }, dice }) =>
    keepStrength(deps, { id: deps.ids.next(), name: `Port survey ${dice.one % 3}`, story: 'Two boats.' }),
  tellStrength: async (play) => {
    const strength = await play.record('strength');
    const person = await play.person(play.dice.two);
    return (
      strength &&
      person &&
      tellStrength(play.book.deps, {
        id: play.book.deps.ids.next(),
        strengthId: strength.id,
        personId: person.id,
      })
    );
  },
  removeStrength: async (play) => {
    const strength = await play.record('strength');
    return strength && removeStrength(play.book.deps, { id: strength.id });
  },
  addEvidence: async (play) => {
    const person = await play.person();
    return addEvidence(play.book.deps, {
      id: play.book.deps.ids.next(),
      company: pick(['Acme', 'Borealis', 'Dock'], play.dice.two) ?? 'Acme',
      criterionId: pick(['work', 'people', 'hours'], play.dice.three) ?? 'work',
      score: (play.dice.three % 5) - 2,
      what: 'nights',
      personId: person?.id ?? null,
    });
  },
  decideCompany: async (play) => {
    const organization = await play.record('organization');
    const decision = pick(['want', 'not-for-me', 'not-for-me', null] as const, play.dice.two) ?? null;
    return (
      organization &&
      decideCompany(play.book.deps, { id: play.book.deps.ids.next(), reference: organization.id, decision })
    );
  },
  changeCompany: async (play) => {
    const organization = await play.record('organization');
    return (
      organization &&
      changeCompany(play.book.deps, { reference: organization.id, kind: 'school', size: play.dice.two })
    );
  },
  setCriteria: async (play) => {
    const criteria = await listCriteria(play.book.deps);
    const weight = play.dice.two % 40;
    return setCriteria(play.book.deps, {
      criteria: criteria
        .slice(0, 2)
        .map((one) => ({ ...one, weight, dealBreaker: play.dice.three % 2 === 0 })),
    });
  },
};
