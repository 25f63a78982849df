import { fullDay, type PartialDate } from '../../core/dates/index.ts';
import type { ColumnField, TableColumn } from '../../core/import/columns.ts';
import {
  contactPointOf,
  emptyName,
  emptyPersonDraft,
  fold,
  emptyPosition,
  type ContactPointValue,
  type PersonDraft,
  type PositionDraft,
  type UnknownProperty,
} from '../../core/people/index.ts';
import { addressPoint } from '../address.ts';
import type { CsvRow } from '../csv.ts';
import { isAmbiguousDate, isNoDay, readSourceDate, type SlashOrder } from '../dates.ts';
import type { HistoryDraft } from '../history.ts';
import { readFullName, readNameCells, type ReadName } from '../names.ts';
import { isSomebody } from '../somebody.ts';
import { issue, type IssueList } from '../source.ts';
import { firstOfOldCentury, readSpelledDate } from '../spelled-dates.ts';
import { propertyName, unknownProperty } from '../unknown-property.ts';
import { columnLabel, services } from './aliases.ts';
import { saysNothing, splitValues } from './cell-kinds.ts';

export interface TableContext {
  readonly issues: IssueList;
  readonly slashes: SlashOrder | null;
  /** Names are written "Quill, Ada". */
  readonly familyFirst: boolean;
  readonly fingerprint: string;
}

export interface ReadTableRow {
  readonly draft: PersonDraft;
  /** Of one's own account, so that nothing that warms is lost; null where the row tells no day. */
  readonly lastContact: HistoryDraft | null;
}

/** What a column says of each of its cells, worked out once for all rows. */
interface Column {
  readonly name: string;
  readonly field: ColumnField;
  readonly label: string | null;
  /** The property as which its cells are kept where no field holds them. */
  readonly property: string;
}

interface Cell {
  readonly column: Column;
  readonly text: string;
}

type CellsByField = ReadonlyMap<ColumnField, readonly Cell[]>;

/** What reads the rows of a table by its columns: null for a row that says nothing by which one could call anybody. */
export const tableRowReader = (
  tableColumns: readonly TableColumn[],
  context: TableContext,
): ((row: CsvRow) => ReadTableRow | null) => {
  const columns = tableColumns.map(({ name, field }): Column => ({
    name,
    field,
    label: columnLabel(name),
    property: `X-TABLE-${propertyName(name)}`,
  }));
  return (row) => {
    const cells = cellsByField(columns, row);
    if (!telling.some((field) => cells.has(field))) return null;
    const read = readRow(cells, row, context);
    const extra = row.cells.length > columns.length ? row.cells.slice(columns.length).join(' ').trim() : '';
    if (extra !== '') context.issues.add(issue('extra-cells', { line: row.line, text: extra }));
    return isSomebody(read.draft) ? read : null;
  };
};

/** What somebody is called by or reached at. */
const telling = [
  'name',
  'given',
  'family',
  'additional',
  'nickname',
  'email',
  'phone',
  'url',
  'organization',
  'school',
] as const satisfies readonly ColumnField[];

/** What a name and how to say it is read from. */
const naming: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'name',
  'given',
  'family',
  'additional',
  'prefix',
  'suffix',
  'nickname',
]);

const readRow = (cells: CellsByField, row: CsvRow, context: TableContext): ReadTableRow => {
  const { name, pronouns } = nameOf(cells, context);
  const named: PersonDraft = { ...emptyPersonDraft, name, pronouns };
  // A row that is but a name, of which a damaged file may have a million, is not asked for the rest.
  return cells.keys().every((field) => naming.has(field))
    ? { draft: named, lastContact: null }
    : withTheRest(named, cells, row, context);
};

const withTheRest = (
  named: PersonDraft,
  cells: CellsByField,
  row: CsvRow,
  context: TableContext,
): ReadTableRow => {
  const kept: UnknownProperty[] = [];
  const first = (field: ColumnField): string | null => cells.get(field)?.[0]?.text ?? null;
  const list = (field: ColumnField): readonly string[] => [
    ...new Set((cells.get(field) ?? []).flatMap(({ text }) => splitList(text))),
  ];
  const date = (field: ColumnField): PartialDate | null => {
    for (const cell of cells.get(field) ?? []) {
      const read = readDateCell(cell, row, context);
      if (read !== null) return read;
      kept.push(unknownProperty('X-TABLE-DATE', cell.text, cell.column.name));
    }
    return null;
  };
  const birthday = date('birthday');
  const lastContact = date('lastContact');
  const draft: PersonDraft = {
    ...named,
    pronouns: first('pronouns') ?? named.pronouns,
    contactPoints: contactPointsOf(cells),
    dates: birthday === null ? [] : [{ kind: 'birthday', label: null, date: birthday }],
    positions: positionsOf(cells),
    topics: list('topics'),
    groups: list('groups'),
    place: placeOf(cells),
    howWeMet: textsOf(cells, 'howWeMet'),
    knownSince: date('knownSince'),
    note: textsOf(cells, 'note'),
    identifier: first('identifier') === null ? null : `id:${first('identifier')}`,
  };
  for (const { column, text } of cells.get('keep') ?? [])
    kept.push(unknownProperty(column.property, text, column.name));
  return {
    draft: { ...draft, unknown: kept },
    lastContact: historyOf(draft, lastContact, context.fingerprint),
  };
};

