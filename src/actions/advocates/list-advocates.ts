import {
  advocateSpread,
  careStep,
  hasEnoughAdvocates,
  spreadInWords,
  type Advocacy,
  type AdvocateSpread,
  type CareStep,
} from '../../core/advocates/index.ts';
import { addDays } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Favor } from '../../core/ledger/favor.ts';
import { callName, displayName, type Layer, type Person } from '../../core/people/index.ts';
import { withoutStop } from '../../core/today/index.ts';
import { warmthOn } from '../../core/warmth/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';
import { openThanks } from '../thanks/open-thanks.ts';
import { readAdvocacy } from './read-advocacy.ts';

/** Somebody who went to bat for me, by what they did (R9). */
export interface ListedAdvocate {
  readonly id: PersonId;
  readonly name: string;
  readonly call: string;
  readonly company: string | null;
  readonly layer: Layer | null;
  readonly state: 'advocate' | 'likely';
  readonly acts: readonly string[];
  /** What they would say about me; null asks for it. */
  readonly wouldSay: string | null;
  /** The one thing that cares best for them now. */
  readonly care: CareStep;
}

export interface Advocates {
  readonly list: readonly ListedAdvocate[];
  readonly spread: AdvocateSpread & { readonly enough: boolean; readonly sentence: string };
}

/** Each comes with a step towards them, which nobody is to take who wants no contact. */
const mayBeCaredFor = ({ trashedAt, state }: Person): boolean =>
  trashedAt === null && state !== 'do-not-contact';

/** Whoever was seen to go to bat for me, the surest first, and how they are spread (R9). */
export const readAdvocates = async (reader: Reader, owner: Owner): Promise<Advocates> => {
  const ids = await readCandidates(reader, owner);
  const people = new Map((await reader.getMany('person', ids)).map((person) => [person.id, person]));
  const advocacy = await readAdvocacy(reader, ids, 'likely', owner);
  const shown = await reader.viewPeople(ids);
  const seen = [...advocacy].flatMap(([id, { state, ...rest }]) => {
    const person = people.get(id);
    return person === undefined || !mayBeCaredFor(person) || state === 'not-yet'
      ? []
      : [{ ...rest, person, state }];
  });
  const care = await readCare(reader, seen, owner);
  const listed = seen.flatMap(({ person, state, score, acts: did }) => {
    const step = care.get(person.id);
    if (step === undefined) return [];
    const one: ListedAdvocate = {
      id: person.id,
      name: displayName(person),
      call: callName(person),
      company: shown.get(person.id)?.company ?? null,
      layer: person.layer,
      state,
      acts: did,
      wouldSay: person.wouldSay,
      care: step,
    };
    return [{ score, one }];
  });
  const list = listed
    .toSorted((one, other) => other.score - one.score || (one.one.name < other.one.name ? -1 : 1))
    .map(({ one }) => one);
  const sure = list.filter(({ state }) => state === 'advocate');
  const spread = advocateSpread(
    sure.map(({ company }) => company),
    owner.method,
  );
  return {
    list,
    spread: {
      ...spread,
      enough: hasEnoughAdvocates(sure.length, owner.method),
      sentence: spreadInWords(spread, owner.method),
    },
  };
};

/** Acts that only advocates do. */
const acts = ['referral', 'vouching', 'introduction'] as const satisfies readonly Favor['kind'][];
/** Of those who are kept near, the warm ones may be advocates by how they answer and begin. */
const mostKept = 150;

const readCandidates = async (reader: Reader, { day, method }: Owner): Promise<readonly PersonId[]> => {
  const favors = await reader.pick('favor', ['personId'], {
    where: { direction: 'received', kind: { in: acts } },
  });
  const unasked = await reader.pick('favor', ['personId'], {
    where: { direction: 'received', unasked: true },
  });
  const told = await reader.pick('told', ['personId']);
  const kept = await reader.list('person', {
    where: { layer: { in: ['inner', 'close', 'active'] }, trashedAt: null },
    limit: mostKept,
  });
  const ties = await reader.ties(kept.map(({ id }) => id));
  const warm = [...ties.values()].filter(
    (tie) => warmthOn(tie, day, method).value >= method.advocates.warm_from,
  );
  return [
    ...new Set([
      ...[...favors, ...unasked, ...told].map(({ personId }) => personId),
      ...warm.map(({ id }) => id),
    ]),
  ];
};

type CaredFor = Pick<Advocacy, 'state'> & { readonly person: Person; readonly strengthsKnown: number };

/** The one thing that cares best for each of these (R9). */
export const readCare = async (
  reader: Reader,
  people: readonly CaredFor[],
  owner: Owner,
): Promise<ReadonlyMap<PersonId, CareStep>> => {
  const { day, now, method } = owner;
  const ids = people.map(({ person }) => person.id);
  const where = { personId: { in: ids } };
  const thanks = await openThanks(reader, ids, owner);
  const promises = await reader.list('promise', { where: { ...where, by: 'me', state: 'open' } });
  const owed = new Set([
    ...thanks.filter(({ dueAt }) => dueAt < now).map(({ personId }) => personId),
    ...promises.filter(({ due }) => due < day).map(({ personId }) => personId),
  ]);
  const answered = await reader.list('ask', { where: { ...where, state: 'answered', answer: 'yes' } });
  const waits = answered.filter(
    ({ reportedOn, answeredOn }) =>
      reportedOn === null && answeredOn !== null && addDays(answeredOn, method.thanks.report_back_d) <= day,
  );
  const told = Map.groupBy(await reader.list('told', { where }), ({ personId }) => personId);
  const strengths = await reader.list('strength', { order: [['rank', 'up']] });
  return new Map(
    people.map(({ person, state, strengthsKnown }) => {
      const known = new Set(told.get(person.id)?.map(({ strengthId }) => strengthId));
      const unreported = waits.find(({ personId }) => personId === person.id);
      const step = careStep(
        {
          call: callName(person),
          state,
          layer: person.layer,
          owes: owed.has(person.id),
          wouldSay: person.wouldSay,
          strengthsKnown,
          untold: strengths.find(({ id }) => !known.has(id))?.name ?? null,
          unreported: unreported === undefined ? null : withoutStop(unreported.what),
        },
        method,
      );
      return [person.id, step] as const;
    }),
  );
};
