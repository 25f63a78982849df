import type { CalendarDay } from '../../core/dates/index.ts';
import {
  displayName,
  type ContactPointKind,
  type ContactPointValue,
  type Layer,
  type PersonDraft,
} from '../../core/people/index.ts';
import { guardCell } from '../../core/spreadsheet-cell.ts';
import { csvRow } from './cells.ts';

export interface PeopleCsvRow {
  readonly person: PersonDraft;
  readonly layer: Layer | null;
  readonly lastInteraction: CalendarDay | null;
}

/** One column: its name, and the cell of a row; null is an empty cell. */
interface Column {
  readonly name: string;
  readonly cell: (row: PeopleCsvRow) => string | null;
  /** Cells that no spreadsheet could take for a formula, or that must stay as they are all the same. */
  readonly raw?: boolean;
}

/** What stands between several values of one cell. */
const separator = ' ::: ';

/** How many columns each kind of numbered column needs, in the order of those kinds. */
export type Widths = readonly number[];

/** What these rows need besides what others before them do. */
export const widenedBy = (widths: Widths, rows: readonly PeopleCsvRow[]): Widths =>
  numbered.map(({ count }, index) =>
    rows.reduce((most, row) => Math.max(most, count(row)), widths[index] ?? 0),
  );

/**
 * People as a table for spreadsheets and other address books: Google Contacts' own column names where it has them
 * (so that Google, and this program, read it back), then what Goodturn adds. UTF-8 with a mark, as spreadsheets
 * want it; CR LF. It holds what columns can hold; the archive and vCard hold everything. Head and rows are written
 * apart, so that nobody holds all of a large book.
 */
export const peopleCsv = (
  widths: Widths,
): { readonly head: string; readonly lines: (rows: readonly PeopleCsvRow[]) => string } => {
  const columns = [
    ...ownColumns,
    ...numbered.flatMap(({ columns: upTo }, index) => upTo(widths[index] ?? 0)),
    ...goodturnColumns,
  ];
  return {
    head: `\uFEFF${csvRow(columns.map(({ name }) => name))}`,
    lines: (rows) =>
      rows
        .map((row) =>
          csvRow(columns.map(({ cell, raw }) => (raw ? (cell(row) ?? '') : guardCell(cell(row) ?? '')))),
        )
        .join(''),
  };
};

const current = ({ person }: PeopleCsvRow): PersonDraft['positions'] =>
  person.positions.filter((position) => position.current);

/** The parts of several positions keep their places, so that each title stays with its organization. */
const aligned = (parts: readonly (string | null)[]): string | null =>
  parts.every((part) => part === null) ? null : parts.map((part) => part ?? '').join(separator);

/** A yearless date begins with dashes, which a space keeps from being arithmetic; Google writes it so, too. */
const dateCell = (date: string): string => (date.startsWith('-') ? ` ${date}` : date);

const ownColumns: readonly Column[] = [
  {
    name: 'Name',
    cell: ({ person }) => person.name.formatted ?? displayName(person.name, person.contactPoints),
  },
  { name: 'First Name', cell: ({ person }) => person.name.given },
  { name: 'Middle Name', cell: ({ person }) => person.name.additional },
  { name: 'Last Name', cell: ({ person }) => person.name.family },
  { name: 'Phonetic First Name', cell: ({ person }) => person.name.phoneticGiven },
  { name: 'Phonetic Last Name', cell: ({ person }) => person.name.phoneticFamily },
  { name: 'Name Prefix', cell: ({ person }) => person.name.prefix },
  { name: 'Name Suffix', cell: ({ person }) => person.name.suffix },
  { name: 'Nickname', cell: ({ person }) => person.name.nickname },
  { name: 'Organization Name', cell: (row) => aligned(current(row).map(({ organization }) => organization)) },
  { name: 'Organization Title', cell: (row) => aligned(current(row).map(({ title }) => title)) },
  {
    name: 'Organization Department',
    cell: (row) => aligned(current(row).map(({ department }) => department)),
  },
  { name: 'Birthday', cell: (row) => birthdayOf(row), raw: true },
  { name: 'Notes', cell: ({ person }) => person.note },
  { name: 'Photo', cell: ({ person }) => (/^https?:/i.test(person.photo ?? '') ? person.photo : null) },
  { name: 'Labels', cell: ({ person }) => person.groups.join(separator) },
];

const goodturnColumns: readonly Column[] = [
  { name: 'Pronouns', cell: ({ person }) => person.pronouns },
  { name: 'Location', cell: ({ person }) => person.place },
  { name: 'Topics', cell: ({ person }) => person.topics.join(separator) },
  { name: 'How We Met', cell: ({ person }) => person.howWeMet },
  { name: 'Known Since', cell: ({ person }) => dateCell(person.knownSince ?? ''), raw: true },
  { name: 'Layer', cell: ({ layer }) => layer },
  { name: 'Last Interaction', cell: ({ lastInteraction }) => lastInteraction, raw: true },
];

