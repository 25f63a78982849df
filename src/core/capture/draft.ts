import type { AskAnswer, AskKind } from '../asks/ask.ts';
import type { CalendarDay, PartialDate } from '../dates/index.ts';
import type { InteractionKind } from '../interactions/interaction.ts';
import type { PersonId } from '../ids.ts';
import type { GiveKind, ReceiptKind } from '../ledger/favor.ts';

/** `[from, to]` in UTF-16 units of the text that was said. */
export type Span = readonly [from: number, to: number];

export interface Candidate {
  readonly id: PersonId;
  readonly name: string;
  readonly organization: string | null;
}

/** Someone of the book who was there. `id` is null where several fit: then the user chooses, never a guess. */
export interface CapturedPerson {
  /** As it was said. */
  readonly name: string;
  readonly id: PersonId | null;
  readonly candidates: readonly Candidate[];
  readonly span: Span;
}

export interface CapturedNewPerson {
  readonly name: string;
  readonly organization: string | null;
  readonly title: string | null;
  readonly span: Span;
}

export interface CapturedPromise {
  readonly by: 'me' | 'them';
  readonly what: string;
  readonly due: CalendarDay | null;
  readonly span: Span;
}

export interface CapturedThread {
  readonly what: string;
  readonly when: PartialDate | null;
  readonly span: Span;
}

export interface CapturedFavor {
  readonly direction: 'given' | 'received';
  readonly kind: GiveKind | ReceiptKind;
  readonly what: string;
  readonly span: Span;
}

/** What I asked of someone, what they answered, or what they offered by themselves (R3, R6). */
export interface CapturedAsk {
  /** Null where an answer does not say what it answers. */
  readonly kind: AskKind | null;
  readonly what: string;
  readonly answered: AskAnswer | null;
  /** True where nobody asked: they offered. */
  readonly offered: boolean;
  /** An answer to what was asked another day; the book knows what that was. */
  readonly earlier: boolean;
  /** Whom it was asked of, as said; null where no name stands there. */
  readonly person: string | null;
  readonly span: Span;
}

/** One of which it is known what was asked. */
export type KnownAsk = CapturedAsk & { readonly kind: AskKind };

/** What one line of talk says, before anything is saved; every finding keeps its span. */
export interface CaptureDraft {
  readonly people: readonly CapturedPerson[];
  readonly newPeople: readonly CapturedNewPerson[];
  readonly mentioned: readonly { readonly name: string; readonly id: PersonId | null; readonly span: Span }[];
  readonly kind: InteractionKind;
  readonly planned: boolean;
  readonly day: CalendarDay;
  /** `HH:MM` by the owner's wall clock. */
  readonly time: string | null;
  /** How long the talk took; null where nobody said, and of work done for somebody who was not there. */
  readonly minutes: number | null;
  /** Who began it; of a message, who wrote it. */
  readonly direction: 'me' | 'them' | 'unknown';
  readonly promises: readonly CapturedPromise[];
  readonly threads: readonly CapturedThread[];
  readonly favors: readonly CapturedFavor[];
  readonly asks: readonly CapturedAsk[];
  readonly facts: readonly { readonly what: string; readonly span: Span }[];
  /** What was said of openings where they work: learned of the company, not of them (R10). */
  readonly openings: readonly { readonly what: string; readonly span: Span }[];
  /** Where the line says itself that somebody is to be thanked: then R1 is not asked whether the talk calls for it. */
  readonly thanksOwed: readonly Span[];
  readonly topics: readonly string[];
  readonly note: string;
}

/** A person of the book as capture needs to know them. */
export interface KnownPerson {
  readonly id: PersonId;
  /** As shown. */
  readonly name: string;
  readonly given: string | null;
  readonly family: string | null;
  readonly nickname: string | null;
  readonly organization: string | null;
}

/** Who in the book may be meant by a name. The book answers from its index; capture never loads 50,000 people. */
export interface NameBook {
  /** People whose full, given, family or nickname folds to this folded name; where nobody's does, those of whose name it is a part. */
  find(foldedName: string): readonly KnownPerson[];
}
