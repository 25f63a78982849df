import { hasProfile } from './contradict.ts';
import type { Crowd } from './crowd.ts';
import { mostNamesakes } from './name-evidence.ts';
import { nameLikeness } from './names/name-likeness.ts';
import { spelledOf } from './names/spelled-by.ts';
import { shareAnything } from './stands-again.ts';
import type { DuplicateSubject } from './subject.ts';

/**
 * Whether two of these, by their places, could be listed at all: false only where no comparison reaches
 * `possibleFrom`. Nearly all pairs that meet in a large book share nothing but a part of a name, which this tells for a
 * tenth of what comparing them costs.
 */
export const withinReach = (
  subjects: readonly DuplicateSubject[],
  crowd: Crowd,
): ((first: number, second: number) => boolean) => {
  const most = mostNamesakes(crowd);
  // Of names that are not whole, or say a generation, the bound says nothing: NaN is not more than anything.
  const namesakes = Float64Array.from(subjects, ({ name }) =>
    name.given === '' || name.family === '' || name.generation !== '' ? NaN : crowd.namesakes(name),
  );
  const areProfiled = subjects.map(({ contactKeys }) => hasProfile(contactKeys));
  return (first, second) => {
    const [one, other] = [subjects[first], subjects[second]];
    if (one === undefined || other === undefined) return false;
    if (shareAnything(one, other) || areAtOne(crowd.worksAt(one), crowd.worksAt(other))) return true;
    // Two profiles, which are two as nothing is shared, outweigh any name.
    if (areProfiled[first] === true && areProfiled[second] === true) return false;
    if (Math.max(namesakes[first] ?? NaN, namesakes[second] ?? NaN) > most) return false;
    return mayBeNamedSo(one, other);
  };
};

const areAtOne = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((key) => other.includes(key));

/** Two names that may list two entries which share nothing else. */
const mayBeNamedSo = (one: DuplicateSubject, other: DuplicateSubject): boolean => {
  const likeness = nameLikeness(one.name, other.name);
  return likeness === 'other-family'
    ? spelledOf(one.name, other.spelled) === 'whole' || spelledOf(other.name, one.spelled) === 'whole'
    : likeness !== 'other' && likeness !== 'other-given';
};
