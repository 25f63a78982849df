import { reached, type Row } from './row.ts';

const headings = ['', 'p50', 'p95', 'max', 'busy', 'floor', 'times', 'aim', ''] as const;

/** The rows as an aligned table, a block for each group. */
export const reportLines = (rows: readonly Row[]): readonly string[] => {
  const cells = rows.map((row) => ({ group: row.group, cells: cellsOf(row) }));
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...cells.map((line) => line.cells[column]?.length ?? 0)),
  );
  const aligned = (line: readonly string[]): string =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [...Map.groupBy(cells, ({ group }) => group)].flatMap(([group, lines]) => [
    '',
    aligned([group, ...headings.slice(1)]),
    ...lines.map((line) => aligned(line.cells)),
  ]);
};

const cellsOf = (row: Row): readonly string[] => {
  const { name, unit, value, floor, busy, aim } = row;
  const single = value.samples === 1;
  const inUnit = (amount: number): string =>
    `${amount.toFixed(unit === 'shift' ? 3 : amount < 100 ? 1 : 0)} ${unit}`;
  const done = reached(row);
  return [
    `  ${name}`,
    inUnit(value.p50),
    single ? '' : inUnit(value.p95),
    single ? '' : inUnit(value.max),
    busy === null ? '' : inUnit(busy),
    floor === null ? '' : inUnit(floor),
    floor === null ? '' : `${(value.p50 / floor).toFixed(1)}x`,
    aim === null ? '' : aim.of === 'ratio' ? `≤ ${aim.atMost}x` : `${aim.of} ≤ ${aim.atMost} ${unit}`,
    done === null ? '' : done ? 'reached' : 'MISSED',
  ];
};
