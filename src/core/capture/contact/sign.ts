import type { InteractionKind } from '../../interactions/interaction.ts';

/** A word that says how one met. */
export interface Sign {
  readonly index: number;
  readonly kind: InteractionKind;
  readonly vague: boolean;
  readonly clause: number;
  readonly verb: boolean;
}

/** A sign; null where the word surely is none; undefined where it is left to others to say. */
export type SignOrNot = Sign | null | undefined;
