import { columnKey, type ColumnField, type TableColumn } from '../../core/import/columns.ts';
import type { CsvRow } from '../csv.ts';
import { isNoDay } from '../dates.ts';
import { isAboutThem, readColumnName } from './aliases.ts';
import { kindOfCell, saysNothing, type CellKind } from './cell-kinds.ts';

/** A column as it was seen: its name and what stands in it. */
interface SeenColumn {
  readonly name: string;
  readonly texts: readonly string[];
  readonly kinds: ReadonlyMap<CellKind, number>;
}

/**
 * What each column holds, by its name where that is known and its cells agree, else by its cells.
 * @param rows the first of the table
 */
export const guessColumns = (header: readonly string[], rows: readonly CsvRow[]): readonly TableColumn[] => {
  const seen = header.map((name, index) => seeColumn(name, index, rows));
  const byName = seen.map((column) => fieldByName(column));
  const named = settleNames(seen, byName);
  const guessed = seen.map((column, index): TableColumn => {
    const field = named[index] ?? null;
    if (field !== null) return { name: column.name, field, by: 'name' };
    const content = isAboutThem(column.name) ? fieldByContent(column) : null;
    return content === null
      ? { name: column.name, field: column.texts.length === 0 ? 'ignore' : 'keep', by: null }
      : { name: column.name, field: content, by: 'content' };
  });
  return withSomeName(seen, guessed);
};

const seeColumn = (name: string, index: number, rows: readonly CsvRow[]): SeenColumn => {
  const texts = rows
    .map(({ cells }) => (cells[index] ?? '').trim())
    .filter((text) => text !== '' && !isNoDay(text) && !saysNothing(text));
  const kinds = new Map<CellKind, number>();
  for (const text of texts) {
    const kind = kindOfCell(text);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return { name, texts, kinds };
};

const share = ({ texts, kinds }: SeenColumn, ...wanted: readonly CellKind[]): number =>
  texts.length === 0 ? 0 : wanted.reduce((sum, kind) => sum + (kinds.get(kind) ?? 0), 0) / texts.length;

/** What has cells of quite another kind is not what its name says: "Email opt in", "Phone call done". */
const contents: Readonly<Partial<Record<ColumnField, readonly CellKind[]>>> = {
  email: ['email'],
  phone: ['phone', 'number'],
  birthday: ['date', 'number'],
  knownSince: ['date', 'number'],
  lastContact: ['date'],
  name: ['text', 'email'],
  given: ['text', 'email'],
  family: ['text'],
};

/** "Guest: yes" is nobody's name, "Interested: maybe" no topic. */
const answer =
  /^(?:yes|no|maybe|true|false|ja|nein|vielleicht|oui|non|peut-être|sí|quizás|sim|não|talvez)$/iu;
const isNoAnswer: ReadonlySet<ColumnField> = new Set(['name', 'given', 'family', 'topics']);

/** What somebody is in a meeting is no work. */
const partInMeeting =
  /^(?:co-?)?(?:organi[sz]er|presenter|attendee|host|guest|participant|panelist|speaker)$/iu;

const honorific =
  /^(?:mr|mrs|ms|miss|mx|dr|dra|prof|herr|frau|m|mme|mlle|sr|sra|sig|sig\.ra|dott|dott\.ssa|avv|ing|mag|dipl|mw|mevr|dhr|drs|ir|pan|pani|hr|fru|г-н|г-жа)\.?(?:[\s-]|$)/i;
/** "Title" is the salutation in some tables and the job in others. */
const titles: ReadonlySet<string> = new Set(
  ['title', 'titel', 'titre', 'título', 'titolo', 'tytuł'].map(columnKey),
);

const fieldByName = (column: SeenColumn): ColumnField | null => {
  const found = readColumnName(column.name);
  if (found === null) return null;
  const { field } = found;
  const wanted = contents[field];
  if (wanted !== undefined && column.texts.length > 0 && share(column, ...wanted) < 0.5) return null;
  if (isNoAnswer.has(field) && column.texts.length > 0 && column.texts.every((text) => answer.test(text)))
    return null;
  if (field === 'url' && column.texts.length > 0 && column.texts.every((text) => /\s/.test(text)))
    return null;
  if (field === 'title' && column.texts.length > 0 && column.texts.every((text) => partInMeeting.test(text)))
    return null;
  if (field === 'title' && titles.has(columnKey(column.name))) {
    const salutations = column.texts.filter((text) => honorific.test(text)).length;
    return salutations > column.texts.length / 2 ? 'prefix' : 'title';
  }
  return field;
};

/**
 * `Name` beside a first name is the family's, where it does not say both; `Nombre` beside `Apellidos` is the given
 * one. A number that stands twice is nobody's own; a headline beside a job title is none.
 */
const settleNames = (
  seen: readonly SeenColumn[],
  fields: readonly (ColumnField | null)[],
): readonly (ColumnField | null)[] => {
  const has = (field: ColumnField): boolean => fields.includes(field);
  return fields.map((field, index) => {
    const column = seen[index];
    if (column === undefined) return field;
    if (field === 'identifier')
      return new Set(column.texts).size === column.texts.length && column.texts.length > 0 ? field : null;
    if (field === 'title' && columnKey(column.name) === 'headline')
      return fields.indexOf('title') === fields.lastIndexOf('title') ? field : 'keep';
    // Beside the name they bear, the one they bore; beside a whole name, what they like to be called.
    if (field === 'family' && columnKey(column.name) === 'maidenname')
      return fields.indexOf('family') === fields.lastIndexOf('family') ? field : 'keep';
    if (field === 'name' && columnKey(column.name) === 'preferredname' && has('given') && has('family'))
      return 'nickname';
    if (field !== 'name' || fields.indexOf('name') !== index) return field;
    if (has('given') && !has('family')) return isWhole(column) ? 'name' : 'family';
    if (has('family') && !has('given')) return isWhole(column) ? 'name' : 'given';
    return 'name';
  });
};

/** Mostly two words and more. */
const isWhole = ({ texts }: SeenColumn): boolean =>
  texts.filter((text) => /\S\s+\S/.test(text)).length > texts.length / 2;

const fieldByContent = (column: SeenColumn): ColumnField | null => {
  if (share(column, 'email') >= 0.8) return 'email';
  if (share(column, 'url') >= 0.8) return 'url';
  if (share(column, 'phone') >= 0.8) return 'phone';
  return null;
};

const nameLike = /^\p{Lu}[\p{L}'’.-]*(?:,?\s+(?:\p{L}[\p{L}'’.-]*)){1,4}$/u;

/** Where no column says a name, the first one full of what look like names may be it. */
const withSomeName = (
  seen: readonly SeenColumn[],
  columns: readonly TableColumn[],
): readonly TableColumn[] => {
  if (columns.some(({ field }) => field === 'name' || field === 'given' || field === 'family'))
    return columns;
  const index = columns.findIndex(({ field }, place) => {
    const texts = seen[place]?.texts ?? [];
    return (
      field === 'keep' &&
      texts.length > 0 &&
      texts.filter((text) => nameLike.test(text)).length >= texts.length * 0.7 &&
      new Set(texts).size > texts.length * 0.7
    );
  });
  return columns.map((column, place) =>
    place === index ? { ...column, field: 'name', by: 'content' } : column,
  );
};