const cellsByField = (columns: readonly Column[], { cells }: CsvRow): CellsByField => {
  const byField = new Map<ColumnField, Cell[]>();
  // Behind a row's last cell nothing is said, however wide the header is.
  const width = Math.min(cells.length, columns.length);
  for (let index = 0; index < width; index += 1) {
    const column = columns[index];
    if (column === undefined) break;
    const cell = cells[index] ?? '';
    const { field } = column;
    const text = linked.has(field) ? cell.replace(pageLink, '').trim() : cell.trim();
    if (text === '' || field === 'ignore' || isNoDay(text)) continue;
    if (!mayBeAnyWord.has(field) && saysNothing(text)) continue;
    const found = byField.get(field);
    if (found === undefined) byField.set(field, [{ column, text }]);
    else found.push({ column, text });
  }
  return byField;
};

/** Somebody may be called Null, and to a question "none" is an answer. */
const mayBeAnyWord: ReadonlySet<ColumnField> = new Set<ColumnField>([...naming, 'note', 'keep']);

/** Notion writes whom a row is linked to with the address of their page: "Engines (https://...)". */
const pageLink = / \(https?:\/\/(?:www\.)?notion\.(?:so|site|com)\/[^\s()]*\)/g;
const linked: ReadonlySet<ColumnField> = new Set(['name', 'organization', 'school', 'topics', 'groups']);

