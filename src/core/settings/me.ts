import type { PartialDate } from '../dates/index.ts';

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
