import { foldName, type FoldedName } from '../../core/duplicates/index.ts';
import type { PartialDate } from '../../core/dates/index.ts';
import { fold, type PersonDraft } from '../../core/people/index.ts';
import { breather } from '../../store/breathe.ts';
import type { HistoryDraft } from '../../sources/history.ts';
import { issue, type ReadPerson } from '../../sources/source.ts';
import { combineDrafts } from './combine-drafts.ts';
import { keyOf, organizationKeyOf } from '../../core/import/draft-fields.ts';
import { limitDraft, lineLength } from '../../core/import/limit-draft.ts';
import { shortDraft } from '../../store/schema/short-draft.ts';
import { hashOf, NumbersByHash } from './numbers-by-hash.ts';
import { keyIn, packText, textOf, unpackDraft, type PackedDraft } from './packed-draft.ts';
import type { Tally } from './report.ts';

/** One row of a file that tells of a person. */
export interface IncomingRow extends PackedDraft {
  readonly tally: Tally;
  readonly line: number;
  readonly source: string;
  /** False where the file names the person in passing: enough to find or make them, not to update them. */
  readonly describes: boolean;
  readonly history: readonly HistoryDraft[];
  /** Nobody is made of this row: whom the book does not hold is left out. */
  readonly onlyKnown: boolean;
}

/** Where rows come from: the same for all of one file. */
export type RowOrigin = Pick<IncomingRow, 'tally' | 'source' | 'describes'>;

/** A row with what it says packed, as rows wait until all are read. */
export const packRow = (
  { tally, source, describes }: RowOrigin,
  {
    line,
    draft,
    history = nothingToldOfBefore,
    onlyKnown = false,
  }: ReadPerson & { readonly history?: readonly HistoryDraft[]; readonly onlyKnown?: boolean },
): IncomingRow => {
  // A row that is short as a whole has no long text.
  const whole = shortDraft.toText(draft);
  const limited =
    whole.length <= lineLength
      ? draft
      : limitDraft(draft, (field, cut) => tally.cuts.add(issue('cut-text', { line, field, text: cut })));
  const text = limited === draft ? whole : shortDraft.toText(limited);
  const said = packText(text, limited, sourceKey(limited));
  // Field by field: rows are many, and this is the smallest that an object gets.
  return { tally, line, source, said, describes, history, onlyKnown };
};

/** The same row, of a source that its file has shown only afterwards. */
export const toldBy = (row: IncomingRow, source: string): IncomingRow => ({ ...row, source });

const nothingToldOfBefore: readonly HistoryDraft[] = [];

/** All rows of one import that mean one person by the source's own key. */
export interface Incoming {
  readonly source: string;
  readonly key: string;
  /** Both of them ({@link sourcePlace}). */
  readonly place: string;
  /** What the rows say together, the first one first. */
  readonly draft: PersonDraft;
  /** The same as the book would keep it; null where several rows say it. */
  readonly text: string | null;
  readonly describes: boolean;
  readonly rows: readonly IncomingRow[];
  /** Rows behind the first that said something more. */
  readonly adding: ReadonlySet<IncomingRow>;
  readonly name: FoldedName;
  readonly contactKeys: readonly string[];
  readonly organizationKeys: readonly string[];
  readonly birthday: PartialDate | null;
}

const contactKeysOf = (draft: PersonDraft): readonly string[] => {
  const keys: string[] = [];
  for (const point of draft.contactPoints) {
    const key = keyOf(point);
    if (key !== null && !keys.includes(key)) keys.push(key);
  }
  return keys;
};

const birthdayOf = (draft: PersonDraft): PartialDate | null =>
  draft.dates.find(({ kind }) => kind === 'birthday')?.date ?? null;

const programMark = 'by:';

/** What tells a contact apart whose source gives it no lasting name. */
const fingerprint = (draft: PersonDraft): string => {
  const { given, family, additional, formatted, nickname, suffix } = draft.name;
  const program = programOf(draft);
  return [
    'print',
    ...[
      given,
      additional,
      family,
      suffix,
      given === null && family === null ? formatted : null,
      nickname,
    ].map((part) => fold(part ?? '')),
    ...contactKeysOf(draft).toSorted(),
    ...draft.positions.map((position) => organizationKeyOf(position) ?? '').toSorted(),
    birthdayOf(draft) ?? '',
    ...(program === null ? [] : [`${programMark}${program}`]),
  ].join('|');
};

/** Which program wrote a card, in any version and language: two are two sources. Null where the card does not say. */
export const programOf = ({ unknown }: PersonDraft): string | null => {
  const said = unknown.find(({ name }) => name.toUpperCase() === 'PRODID')?.value;
  return said === undefined ? null : fold(said.replace(/\/\/[a-z]{2}$/i, '').replaceAll(/[\d.|]+/g, ''));
};

export const isFingerprint = (key: string): boolean => key.startsWith('print|');

/** Whether two cards say the same to be known by, whichever programs wrote them. */
export const areAlikePrints = (one: string, other: string): boolean =>
  isFingerprint(one) && withoutProgram(one) === withoutProgram(other);

const withoutProgram = (print: string): string => {
  const at = print.lastIndexOf(`|${programMark}`);
  return at < 0 ? print : print.slice(0, at);
};

/** Whether the source may call the same person otherwise the next time: by other words, or by a profile it left out. */
export const mayChangeKey = ({ source, key }: { readonly source: string; readonly key: string }): boolean =>
  isFingerprint(key) || source === 'linkedin';

