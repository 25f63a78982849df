import { meOf } from '../settings/me.ts';
import { fold } from './fold.ts';
import type { OrganizationKind } from './organization.ts';

/** The schools that I say I went to: folded name to the name as I write it. */
export const mySchoolsOf = (me: unknown): ReadonlyMap<string, string> => {
  return new Map(
    meOf(me).education.flatMap(({ school }) =>
      school !== null && fold(school).trim() !== '' ? [[fold(school), school] as const] : [],
    ),
  );
};

/** What the book has of somebody's education: a place of theirs, or a group that I put them in. */
export type Schooling =
  | { readonly place: { readonly name: string; readonly kind: OrganizationKind; readonly current: boolean } }
  | { readonly group: string };

const about = /\b(?:alumn\p{L}*|class|cohort|students?|mates?|classmates?|graduates?)\b/u;

/**
 * The school that we both went to; null where that is not said. Most sources call every place a company, so a former
 * place of a school's name counts too; whoever is there now works there, as far as anyone knows. A group is of a school
 * by its name ("Riverside College", "Riverside College alumni 2019").
 */
export const sharedSchool = (of: Schooling, mine: ReadonlyMap<string, string>): string | null => {
  if ('place' in of) {
    const { name, kind, current } = of.place;
    return kind === 'school' || !current ? (mine.has(fold(name)) ? name : null) : null;
  }
  const group = fold(of.group);
  const exact = mine.get(group);
  if (exact !== undefined) return exact;
  if (!about.test(group)) return null;
  for (const [folded, school] of mine) if (` ${group} `.includes(` ${folded} `)) return school;
  return null;
};
