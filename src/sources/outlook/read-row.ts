import {
  contactPointOf,
  emptyName,
  emptyPersonDraft,
  emptyPosition,
  type ContactPointValue,
  type ImportantDateValue,
  type PersonDraft,
  type PositionDraft,
  type RelationValue,
  type UnknownProperty,
} from '../../core/people/index.ts';
import { partialDate } from '../../core/dates/index.ts';
import { addressPoint } from '../address.ts';
import type { Cells, Columns } from '../cells.ts';
import type { CsvRow } from '../csv.ts';
import { isAmbiguousDate, isNoDay, readSourceDate, type SlashOrder } from '../dates.ts';
import { issue, type IssueList } from '../source.ts';
import { keptCell, propertyName, unknownProperty } from '../unknown-property.ts';

const phoneColumns: readonly (readonly [column: string, label: string | null])[] = [
  ['Primary Phone', null],
  ['Mobile Phone', 'cell'],
  ['Home Phone', 'home'],
  ['Home Phone 2', 'home'],
  ['Business Phone', 'work'],
  ['Business Phone 2', 'work'],
  ['Company Main Phone', 'main'],
  ['Other Phone', 'other'],
  ['Car Phone', 'car'],
  ['Pager', 'pager'],
  ['Home Fax', 'home fax'],
  ['Business Fax', 'work fax'],
  ['Other Fax', 'other fax'],
  ['Fax', 'fax'],
  ["Assistant's Phone", 'assistant'],
  ['Callback', 'callback'],
  ['ISDN', 'isdn'],
  ['Radio Phone', 'radio'],
];

/** The names of all parts, put together once: each row asks for them. */
const addressColumns = (
  [
    ['Home', 'home'],
    ['Business', 'work'],
    ['Other', 'other'],
  ] as const
).map(([column, label]) => ({
  label,
  streets: ['Street', 'Street 2', 'Street 3'].map((part) => `${column} ${part}`),
  poBox: `${column} Address PO Box`,
  city: `${column} City`,
  region: `${column} State`,
  postalCode: `${column} Postal Code`,
  countries: [`${column} Country/Region`, `${column} Country`],
  whole: `${column} Address`,
}));

const relationColumns: readonly (readonly [column: string, label: string])[] = [
  ['Spouse', 'spouse'],
  ['Children', 'child'],
  ["Manager's Name", 'manager'],
  ["Assistant's Name", 'assistant'],
  ['Referred By', 'referred by'],
];

export const dateColumns = [
  ['Birthday', 'birthday'],
  ['Anniversary', 'anniversary'],
] as const;

/** What Outlook writes where nobody said anything. */
const silence: ReadonlyMap<string, RegExp> = new Map([
  ['Gender', /^(?:unspecified|keine angabe|non spécifié)$/i],
  ['Priority', /^normale?$/i],
  ['Private', /^(?:false|falsch|faux)$/i],
  ['Sensitivity', /^normale?$/i],
]);

export interface RowContext {
  readonly issues: IssueList;
  readonly slashes: SlashOrder | null;
  readonly columns: Columns;
}

/** A row of an Outlook table: one flat column for everything. */
export const readOutlookRow = (cells: Cells, row: CsvRow, context: RowContext): PersonDraft => {
  const named: PersonDraft = {
    ...emptyPersonDraft,
    name: {
      ...emptyName,
      given: cells.take('First Name'),
      family: cells.take('Last Name'),
      additional: cells.take('Middle Name'),
      prefix: cells.take('Title'),
      suffix: cells.take('Suffix'),
      nickname: cells.take('Nickname'),
      phoneticGiven: cells.take('Given Yomi', 'Given Name Yomi'),
      phoneticFamily: cells.take('Surname Yomi'),
      formatted: cells.take('Display Name'),
    },
  };
  // A row that is but a name, of which a damaged file may have a million, is not asked for the rest.
  return cells.isTaken ? named : withTheRest(named, cells, row, context);
};

const withTheRest = (named: PersonDraft, cells: Cells, row: CsvRow, context: RowContext): PersonDraft => {
  const kept: UnknownProperty[] = [];
  const keep = (property: UnknownProperty): void => {
    kept.push(property);
  };
  const draft: PersonDraft = {
    ...named,
    contactPoints: [
      ...readEmails(cells, row, context, keep),
      ...readPhones(cells),
      ...readUrls(cells),
      ...readHandles(cells),
      ...readAddresses(cells),
    ],
    dates: [...readDates(cells, row, context, keep), ...readBirthParts(cells, row, context, keep)],
    relations: relationColumns.flatMap(([column, label]): readonly RelationValue[] => {
      const name = cells.take(column);
      return name === null ? [] : [{ kind: 'related', label, name }];
    }),
    positions: readPosition(cells),
    topics: (cells.take('Hobby') ?? '')
      .split(/[;,]/)
      .map((topic) => topic.trim())
      .filter((topic) => topic !== ''),
    groups: readGroups(cells, keep),
    place: cells.take('Location'),
    note: cells.take('Notes'),
  };
  for (const [name, said] of silence) {
    const text = cells.take(name);
    if (text !== null && !said.test(text)) keep(unknownProperty(`X-OUTLOOK-${propertyName(name)}`, text));
  }
  for (const [name, text] of cells.left()) keep(keptCell('X-OUTLOOK', name, text));
  return { ...draft, unknown: kept };
};

