import { parsePartialDate, type PartialDate } from '../dates/index.ts';
import { fieldsOf, isFields, type Fields } from '../fields.ts';

/** Where I work or worked. */
export interface MyPosition {
  readonly organization: string | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly place: string | null;
  readonly started: PartialDate | null;
  readonly ended: PartialDate | null;
}

export interface MyEducation {
  readonly school: string | null;
  readonly degree: string | null;
  readonly started: PartialDate | null;
  readonly ended: PartialDate | null;
  readonly note: string | null;
}

/** The value of the setting `me`: what the book knows of its owner, so that ties to others can be told. */
export interface Me {
  readonly given: string | null;
  readonly family: string | null;
  readonly headline: string | null;
  readonly summary: string | null;
  readonly industry: string | null;
  readonly place: string | null;
  readonly websites: readonly string[];
  readonly positions: readonly MyPosition[];
  readonly education: readonly MyEducation[];
  readonly skills: readonly string[];
  /** As the positions of others name them: who is of my team, and who is not (R11). */
  readonly team?: string | null;
  readonly department?: string | null;
  /** Languages that I read beside English, as tags. */
  readonly languages?: readonly string[];
  /** Where I come from, as the user says it: "Georgia". */
  readonly country?: string | null;
}

export const emptyMe: Me = {
  given: null,
  family: null,
  headline: null,
  summary: null,
  industry: null,
  place: null,
  websites: [],
  positions: [],
  education: [],
  skills: [],
};

/** The setting `me` as it is kept: an archive, a program or an older version wrote it, so what is no profile is not said. */
export const meOf = (kept: unknown): Me => {
  const said = fieldsOf(kept);
  const textOrNone = <Field extends string>(field: Field): { readonly [Key in Field]?: string | null } =>
    field in said ? ({ [field]: textOf(said[field]) } as { [Key in Field]: string | null }) : {};
  return {
    given: textOf(said['given']),
    family: textOf(said['family']),
    headline: textOf(said['headline']),
    summary: textOf(said['summary']),
    industry: textOf(said['industry']),
    place: textOf(said['place']),
    websites: textsOf(said['websites']),
    positions: listOf(said['positions']).map(
      ({ organization, title, description, place, started, ended }) => ({
        organization: textOf(organization),
        title: textOf(title),
        description: textOf(description),
        place: textOf(place),
        started: dateOf(started),
        ended: dateOf(ended),
      }),
    ),
    education: listOf(said['education']).map(({ school, degree, started, ended, note }) => ({
      school: textOf(school),
      degree: textOf(degree),
      started: dateOf(started),
      ended: dateOf(ended),
      note: textOf(note),
    })),
    skills: textsOf(said['skills']),
    ...textOrNone('team'),
    ...textOrNone('department'),
    ...('languages' in said && { languages: textsOf(said['languages']) }),
    ...textOrNone('country'),
  };
};

const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

const dateOf = (value: unknown): PartialDate | null =>
  typeof value === 'string' ? parsePartialDate(value) : null;
