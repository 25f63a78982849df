import { useId, useState } from 'react';
import { columnFields, fieldNames, previewRow, type ColumnField } from '../../core/import/columns.ts';
import { columnsShownFirst, isReadyTable, type ImportedFile, type SaidColumn } from './import-view.ts';
import { counted, figure } from '../../core/counts.ts';

type Table = NonNullable<ImportedFile['table']>;

const shownPeople = 3;

const howRead: Readonly<Record<Table['by'], string>> = {
  guess: 'None of its columns says by its name who somebody is. This is a guess: set right what is wrong.',
  names: 'Read by their names. Change what is wrong.',
  said: 'As you said. The next file with these columns is read the same way.',
  remembered: 'As you said the last time.',
};

/** One column: its name, what stands in it, and what it holds, to change with a tap. */
const Column = ({
  name,
  examples,
  field,
  onChange,
}: {
  readonly name: string;
  readonly examples: readonly string[];
  readonly field: ColumnField;
  readonly onChange: (field: ColumnField) => void;
}) => {
  const id = useId();
  return (
    <li className="grid items-center gap-x-4 gap-y-1 border-t border-line py-2 sm:grid-cols-[minmax(0,1fr)_13rem]">
      <label htmlFor={id} className="min-w-0">
        <span className="block font-[550] wrap-anywhere">{name}</span>
        <span className="block truncate text-small text-muted">
          {examples.length === 0 ? 'empty' : examples.join(' · ')}
        </span>
      </label>
      <select
        id={id}
        className={`input min-h-10 py-1 pointer-coarse:min-h-11 ${field === 'keep' || field === 'ignore' ? 'text-muted' : ''}`}
        value={field}
        onChange={({ target }) => {
          const chosen = columnFields.find((one) => one === target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {columnFields.map((one) => (
          <option key={one} value={one}>
            {fieldNames[one]}
          </option>
        ))}
      </select>
    </li>
  );
};

/** The first rows as they would become people, as the columns are read just now. */
const FirstPeople = ({
  columns,
  sample,
}: {
  readonly columns: readonly SaidColumn[];
  readonly sample: Table['sample'];
}) => (
  <ul aria-label="Its first people" className="mt-3 grid gap-2 rounded-card bg-wash p-3.5">
    {sample.slice(0, shownPeople).map((cells, index) => {
      const { name, where, rest } = previewRow(columns, cells);
      return (
        <li key={index} className="min-w-0 text-small">
          <span className="font-serif text-[1.0625rem]">{name === '' ? 'Nobody: no name' : name}</span>
          {where !== '' && <span className="text-muted"> · {where}</span>}
          {rest.length > 0 && (
            <span className="block text-muted wrap-anywhere">
              {rest.map(([field, text]) => `${field}: ${text}`).join(' · ')}
            </span>
          )}
        </li>
      );
    })}
  </ul>
);

/** How the columns of a table are read; open where nobody is sure of them. */
export const TableColumns = ({
  file,
  table,
  onChange,
}: {
  readonly file: string;
  readonly table: Table;
  readonly onChange: (columns: readonly SaidColumn[]) => void;
}) => {
  const [columns, setColumns] = useState<readonly SaidColumn[]>(table.columns);
  const [open, setOpen] = useState(table.by === 'guess');
  // Fixed at first, so that no row goes while somebody sets it right.
  const [shown, setShown] = useState(() => columnsShownFirst(table));
  const headingId = useId();
  const known = columns.filter(({ field }) => field !== 'keep' && field !== 'ignore').length;
  const change = (at: number, field: ColumnField): void => {
    const next = columns.map((column, index) => (index === at ? { name: column.name, field } : column));
    setColumns(next);
    onChange(next);
  };
  return (
    <section aria-labelledby={headingId} className="mt-6">
      <h2 id={headingId} className="text-[1.125rem]">
        {table.by === 'guess' ? `Which column of ${file} is which?` : `The columns of ${file}`}
      </h2>
      <p className="max-w-[62ch] text-small text-muted">{howRead[table.by]}</p>
      <FirstPeople columns={columns} sample={table.sample} />
      {!isReadyTable(columns) && (
        <output className="mt-2 block text-small text-wait">
          Say which column holds the name, or at least an e-mail address.
        </output>
      )}
      {open ? (
        <>
          <ul className="mt-2">
            {columns.map(
              ({ name, field }, index) =>
                shown.has(index) && (
                  <Column
                    key={index}
                    name={name}
                    examples={[
                      ...new Set(table.sample.flatMap((cells) => (cells[index] ?? '').trim() || [])),
                    ].slice(0, 2)}
                    field={field}
                    onChange={(next) => change(index, next)}
                  />
                ),
            )}
          </ul>
          {shown.size < columns.length && (
            <button
              type="button"
              className="link min-h-9 text-small pointer-coarse:min-h-11"
              onClick={() => setShown(new Set(columns.keys()))}
            >
              {counted(columns.length - shown.size, 'more column', 'more columns')}
            </button>
          )}
        </>
      ) : (
        <button
          type="button"
          className="link min-h-9 text-small pointer-coarse:min-h-11"
          onClick={() => setOpen(true)}
        >
          {figure(known)} of {figure(columns.length)} columns are read; change what they hold
        </button>
      )}
    </section>
  );
};
