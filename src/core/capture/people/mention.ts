import { fold } from '../../people/fold.ts';
import type { KnownPerson } from '../draft.ts';

/** A place in the text that names someone. */
export interface Mention {
  /** Token range `[first, end)`. */
  readonly first: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** Who of the book may be meant; empty for a name that the book does not hold. */
  readonly known: readonly KnownPerson[];
  /** Given and family name, both said. */
  readonly full: boolean;
  /** Written as `@name`. */
  readonly tagged: boolean;
}

/** "ravi menon": typed without a capital, as what stands beside it is then too. */
export const isTypedSmall = ({ name }: Mention): boolean =>
  name === name.toLowerCase() && name !== name.toUpperCase();

/** The same for two mentions of one. */
export const identity = ({ known, name }: Mention): string =>
  known.length > 0 ? known.map(({ id }) => id).join(' ') : fold(name);