type Keep = (property: UnknownProperty) => void;

const readPosition = (cells: Cells): readonly PositionDraft[] => {
  const organization = cells.take('Company');
  const title = cells.take('Job Title');
  const department = cells.take('Department');
  return organization === null && title === null && department === null
    ? []
    : [
        {
          ...emptyPosition,
          organization,
          organizationKind: 'company',
          title,
          department,
        },
      ];
};

const readDates = (
  cells: Cells,
  row: CsvRow,
  { issues, slashes, columns }: RowContext,
  keep: Keep,
): readonly ImportantDateValue[] =>
  dateColumns.flatMap(([column, kind]): readonly ImportantDateValue[] => {
    const text = cells.take(column);
    if (text === null || isNoDay(text)) return [];
    const date = readSourceDate(text, { slashes });
    if (date !== null) return [{ kind, label: null, date }];
    const type = isAmbiguousDate(text) ? 'ambiguous-date' : 'unreadable-date';
    issues.add(issue(type, { line: row.line, field: columns.nameOf(column), text }));
    keep(unknownProperty('X-OUTLOOK-DATE', text, column));
    return [];
  });

/** Thunderbird has a column for each part of the birthday; without a year it is none. */
const readBirthParts = (
  cells: Cells,
  row: CsvRow,
  { issues, columns }: RowContext,
  keep: Keep,
): readonly ImportantDateValue[] => {
  const parts = ['Born Year', 'Born Month', 'Born Day'].map((column) => cells.take(column));
  if (parts.every((part) => part === null)) return [];
  const [year = null, month = null, day = null] = parts.map((part) => (part === null ? null : Number(part)));
  const isWhole = parts.every((part) => part === null || /^\d+$/.test(part));
  const date = isWhole ? partialDate({ year, month, day }) : null;
  if (date !== null) return [{ kind: 'birthday', label: null, date }];
  const text = parts.map((part) => part ?? '').join('-');
  issues.add(issue('unreadable-date', { line: row.line, field: columns.nameOf('Born Year'), text }));
  keep(unknownProperty('X-OUTLOOK-DATE', text, 'Birthday'));
  return [];
};

const emailColumns = [
  ['E-mail Address', 'E-mail Type'],
  ['E-mail 2 Address', 'E-mail 2 Type'],
  ['E-mail 3 Address', 'E-mail 3 Type'],
] as const;

const readEmails = (
  cells: Cells,
  row: CsvRow,
  { issues, columns }: RowContext,
  keep: Keep,
): readonly ContactPointValue[] =>
  emailColumns.flatMap(([column, typeColumn]) => {
    const value = cells.take(column);
    const type = cells.take(typeColumn);
    if (value === null) return [];
    // An Exchange path reaches nobody outside the company.
    if (type?.toUpperCase() !== 'EX' && !/^\/o=/i.test(value)) return [contactPointOf('email', value, null)];
    const field = columns.nameOf(column);
    issues.add(issue('exchange-address', { line: row.line, field, text: value }));
    keep(unknownProperty('X-OUTLOOK-EXCHANGE-ADDRESS', value));
    return [];
  });

const readPhones = (cells: Cells): readonly ContactPointValue[] =>
  phoneColumns.flatMap(([column, label]) => {
    const value = cells.take(column);
    return value === null ? [] : [contactPointOf('phone', value, label)];
  });

const readUrls = (cells: Cells): readonly ContactPointValue[] =>
  ['Web Page', 'Personal Web Page'].flatMap((column) => {
    const value = cells.take(column);
    return value === null ? [] : [contactPointOf('url', value, null)];
  });

const readHandles = (cells: Cells): readonly ContactPointValue[] =>
  ['IMAddress', 'Screen Name'].flatMap((column) => {
    const value = cells.take(column);
    return value === null ? [] : [contactPointOf('handle', value, null)];
  });

const readAddresses = (cells: Cells): readonly ContactPointValue[] =>
  addressColumns.flatMap((columns) => {
    const street = columns.streets.flatMap((column) => cells.take(column) ?? []).join('\n');
    const parts = {
      poBox: cells.take(columns.poBox),
      extended: null,
      city: cells.take(columns.city),
      region: cells.take(columns.region),
      postalCode: cells.take(columns.postalCode),
      country: cells.take(...columns.countries),
      countryCode: null,
    };
    const isBare = street === '' && Object.values(parts).every((part) => part === null);
    const whole = isBare ? cells.take(columns.whole) : null;
    if (isBare && whole === null) return [];
    const address = { ...parts, street: street === '' ? whole : street };
    const found = addressPoint(address, { label: columns.label, preferred: false });
    return found === null ? [] : [found];
  });

/** Google's own groups come without their star here. */
const systemGroups = new Set(['mycontacts', 'starred']);

const readGroups = (cells: Cells, keep: Keep): readonly string[] => {
  const names = (cells.take('Categories') ?? '')
    .split(/[;,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const system = names.filter((name) => systemGroups.has(name.toLowerCase()));
  if (system.length > 0) keep({ ...unknownProperty('CATEGORIES', ''), value: system.join(',') });
  return [...new Set(names.filter((name) => !systemGroups.has(name.toLowerCase())))];
};
