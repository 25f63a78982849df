import {
  duplicatesInSteps,
  inOneLine,
  mostLikelyFirst,
  pairKey,
  sureGroups,
  type DuplicatePair,
  type SureGroup,
} from '../../core/duplicates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { breather } from '../../store/breathe.ts';
import type { Reader } from '../../store/space.ts';
import type { Deps } from '../deps.ts';
import { readSubjects } from './read-subjects.ts';

/** Somebody of a pair, with enough to know who is meant. */
export interface DuplicatePerson {
  readonly id: PersonId;
  readonly name: string;
  readonly organization: string | null;
}

export interface ListedPair {
  readonly a: DuplicatePerson;
  readonly b: DuplicatePerson;
  /** 50 to 100. */
  readonly score: number;
  readonly reasons: readonly string[];
  /** The reasons as one line. */
  readonly why: string;
  readonly sure: boolean;
}

export interface Duplicates {
  /** Most likely first. */
  readonly pairs: readonly ListedPair[];
  /** How many there are in all. */
  readonly total: number;
  /** Those that are surely one person, whom one action merges. */
  readonly sure: { readonly groups: number; readonly people: number };
}

export interface FoundDuplicates {
  readonly pairs: readonly DuplicatePair[];
  readonly groups: readonly SureGroup[];
}

/** Looks through the whole book; pairs that the user kept apart are left out. */
export const findAllDuplicates = async (reader: Reader): Promise<FoundDuplicates> => {
  const distinctions = await reader.list('distinction');
  const apart = new Set(distinctions.map(({ personId, otherPersonId }) => pairKey(personId, otherPersonId)));
  const breathe = breather();
  const pairs: DuplicatePair[] = [];
  for (const some of duplicatesInSteps(await readSubjects(reader))) {
    for (const pair of some) if (!apart.has(pairKey(pair.a.id, pair.b.id))) pairs.push(pair);
    await breathe();
  }
  return { pairs: pairs.toSorted(mostLikelyFirst), groups: sureGroups(pairs, apart) };
};

/** Who stands twice in the book, perhaps. */
export const listDuplicates = (
  { space }: Pick<Deps, 'space'>,
  { limit }: { readonly limit: number },
): Promise<Duplicates> =>
  space.read(async (reader) => {
    const { pairs, groups } = await findAllDuplicates(reader);
    const shown = pairs.slice(0, limit);
    const people = await readDuplicatePeople(reader, shown.flatMap(({ a, b }) => [a.id, b.id]) as PersonId[]);
    return {
      pairs: shown.flatMap(({ a, b, score, reasons, sure }) => {
        const [one, other] = [people.get(a.id), people.get(b.id)];
        return one === undefined || other === undefined
          ? []
          : [{ a: one, b: other, score, reasons, why: inOneLine(reasons), sure }];
      }),
      total: pairs.length,
      sure: {
        groups: groups.length,
        people: groups.reduce((sum, { members }) => sum + members.length, 0),
      },
    };
  });

export const readDuplicatePeople = async (
  reader: Reader,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<string, DuplicatePerson>> => {
  const people = await reader.viewPeople([...new Set(ids)]);
  return new Map(
    [...people.values()].map(({ id, name, company }) => [id, { id, name, organization: company }]),
  );
};