/** Groups and topics: a comma parts them as well. */
const splitList = (text: string): readonly string[] =>
  text
    .split(/[;,|\n]/)
    .map((part) =>
      part
        .trim()
        .replace(/^"(.*)"$/su, '$1')
        .replace(/^#/, '')
        .trim(),
    )
    .filter((part) => part !== '');

/** Several columns of words are paragraphs; all but the first say where they come from. */
const textsOf = (cells: CellsByField, field: ColumnField): string | null => {
  const found = cells.get(field) ?? [];
  return found.length === 0
    ? null
    : found.map(({ column, text }, index) => (index === 0 ? text : `${column.name}: ${text}`)).join('\n');
};

const nameOf = (cells: CellsByField, { familyFirst }: TableContext): ReadName => {
  const first = (field: ColumnField): string | null => cells.get(field)?.[0]?.text ?? null;
  const whole = first('name');
  const [given, family] = [first('given'), first('family')];
  const read =
    given !== null || family !== null
      ? readNameCells(given ?? '', family ?? '')
      : whole === null
        ? null
        : readWholeName(whole, familyFirst);
  const name = read?.name ?? emptyName;
  return {
    name: {
      ...name,
      additional: first('additional') ?? name.additional,
      prefix: (cells.get('prefix') ?? []).map(({ text }) => text).join(' ') || name.prefix,
      suffix: first('suffix') ?? name.suffix,
      nickname: first('nickname') ?? name.nickname,
      formatted: whole !== null && !familyFirst ? whole.replace(/\s+/g, ' ') : name.formatted,
    },
    pronouns: read?.pronouns ?? null,
  };
};

const readWholeName = (text: string, familyFirst: boolean): ReadName | null => {
  const [family = '', given = ''] = text.split(',');
  return familyFirst && given.trim() !== '' ? readNameCells(given, family) : readFullName(text);
};

const contactPointsOf = (cells: CellsByField): readonly ContactPointValue[] => {
  const points = (['email', 'phone', 'url'] as const).flatMap((kind) =>
    (cells.get(kind) ?? []).flatMap(({ column, text }) => {
      const { label } = column;
      return splitValues(text).map((value): ContactPointValue => {
        const point = contactPointOf(kind, value, label);
        if (kind === 'email') return { ...point, value: value.replace(/^mailto:/i, '') };
        const handle = kind === 'url' ? handleIn(value, label) : undefined;
        return handle === undefined
          ? point
          : { ...point, kind: 'handle', value: handle, label: null, service: label?.toLowerCase() ?? null };
      });
    }),
  );
  return [...withoutRepeats(points), ...addressesOf(cells)];
};

/** A number that stands in two columns stands there once, with a label where one of them has any. */
const withoutRepeats = (points: readonly ContactPointValue[]): readonly ContactPointValue[] => {
  if (points.length < 2) return points;
  const keyOf = ({ kind, service, value }: ContactPointValue): string =>
    `${kind} ${service ?? ''} ${value.toLowerCase()}`;
  const labelled = new Set(points.filter(({ label }) => label !== null).map(keyOf));
  const seen = new Set<string>();
  return points.filter((point) => {
    const key = keyOf(point);
    if (point.label === null && labelled.has(key)) return false;
    const whole = `${point.label ?? ''} ${key}`;
    if (seen.has(whole)) return false;
    seen.add(whole);
    return true;
  });
};

/** "@ada", and "ada" in a column of a service: no address, but a name there. */
const handleIn = (text: string, label: string | null): string | undefined =>
  /^@([\w.-]+)$/.exec(text)?.[1] ??
  (services.includes(label?.toLowerCase() ?? '') && !/\.[a-z]{2,3}$/i.test(text)
    ? /^[\w.-]+$/.exec(text)?.[0]
    : undefined);

const addressFields = ['street', 'postalCode', 'city', 'region', 'country'] as const;

/**
 * Where there is a street or a postal code it is an address; a city alone is where they are. Streets at work and at home
 * are two addresses; what does not say whose it is is of the first.
 */
const addressesOf = (cells: CellsByField): readonly ContactPointValue[] => {
  const told = (['street', 'postalCode'] as const).flatMap((field) => cells.get(field) ?? []);
  if (told.length === 0) return [];
  const labels = [...new Set(told.flatMap(({ column }) => column.label ?? []))];
  const [first = null] = labels;
  return (labels.length === 0 ? [null] : labels).flatMap((label) => {
    const isOf = (cell: Cell): boolean => labels.length < 2 || (cell.column.label ?? first) === label;
    const own = new Map(addressFields.map((field) => [field, (cells.get(field) ?? []).filter(isOf)]));
    return addressOf(own, label) ?? [];
  });
};

const addressOf = (cells: CellsByField, label: string | null): ContactPointValue | null => {
  const first = (field: ColumnField): string | null => cells.get(field)?.[0]?.text ?? null;
  return addressPoint(
    {
      poBox: null,
      extended: null,
      street: streetOf((cells.get('street') ?? []).map(({ text }) => text)),
      city: first('city'),
      region: first('region'),
      postalCode: first('postalCode'),
      country: first('country'),
      countryCode: null,
    },
    { label, preferred: false },
  );
};

/** A number of its own column belongs to the street before it. */
const streetOf = (parts: readonly string[]): string | null =>
  parts
    .map((part, index) => (index === 0 ? '' : /^\d{1,5} ?\p{L}?$/u.test(part) ? ' ' : '\n') + part)
    .join('') || null;

const placeOf = (cells: CellsByField): string | null =>
  (['city', 'region', 'country'] as const)
    .flatMap((field) => cells.get(field)?.[0]?.text ?? [])
    // A number of a region is nowhere.
    .filter((part) => /\p{L}/u.test(part))
    .filter((part, index, parts) => parts.findIndex((other) => other.includes(part)) === index)
    .join(', ') || null;

/** A title for each company, in the order of their columns. */
const positionsOf = (cells: CellsByField): readonly PositionDraft[] => {
  const texts = (field: ColumnField): readonly string[] => (cells.get(field) ?? []).map(({ text }) => text);
  const [organizations, titles, departments] = [texts('organization'), texts('title'), texts('department')];
  const jobs = Array.from(
    { length: Math.max(organizations.length, titles.length, departments.length) },
    (_, index): PositionDraft => ({
      ...emptyPosition,
      organization: organizations[index] ?? null,
      organizationKind: 'company',
      title: titles[index] ?? null,
      department: departments[index] ?? null,
    }),
  );
  const once = jobs.filter(
    ({ organization, title, department }, index) =>
      title !== null || department !== null || organizations.indexOf(organization ?? '') === index,
  );
  const schools = texts('school').map((organization): PositionDraft => ({
    ...emptyPosition,
    organization,
    organizationKind: 'school',
    current: false,
  }));
  return [...once, ...schools];
};

const slashed = /^\s*\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b/;

const readDateCell = (
  { column, text }: Cell,
  row: CsvRow,
  { issues, slashes }: TableContext,
): PartialDate | null => {
  const since = column.field === 'birthday' ? firstOfOldCentury.born : firstOfOldCentury.happened;
  const order = slashed.test(text) ? slashes : 'month-first';
  const date =
    readSourceDate(text, { slashes }) ?? (order === null ? null : readSpelledDate(text, order, since));
  if (date !== null) return date;
  const type = isAmbiguousDate(text) ? 'ambiguous-date' : 'unreadable-date';
  issues.add(issue(type, { line: row.line, field: column.name, text }));
  return null;
};

const historyOf = (
  { name, contactPoints, identifier }: PersonDraft,
  lastContact: PartialDate | null,
  fingerprint: string,
): HistoryDraft | null => {
  const day = lastContact === null ? null : fullDay(lastContact);
  if (day === null) return null;
  const who =
    identifier ??
    fold([name.given, name.family, name.formatted, contactPoints[0]?.value].filter((part) => part).join(' '));
  return {
    foreignId: `${fingerprint}:${who}:${day}`,
    kind: 'other',
    direction: 'unknown',
    day,
    text: '',
    favor: null,
  };
};
