import type { CallAnswer, CallInput } from '../../contract/index.ts';
import {
  columnFields,
  columnKey,
  fieldNames,
  previewRow,
  type ColumnField,
} from '../../core/import/columns.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { paint, table, type Terminal } from '../terminal.ts';
import { wordTable } from '../../core/word-table.ts';

type Table = NonNullable<CallAnswer<'importFiles'>['files'][number]['table']>;
type Said = NonNullable<NonNullable<CallInput<'importFiles'>['body']>['columns']>;

/** Other words for a field, beside its own and the one on screen. */
const otherWords = wordTable<ColumnField>({
  fullname: 'name',
  company: 'organization',
  firm: 'organization',
  mail: 'email',
  notes: 'note',
  tags: 'groups',
  website: 'url',
  place: 'city',
  id: 'identifier',
});

const fieldOf = (word: string): ColumnField | null => {
  const key = columnKey(word);
  return (
    columnFields.find((field) => columnKey(field) === key || columnKey(fieldNames[field]) === key) ??
    otherWords.get(key) ??
    null
  );
};

/** `--map "Full name=name,Firm=organization"`, as often as it is given; for every table of the import. */
export const readColumnMap = (texts: readonly string[]): Result<Said, string> => {
  const columns: { readonly name: string; readonly field: ColumnField }[] = [];
  // A comma may be part of a column's name: only what has its own = begins a new one.
  for (const part of texts.flatMap((text) => text.split(/,(?=[^,]*=)/))) {
    const at = part.lastIndexOf('=');
    const name = part.slice(0, at).trim();
    const field = fieldOf(part.slice(at + 1));
    if (at <= 0 || name === '') return err(`--map takes "Column=field", and not “${part.trim()}”`);
    if (field === null)
      return err(`“${part.slice(at + 1).trim()}” is none of the fields: ${columnFields.join(', ')}`);
    columns.push({ name, field });
  }
  return ok(columns.length === 0 ? [] : [{ file: null, columns }]);
};

/** A column of `--map` that no table has; null where all were found. */
export const unknownColumn = (said: Said, tables: readonly Table[]): string | null => {
  const known = new Set(tables.flatMap(({ columns }) => columns.map(({ name }) => columnKey(name))));
  return said.flatMap(({ columns }) => columns).find(({ name }) => !known.has(columnKey(name)))?.name ?? null;
};

const saidBy: Readonly<Record<Table['by'], string>> = {
  said: 'as you said; remembered for the next file with these columns',
  remembered: 'as you said before',
  names: 'by their names',
  guess: 'only guessed: nothing is written until you say with --map which column holds the name',
};

/** More are not looked through on a terminal. */
const shownColumns = 20;

/** What a table was guessed to hold, as it can be said. */
export const guessInWords = ({ columns }: Table): string => {
  const guessed = columns.filter(({ field }) => field !== 'keep' && field !== 'ignore');
  const map = guessed.map(({ name, field }) => `${name}=${field}`).join(',');
  const shown = columns.slice(0, shownColumns).map(({ name }) => `“${name}”`);
  const more = columns.length - shown.length;
  const names = `Its columns: ${shown.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
  return map === ''
    ? `. Say it with --map "Column=name". ${names}.`
    : `. ${names}. If this is right, say it: --map "${map}"; --dry-run shows the people.`;
};

/** How a table's columns are read, with the first rows as they would become people. */
export const tableLines = (
  file: string,
  { columns, by, sample }: Table,
  terminal: Terminal,
): readonly string[] => {
  const example = (index: number): string =>
    sample.map((row) => row[index]?.trim() ?? '').find((text) => text !== '') ?? '';
  const people = sample.flatMap((cells) => {
    const { name, where, rest } = previewRow(columns, cells);
    const said = [where, ...rest.map(([, text]) => text)].filter((text) => text !== '');
    return name === '' && said.length === 0 ? [] : [[name === '' ? '(no name)' : name, said.join(' · ')]];
  });
  const rows = columns.map(({ name, field }, index) => ({
    field,
    cells: [name, `${fieldNames[field]} (${field})`, example(index)],
  }));
  const shown = rows.length <= shownColumns ? rows : rows.filter(({ field }) => field !== 'keep');
  const kept = rows.length - shown.length;
  return [
    '',
    `The columns of ${file}, ${saidBy[by]}:`,
    ...table(
      terminal,
      ['Column', 'Holds', 'For example'],
      shown.map(({ cells }) => cells),
    ),
    ...(kept === 0 ? [] : [`and ${kept} kept as ${kept === 1 ? 'it is' : 'they are'}.`]),
    ...(people.length === 0 ? [] : ['', 'Its first people:', ...table(terminal, ['Name', 'Said'], people)]),
    ...(by === 'said' || by === 'remembered'
      ? []
      : ['', paint(terminal, 'dim', 'Change any of them with --map "Column=field,Other column=field".')]),
  ];
};