const sourceKey = (draft: PersonDraft): string => draft.identifier ?? fingerprint(draft);

/** Rows of one key each, in the order in which the keys were first told. */
export interface RowGroups {
  readonly groups: (IncomingRow | readonly IncomingRow[])[];
  /** The keys that may give way to others ({@link sourcePlace}): the next telling may ask whether it was this file that said one. */
  readonly told: ReadonlySet<string>;
}

/** What one source calls one person, as one text. */
export const sourcePlace = ({ source, key }: { readonly source: string; readonly key: string }): string =>
  `${source}\n${key}`;

/** Rows of one key become one, so that a contact that a file holds twice is one person on every import. */
export const groupRows = async (rows: Iterable<IncomingRow>): Promise<RowGroups> => {
  const breathe = breather();
  const groups: (IncomingRow | IncomingRow[])[] = [];
  const numbers = new NumbersByHash();
  const told = new Set<string>();
  for (const row of rows) {
    const key = keyIn(row);
    const place = sourcePlace({ source: row.source, key });
    const hash = hashOf(place);
    const number = numbers.get(hash).find((known) => placeOf(groups[known]) === place);
    const group = number === undefined ? undefined : groups[number];
    if (number === undefined || group === undefined) {
      numbers.add(hash, groups.push(row) - 1);
      if (mayChangeKey({ source: row.source, key })) told.add(place);
    } else if (Array.isArray(group)) group.push(row);
    else groups[number] = [group, row];
    const pause = breathe();
    if (pause !== null) await pause;
  }
  return { groups, told };
};

/** Read anew each time: fifty thousand places would be texts in V8's heap until all rows are grouped. */
const placeOf = (group: IncomingRow | readonly IncomingRow[] | undefined): string | null => {
  const row = group === undefined || 'said' in group ? group : group[0];
  return row === undefined ? null : sourcePlace({ source: row.source, key: keyIn(row) });
};

const taken: readonly IncomingRow[] = [];

/** The groups as tellings, a part at a time. What was taken is let go. */
export function* takeParts(
  groups: (IncomingRow | readonly IncomingRow[])[],
  partSize: number,
): Generator<readonly Incoming[]> {
  let part: Incoming[] = [];
  for (const [at, group] of groups.entries()) {
    groups[at] = taken;
    part.push(toIncoming('said' in group ? [group] : group));
    if (part.length < partSize) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

const toIncoming = (rows: readonly IncomingRow[]): Incoming => {
  const [first] = rows;
  if (first === undefined) throw new Error('a group without rows');
  return new Telling(first, rows);
};

/** Nothing of it is unpacked before somebody asks: most of a file that is imported again is known by its text. */
class Telling implements Incoming {
  readonly source: string;
  readonly key: string;
  readonly place: string;
  readonly rows: readonly IncomingRow[];
  readonly describes: boolean;
  readonly #first: IncomingRow;
  #unpacked: Unpacked | null = null;

  constructor(first: IncomingRow, rows: readonly IncomingRow[]) {
    this.#first = first;
    this.source = first.source;
    this.key = keyIn(first);
    this.place = sourcePlace(this);
    this.rows = rows;
    this.describes = rows.some(({ describes }) => describes);
  }

  get text(): string | null {
    return this.rows.length === 1 ? textOf(this.#first) : null;
  }

  get draft(): PersonDraft {
    return this.#said.draft;
  }
  get adding(): ReadonlySet<IncomingRow> {
    return this.rows.length === 1 ? noRows : this.#said.adding;
  }
  get name(): FoldedName {
    return this.#said.name;
  }
  get contactKeys(): readonly string[] {
    return this.#said.contactKeys;
  }
  get organizationKeys(): readonly string[] {
    return this.#said.organizationKeys;
  }
  get birthday(): PartialDate | null {
    return this.#said.birthday;
  }

  get #said(): Unpacked {
    this.#unpacked ??= unpackRows(this.#first, this.rows);
    return this.#unpacked;
  }
}

const organizationKeysOf = (draft: PersonDraft): readonly string[] =>
  draft.positions.flatMap((position) => organizationKeyOf(position) ?? []);

type Unpacked = Pick<Incoming, 'draft' | 'adding' | 'name' | 'contactKeys' | 'organizationKeys' | 'birthday'>;

const unpackRows = (first: IncomingRow, rows: readonly IncomingRow[]): Unpacked => {
  const { draft, adding } = combineRows(first, rows);
  return {
    draft,
    adding,
    name: foldName(draft.name),
    contactKeys: contactKeysOf(draft),
    organizationKeys: organizationKeysOf(draft),
    birthday: birthdayOf(draft),
  };
};

const noRows: ReadonlySet<IncomingRow> = new Set();

const combineRows = (
  first: IncomingRow,
  rows: readonly IncomingRow[],
): { readonly draft: PersonDraft; readonly adding: ReadonlySet<IncomingRow> } => {
  let draft = unpackDraft(first);
  if (rows.length === 1) return { draft, adding: noRows };
  const adding = new Set<IncomingRow>();
  for (const row of rows.slice(1)) {
    const combined = combineDrafts(draft, unpackDraft(row));
    if (combined !== draft || row.history.length > 0) adding.add(row);
    draft = combined;
  }
  return { draft, adding };
};
