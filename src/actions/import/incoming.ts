import { foldName, type FoldedName } from '../../core/duplicates/index.ts';
import type { PartialDate } from '../../core/dates/index.ts';
import { fold, type PersonDraft } from '../../core/people/index.ts';
import { breather } from '../../store/breathe.ts';
import type { HistoryDraft } from '../../sources/history.ts';
import { combineDrafts } from './combine-drafts.ts';
import { keyOf, organizationKeyOf } from './draft-fields.ts';
import type { Tally } from './report.ts';

/** One row of a file that tells of a person. */
export interface IncomingRow {
  readonly tally: Tally;
  readonly line: number;
  readonly draft: PersonDraft;
  readonly source: string;
  /** False where the file names the person in passing: enough to find or make them, not to update them. */
  readonly describes: boolean;
  readonly history: readonly HistoryDraft[];
}

/** All rows of one import that mean one person by the source's own key. */
export interface Incoming {
  readonly source: string;
  readonly key: string;
  /** What the rows say together, the first one first. */
  readonly draft: PersonDraft;
  readonly describes: boolean;
  readonly rows: readonly IncomingRow[];
  /** Rows behind the first that said something more. */
  readonly adding: ReadonlySet<IncomingRow>;
  readonly name: FoldedName;
  readonly contactKeys: readonly string[];
  readonly organizationKeys: readonly string[];
  readonly birthday: PartialDate | null;
}

const contactKeysOf = (draft: PersonDraft): readonly string[] => [
  ...new Set(draft.contactPoints.flatMap((point) => keyOf(point) ?? [])),
];

const birthdayOf = (draft: PersonDraft): PartialDate | null =>
  draft.dates.find(({ kind }) => kind === 'birthday')?.date ?? null;

/** What tells a contact apart whose source gives it no lasting name. */
const fingerprint = (draft: PersonDraft): string => {
  const { given, family, additional, formatted, nickname, suffix } = draft.name;
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
  ].join('|');
};

export const isFingerprint = (key: string): boolean => key.startsWith('print|');

const sourceKey = (draft: PersonDraft): string => draft.identifier ?? fingerprint(draft);

/** Rows of one key become one, so that a contact that a file holds twice is one person on every import. */
export const groupRows = async (rows: readonly IncomingRow[]): Promise<readonly Incoming[]> => {
  const breathe = breather();
  const groups = new Map<string, IncomingRow[]>();
  const keys = new Map<IncomingRow[], string>();
  for (const row of rows) {
    const key = sourceKey(row.draft);
    const place = `${row.source}\n${key}`;
    const group = groups.get(place);
    if (group !== undefined) {
      group.push(row);
      continue;
    }
    const made = [row];
    groups.set(place, made);
    keys.set(made, key);
    await breathe();
  }
  const incoming: Incoming[] = [];
  for (const [group, key] of keys) {
    incoming.push(toIncoming(group, key));
    await breathe();
  }
  return incoming;
};

const toIncoming = (rows: readonly IncomingRow[], key: string): Incoming => {
  const [first, ...others] = rows;
  if (first === undefined) throw new Error('a group without rows');
  let draft = first.draft;
  const adding = new Set<IncomingRow>();
  for (const row of others) {
    const combined = combineDrafts(draft, row.draft);
    if (combined !== draft || row.history.length > 0) adding.add(row);
    draft = combined;
  }
  return {
    source: first.source,
    key,
    draft,
    describes: rows.some(({ describes }) => describes),
    rows,
    adding,
    name: foldName(draft.name),
    contactKeys: contactKeysOf(draft),
    organizationKeys: draft.positions.flatMap((position) => organizationKeyOf(position) ?? []),
    birthday: birthdayOf(draft),
  };
};
