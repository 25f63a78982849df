import type { Head, Subject } from './verb-groups.ts';

/** What stands over the clause: told by someone, advised, wished, doubted, asked, or on a condition. */
export type Frame = 'plain' | 'said' | 'suggested' | 'wished' | 'doubted' | 'asked' | 'conditional';

export interface Clause extends Head {
  /** Token range `[first, end)` without the marks at its end. */
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  readonly frame: Frame;
  /** Who said or advised it. */
  readonly speaker: Subject;
  /** True where the word of whoever said it is denied: "I never said I'd ...". */
  readonly denied: boolean;
  /** The verb it stands under ("promised that he would ..."), empty where it stands alone. */
  readonly under: string;
  /** True where the subject was said here and not taken over from the clause before. */
  readonly ownSubject: boolean;
  /** True of a second verb under the same head: "to send her the notes **and introduce** him". */
  readonly continues: boolean;
  readonly question: boolean;
}

/** Advised, wished, asked, or on a condition: nothing is told to be so. A doubt tells it all the same. */
export const isUnreal = ({ frame }: Pick<Clause, 'frame'>): boolean =>
  frame === 'suggested' || frame === 'wished' || frame === 'asked' || frame === 'conditional';

/** Of me, of us, or of whoever writes a note without its subject. */
export const isByUs = ({ subject }: Pick<Clause, 'subject'>): boolean =>
  subject === 'me' || subject === 'we' || subject === 'none';