const birthdayOf = ({ person }: PeopleCsvRow): string | null => {
  const birthday = person.dates.find(({ kind }) => kind === 'birthday');
  return birthday === undefined ? null : dateCell(birthday.date);
};

/** Labels as Google writes its own. */
const googleLabel = (label: string | null, preferred = false): string => {
  const own = label === 'cell' ? 'Mobile' : label === 'homepage' ? 'Home Page' : (label ?? '');
  const written = /^(?:home|work|other|main|pager|home fax|work fax|profile|blog)$/.test(own)
    ? own.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
    : own;
  return preferred ? `* ${written}` : written;
};

/** Columns of one kind, of which there are as many as the person needs who has the most: `E-mail 1`, `E-mail 2`, ... */
interface Numbered {
  readonly count: (row: PeopleCsvRow) => number;
  readonly columns: (count: number) => readonly Column[];
}

const columnsFor = <Item>(
  kind: string,
  itemsOf: (row: PeopleCsvRow) => readonly Item[],
  parts: Readonly<Record<string, (item: Item) => string | null>>,
  raw: (value: string) => boolean = (value) => value.startsWith(' --'),
): Numbered => ({
  count: (row) => itemsOf(row).length,
  columns: (count) =>
    Array.from({ length: count }, (_, index) =>
      Object.entries(parts).map(([part, textOf]): Column => ({
        name: `${kind} ${index + 1} - ${part}`,
        raw: true,
        cell: (row) => {
          const item = itemsOf(row)[index];
          const text = item === undefined ? '' : (textOf(item) ?? '');
          return raw(text) ? text : guardCell(text);
        },
      })),
    ).flat(),
});

/** Digits and their signs alone: a number that must keep its plus, and no formula that reaches anything. */
const isNumber = (text: string): boolean => /^\+?[\d\s().-]+$/.test(text);

const contactColumns = (kind: ContactPointKind, name: string, hasService = false): Numbered =>
  columnsFor<ContactPointValue>(
    name,
    ({ person }) => person.contactPoints.filter((point) => point.kind === kind),
    {
      Label: ({ label, preferred }) => googleLabel(label, preferred),
      ...(hasService ? { Service: ({ service }) => service } : {}),
      Value: ({ value }) => value,
    },
    (value) => (kind === 'phone' && isNumber(value)) || value.startsWith('* '),
  );

const addressColumns = columnsFor(
  'Address',
  ({ person }) => person.contactPoints.filter(({ kind }) => kind === 'address'),
  {
    Label: ({ label, preferred }) => googleLabel(label, preferred),
    Formatted: ({ value }) => value,
    Street: ({ address }) => address?.street ?? null,
    City: ({ address }) => address?.city ?? null,
    'PO Box': ({ address }) => address?.poBox ?? null,
    Region: ({ address }) => address?.region ?? null,
    'Postal Code': ({ address }) => address?.postalCode ?? null,
    Country: ({ address }) => address?.country ?? address?.countryCode ?? null,
    'Extended Address': ({ address }) => address?.extended ?? null,
  },
);

const otherDates = ({ person }: PeopleCsvRow): PersonDraft['dates'] => {
  const birthday = person.dates.findIndex(({ kind }) => kind === 'birthday');
  return person.dates.filter((_, index) => index !== birthday);
};

/** Fields that the user made up at Google. */
const customFields = ({
  person,
}: PeopleCsvRow): readonly { readonly label: string | null; readonly value: string }[] =>
  person.unknown
    .filter(({ name }) => name === 'X-GOOGLE-CUSTOM-FIELD')
    .map(({ parameters, value }) => ({
      label: parameters.find(([name]) => name === 'X-LABEL')?.[1] ?? null,
      value: value.replace(/\\([\\;,n])/g, (_, code: string) => (code === 'n' ? '\n' : code)),
    }));

const numbered: readonly Numbered[] = [
  contactColumns('email', 'E-mail'),
  contactColumns('phone', 'Phone'),
  addressColumns,
  contactColumns('handle', 'IM', true),
  columnsFor('Relation', ({ person }) => person.relations, {
    Label: ({ label }) => googleLabel(label),
    Value: ({ name }) => name,
  }),
  contactColumns('url', 'Website'),
  columnsFor('Event', otherDates, {
    Label: ({ kind, label }) =>
      label ?? (kind === 'other' ? '' : `${kind[0]?.toUpperCase()}${kind.slice(1)}`),
    Value: ({ date }) => dateCell(date),
  }),
  columnsFor('Custom Field', customFields, {
    Label: ({ label }) => label,
    Value: ({ value }) => value,
  }),
];
