import { textHash } from '../text-hash.ts';

/** What a column of a table may hold of a person. */
export const columnFields = [
  'name',
  'given',
  'family',
  'additional',
  'nickname',
  'prefix',
  'suffix',
  'pronouns',
  'email',
  'phone',
  'url',
  'organization',
  'title',
  'department',
  'school',
  'city',
  'region',
  'country',
  'street',
  'postalCode',
  'birthday',
  'topics',
  'groups',
  'howWeMet',
  'knownSince',
  'lastContact',
  'note',
  'identifier',
  'keep',
  'ignore',
] as const;
export type ColumnField = (typeof columnFields)[number];

/** As they are called on screen. */
export const fieldNames: Readonly<Record<ColumnField, string>> = {
  name: 'Whole name',
  given: 'First name',
  family: 'Last name',
  additional: 'Middle name',
  nickname: 'Nickname',
  prefix: 'Title before the name',
  suffix: 'Suffix',
  pronouns: 'Pronouns',
  email: 'E-mail address',
  phone: 'Phone',
  url: 'Web address',
  organization: 'Company',
  title: 'Job title',
  department: 'Department',
  school: 'School',
  city: 'City or place',
  region: 'Region',
  country: 'Country',
  street: 'Street',
  postalCode: 'Postal code',
  birthday: 'Birthday',
  topics: 'What they care about',
  groups: 'Groups, tags',
  howWeMet: 'How you met',
  knownSince: 'Known since',
  lastContact: 'Last contact',
  note: 'Note',
  identifier: 'Its own number',
  keep: 'Keep as it is',
  ignore: 'Leave out',
};

/** Who says what a column holds: its name, what stands in it, nobody. */
export type GuessedBy = 'name' | 'content' | null;

export interface TableColumn {
  readonly name: string;
  readonly field: ColumnField;
  readonly by: GuessedBy;
}

/** What was said of a table's columns, by their names; a name that stands twice is said in the table's order. */
export type ColumnMap = readonly (readonly [name: string, field: ColumnField])[];

/** Fields by which somebody can be called. */
const naming: ReadonlySet<ColumnField> = new Set(['name', 'given', 'family', 'nickname', 'email']);

export const namesSomebody = (columns: readonly Pick<TableColumn, 'field'>[]): boolean =>
  columns.some(({ field }) => naming.has(field));

/** True where the name of a column says who somebody is: then nothing has to be asked. */
export const isSureTable = (columns: readonly TableColumn[]): boolean =>
  columns.some(({ field, by }) => naming.has(field) && by === 'name');

/** Without case, spaces and signs. */
export const columnKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The same columns in any order have the same one. */
export const tableFingerprint = (header: readonly string[]): string =>
  textHash(header.map(columnKey).toSorted().join('\n')).toString(36);

/** The columns as they were said to be; of whom nothing was said keeps its guess. */
export const withSaid = (guessed: readonly TableColumn[], said: ColumnMap): readonly TableColumn[] => {
  const open = Map.groupBy(said, ([name]) => columnKey(name));
  return guessed.map((column) => {
    const fields = open.get(columnKey(column.name));
    const next = fields !== undefined && fields.length > 1 ? fields.shift() : fields?.[0];
    return next === undefined ? column : { ...column, field: next[1], by: 'name' };
  });
};

/** How a row would be read, in short: what shows whether its columns are the right ones. */
export interface RowPreview {
  readonly name: string;
  readonly where: string;
  /** What else is said, by the field's name on screen. */
  readonly rest: readonly (readonly [field: string, text: string])[];
}

export const previewRow = (
  columns: readonly Pick<TableColumn, 'field'>[],
  cells: readonly string[],
): RowPreview => {
  const texts = (field: ColumnField): readonly string[] =>
    columns.flatMap((column, index) => {
      const text = (cells[index] ?? '').trim();
      return column.field === field && text !== '' ? [text] : [];
    });
  const joined = (fields: readonly ColumnField[], between = ' '): string =>
    fields.flatMap(texts).join(between);
  const whole = joined(['prefix', 'given', 'additional', 'family', 'suffix']);
  const called = joined(['name']) || whole || joined(['nickname']) || joined(['email']).split(/[\s;,]/)[0];
  const shown = new Set<ColumnField>([
    ...(['name', 'prefix', 'given', 'additional', 'family', 'suffix', 'title', 'organization'] as const),
    ...(['keep', 'ignore', 'identifier'] as const),
  ]);
  return {
    name: called ?? '',
    where: [joined(['title']), joined(['organization'])].filter((part) => part !== '').join(' at '),
    rest: columnFields
      .filter((field) => !shown.has(field))
      .flatMap((field) => {
        const text = joined([field], ', ');
        return text === '' ? [] : [[fieldNames[field], text] as const];
      }),
  };
};
