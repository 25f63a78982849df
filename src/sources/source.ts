import type { IssueType } from '../core/import/issue-words.ts';
import type { PersonDraft } from '../core/people/index.ts';

/** What a file turned out to be, by its content. */
export const sourceKinds = [
  'linkedin',
  'vcard',
  'google',
  'outlook',
  'thunderbird',
  'ldif',
  'archive',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

export interface Issue {
  /** From 1; null where the issue is the whole file's. */
  readonly line: number | null;
  /** The property or column as the file names it. */
  readonly field: string | null;
  readonly type: IssueType;
  /** The offending text, at most 80 characters. */
  readonly excerpt: string;
}

/**
 * Reading that may rest at each step, so that a large file holds nobody up. At some it hands over what it has read so
 * far, so that it need not be held as a whole.
 */
export type Steps<Value, Told = never> = Generator<Told | undefined, Value, undefined>;

/** All steps at once. */
export const finish = <Value>(steps: Steps<Value, unknown>): Value => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

export interface ReadPerson {
  /** Where the person begins, from 1. */
  readonly line: number;
  readonly draft: PersonDraft;
}

/** What a reader found beside the people: `read` is those and the rejected, of whom each has its issue (up to a thousand). */
export interface Findings {
  readonly kind: SourceKind;
  readonly read: number;
  readonly issues: readonly Issue[];
  readonly rejected: number;
}

/** Hands over everybody in the order of the file. */
export type PeopleSteps = Steps<Findings, ReadPerson>;

const excerptLength = 80;

/** The text in one line of at most 80 characters, never cut inside a character. */
const toExcerpt = (text: string): string => {
  const line = text
    .slice(0, 4 * excerptLength)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (line.length <= excerptLength && text.length <= 4 * excerptLength) return line.toWellFormed();
  return `${line.slice(0, excerptLength - 2).toWellFormed()}…`;
};

export const issue = (
  type: IssueType,
  {
    line = null,
    field = null,
    text = '',
  }: { line?: number | null; field?: string | null; text?: string } = {},
): Issue => ({ line, field: field?.toWellFormed() ?? null, type, excerpt: toExcerpt(text) });

/** So many issues of one kind tell the story; a hostile file must not fill the memory with them. */
const mostOfOneKind = 1000;

/** Collects issues; of each kind the first thousand, then one that says that more follow. */
export class IssueList {
  readonly #issues: Issue[] = [];
  readonly #counts = new Map<IssueType, number>();

  add(found: Issue): void {
    const count = (this.#counts.get(found.type) ?? 0) + 1;
    this.#counts.set(found.type, count);
    if (count <= mostOfOneKind) this.#issues.push(found);
    else if (count === mostOfOneKind + 1) this.#issues.push({ ...found, type: 'too-many' });
  }

  /** Whether of this kind no more is kept: who reads a million bad lines need not look at each. */
  isTold(type: IssueType): boolean {
    return (this.#counts.get(type) ?? 0) > mostOfOneKind;
  }

  addAll(found: readonly Issue[]): void {
    for (const one of found) this.add(one);
  }

  /** In the order of the file. */
  all(): readonly Issue[] {
    return this.#issues.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
  }
}
