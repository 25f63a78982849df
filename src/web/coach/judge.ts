import {
  judgeMessage,
  shownFirst,
  type Finding,
  type MessageKind,
  type Verdict,
} from '../../core/coach/index.ts';
import { method, methodWith, type Method } from '../../core/config/index.ts';
import type { Answer } from '../app/api.ts';

export interface Advice {
  /** Not now: what is owed first, or a rest; null where it may go out. */
  readonly blocks: readonly Finding[];
  /** The heaviest of the rest that were not dismissed. */
  readonly shown: readonly Finding[];
  readonly verdict: Verdict;
}

const gates: ReadonlySet<string> = new Set(['C21', 'C24', 'C25']);

/** The numbers of this book. */
export const methodOf = (overrides: Readonly<Record<string, unknown>>): Method => {
  const made = methodWith(overrides);
  return made.ok ? made.value : method;
};

/** What is said beside the words as they stand. The same words to others are weighed by the book, not here. */
export const adviceOn = (
  written: { readonly kind: MessageKind; readonly subject: string | null; readonly text: string },
  record: Answer<'showCoachRecord'>,
  numbers: Method,
  dismissed: ReadonlySet<string>,
): Advice => {
  const { findings, verdict } = judgeMessage(
    { kind: written.kind, subject: written.subject, body: written.text },
    { ...record, earlier: [] },
    numbers,
  );
  return {
    verdict,
    blocks: findings.filter(({ id }) => gates.has(id)),
    shown: shownFirst(
      findings.filter(({ id }) => !gates.has(id) && !dismissed.has(id)),
      numbers,
    ),
  };
};
