import type { PersonDraft } from '../core/people/index.ts';

/** What a file turned out to be, by its content. */
export const sourceKinds = ['linkedin', 'vcard', 'google', 'outlook', 'archive'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** What was found wrong with an input, in words for people. Nothing that is listed here stops the rest of a file. */
export const issueWords = {
  'no-name': 'Nothing to call this person by: no name, nickname, organization, e-mail address or phone',
  'unreadable-date': 'This date could not be read',
  'guessed-encoding': 'The text is not UTF-8 and its encoding was guessed',
  'unknown-encoding': 'The text names an encoding that is not known, or is not valid in it',
  'missing-colon': 'A line without a colon',
  'bad-base64': 'Encoded data that could not be decoded',
  'truncated-card': 'The card ends before its END line',
  'nested-card': 'A card inside a card',
  'outside-card': 'Text outside of any card',
  'too-long-line': 'A line that is too long to be read',
  'too-many': 'More of the same follows and was left out of this list',
  'comment-line': 'A comment, which no field holds',
  'unknown-member': 'A group names someone who is not in this file',
  'no-header': 'No row with column names was found',
  'broken-quote': 'A quotation mark that is never closed',
  'extra-cells': 'More cells in a row than there are columns',
  'unreadable-row': 'This row could not be read',
  'no-note': 'An invitation without a written note makes no one',
  'in-trash': 'This person is in your trash and stays there',
  'unreadable-record': 'A record of the archive that could not be read',
  'empty-file': 'The file is empty',
  'unknown-kind':
    'Not a file that can be read here: LinkedIn export, vCard, Google contacts or Goodturn archive',
  'damaged-zip': 'The ZIP file is damaged or cut off',
  'unsafe-zip': 'The ZIP file names places outside of itself, or is protected',
  'too-large': 'Larger than can be read safely',
  'damaged-archive': 'The archive is damaged or was made by a newer version',
} as const;
export type IssueType = keyof typeof issueWords;

export interface Issue {
  /** From 1; null where the issue is the whole file's. */
  readonly line: number | null;
  /** The property or column as the file names it. */
  readonly field: string | null;
  readonly type: IssueType;
  /** The offending text, at most 80 characters. */
  readonly excerpt: string;
}

/** Reading that may rest at each step, so that a large file holds nobody up. */
export type Steps<Value> = Generator<undefined, Value, undefined>;

/** All steps at once. */
export const finish = <Value>(steps: Steps<Value>): Value => {
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

/** What a reader found: `read = people.length + rejected`, and every rejected one has its issue (up to a thousand). */
export interface ReadPeople {
  readonly kind: SourceKind;
  readonly read: number;
  readonly people: readonly ReadPerson[];
  readonly issues: readonly Issue[];
  readonly rejected: number;
}

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
): Issue => ({ line, field, type, excerpt: toExcerpt(text) });

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

  /** In the order of the file. */
  all(): readonly Issue[] {
    return this.#issues.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
  }
}
