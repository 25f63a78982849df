import {
  emptyName,
  emptyPersonDraft,
  type ContactPointValue,
  type ImportantDateValue,
  type PersonDraft,
  type RelationValue,
  type UnknownProperty,
} from '../../core/people/index.ts';
import { addressPoint } from '../address.ts';
import type { CsvRow } from '../csv.ts';
import { readSourceDate } from '../dates.ts';
import { issue, type IssueList } from '../source.ts';
import type { Cells } from './cells.ts';
import { propertyName, unknown } from './fields.ts';

/** Google's "Outlook CSV" and Outlook's own have these; no other list of people does. */
export const isOutlookHeader = (has: (...names: readonly string[]) => boolean): boolean =>
  has('First Name', 'Last Name', 'E-mail Address', 'Mobile Phone', 'Business Phone');

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
  ["Assistant's Phone", 'assistant'],
  ['Callback', 'callback'],
  ['ISDN', 'isdn'],
  ['Radio Phone', 'radio'],
];

const addressColumns: readonly (readonly [column: string, label: string])[] = [
  ['Home', 'home'],
  ['Business', 'work'],
  ['Other', 'other'],
];

const relationColumns: readonly (readonly [column: string, label: string])[] = [
  ['Spouse', 'spouse'],
  ['Children', 'child'],
  ["Manager's Name", 'manager'],
  ["Assistant's Name", 'assistant'],
  ['Referred By', 'referred by'],
];

/** Empty days of Outlook. */
const noDay = /^0\/0\/0+$/;

/**
 * Google writes the month first. Outlook itself writes dates as Windows is set, and nobody can tell 3/4 from 4/3:
 * those are told and kept, not guessed.
 */
export const slashesOf = (has: (...names: readonly string[]) => boolean): 'month-first' | null =>
  has('Internet Free Busy', 'Billing Information') && !has('E-mail Type') ? 'month-first' : null;

/** A row of an Outlook table: one flat column for everything. */
export const readOutlookRow = (
  cells: Cells,
  row: CsvRow,
  issues: IssueList,
  slashes: 'month-first' | null,
): PersonDraft => {
  const kept: UnknownProperty[] = [];
  const dates = [
    ['Birthday', 'birthday'],
    ['Anniversary', 'anniversary'],
  ] as const;
  const organization = cells.take('Company');
  const title = cells.take('Job Title');
  const department = cells.take('Department');
  const draft: PersonDraft = {
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
    },
    contactPoints: [
      ...readEmails(cells, kept),
      ...readPhones(cells),
      ...readUrls(cells),
      ...readAddresses(cells),
    ],
    dates: dates.flatMap(([column, kind]): readonly ImportantDateValue[] => {
      const text = cells.take(column);
      if (text === null || noDay.test(text)) return [];
      const date = readSourceDate(text, { slashes });
      if (date !== null) return [{ kind, label: null, date }];
      issues.add(issue('unreadable-date', { line: row.line, field: column, text }));
      kept.push(unknown('X-OUTLOOK-DATE', text, column));
      return [];
    }),
    relations: relationColumns.flatMap(([column, label]): readonly RelationValue[] => {
      const name = cells.take(column);
      return name === null ? [] : [{ kind: 'related', label, name }];
    }),
    positions:
      organization === null && title === null && department === null
        ? []
        : [
            {
              organization,
              organizationKind: 'company',
              title,
              department,
              team: null,
              level: null,
              started: null,
              ended: null,
              current: true,
            },
          ],
    topics: (cells.take('Hobby') ?? '')
      .split(/[;,]/)
      .map((topic) => topic.trim())
      .filter((topic) => topic !== ''),
    groups: readGroups(cells, kept),
    place: cells.take('Location'),
    note: cells.take('Notes'),
  };
  const left = [...cells.left()].map(([name, text]) => unknown(`X-OUTLOOK-${propertyName(name)}`, text));
  return { ...draft, unknown: [...kept, ...left] };
};

const point = (kind: 'email' | 'phone' | 'url', value: string, label: string | null): ContactPointValue => ({
  kind,
  value,
  label,
  preferred: false,
  service: null,
  address: null,
});

const readEmails = (cells: Cells, kept: UnknownProperty[]): readonly ContactPointValue[] =>
  ['E-mail', 'E-mail 2', 'E-mail 3'].flatMap((column) => {
    const value = cells.take(`${column} Address`);
    const type = cells.take(`${column} Type`);
    if (value === null) return [];
    // An Exchange path reaches nobody outside the company.
    if (type?.toUpperCase() !== 'EX') return [point('email', value, null)];
    kept.push(unknown('X-OUTLOOK-EXCHANGE-ADDRESS', value));
    return [];
  });

const readPhones = (cells: Cells): readonly ContactPointValue[] =>
  phoneColumns.flatMap(([column, label]) => {
    const value = cells.take(column);
    return value === null ? [] : [point('phone', value, label)];
  });

const readUrls = (cells: Cells): readonly ContactPointValue[] =>
  ['Web Page', 'Personal Web Page'].flatMap((column) => {
    const value = cells.take(column);
    return value === null ? [] : [point('url', value, null)];
  });

const readAddresses = (cells: Cells): readonly ContactPointValue[] =>
  addressColumns.flatMap(([column, label]) => {
    const streets = ['Street', 'Street 2', 'Street 3'].map((part) => cells.take(`${column} ${part}`));
    const street = streets.filter((part) => part !== null).join('\n');
    const parts = {
      poBox: cells.take(`${column} Address PO Box`),
      extended: null,
      city: cells.take(`${column} City`),
      region: cells.take(`${column} State`),
      postalCode: cells.take(`${column} Postal Code`),
      country: cells.take(`${column} Country/Region`, `${column} Country`),
      countryCode: null,
    };
    const isBare = street === '' && Object.values(parts).every((part) => part === null);
    const whole = isBare ? cells.take(`${column} Address`) : null;
    const address = { ...parts, street: street === '' ? whole : street };
    const found = addressPoint(address, { label, preferred: false });
    return found === null ? [] : [found];
  });

/** Google's own groups come without their star here. */
const systemGroups = new Set(['mycontacts', 'starred']);

const readGroups = (cells: Cells, kept: UnknownProperty[]): readonly string[] => {
  const names = (cells.take('Categories') ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const system = names.filter((name) => systemGroups.has(name.toLowerCase()));
  if (system.length > 0) kept.push({ ...unknown('CATEGORIES', ''), value: system.join(',') });
  return [...new Set(names.filter((name) => !systemGroups.has(name.toLowerCase())))];
};
