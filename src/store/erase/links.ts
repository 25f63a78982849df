import type { RecordName } from '../../core/records.ts';
import { snakeCase, type Row } from '../schema/column.ts';
import { recordNames, tables } from '../schema/index.ts';

/** A field through which one record hangs on another. */
export interface Link {
  readonly name: RecordName;
  readonly field: string;
  readonly column: string;
  readonly target: RecordName;
  /** Where the other is erased: this one goes with it, or stays and forgets whom it spoke of. */
  readonly fate: 'goes' | 'forgets';
}

/** Whose field it is decides: what is about a person goes with them, though the field could stand empty. */
const aboutPeople: ReadonlySet<string> = new Set(['personId', 'otherPersonId', 'mergedInto']);

/** What was learned of a company stays, without who said it. */
const staysWithout: ReadonlySet<string> = new Set(['evidence.personId']);

const linksOfKind = (name: RecordName): readonly Link[] =>
  Object.entries(tables[name].references).map(([field, target]): Link => {
    const mayBeEmpty = tables[name].columnOf(field)?.nullable ?? false;
    const isAbout = aboutPeople.has(field) && !staysWithout.has(`${name}.${field}`);
    return {
      name,
      field,
      column: snakeCase(field),
      target,
      fate: isAbout || !mayBeEmpty ? 'goes' : 'forgets',
    };
  });

export const links: readonly Link[] = recordNames.flatMap(linksOfKind);

const linksByName: ReadonlyMap<RecordName, readonly Link[]> = Map.groupBy(links, ({ name }) => name);

export const linksOf = (name: RecordName): readonly Link[] => linksByName.get(name) ?? [];

/** A record by its kind and id, as sets hold it. */
export const keyOf = (name: RecordName, id: string): string => `${name} ${id}`;

const speaksOf = (row: Row, { column, target }: Link, gone: ReadonlySet<string>): boolean => {
  const id = row[column];
  return typeof id === 'string' && gone.has(keyOf(target, id));
};

/** Whether a version of a record goes with what is gone. */
export const goesWith = (name: RecordName, row: Row, gone: ReadonlySet<string>): boolean =>
  linksOf(name).some((link) => link.fate === 'goes' && speaksOf(row, link, gone));

/** Whose words a line on a company was, where it is nobody's any more: still one source. */
const nobodyKnown = 'someone no longer in the book';

/** The row without what it says of what is gone; the same row where it says nothing of it. */
export const withoutMention = (name: RecordName, row: Row, gone: ReadonlySet<string>): Row => {
  const said = linksOf(name).filter((link) => link.fate === 'forgets' && speaksOf(row, link, gone));
  if (said.length === 0) return row;
  const without: Record<string, Row[string]> = { ...row };
  for (const { name: of, field, column } of said) {
    without[column] = null;
    if (of === 'evidence' && field === 'personId') without['source'] = nobodyKnown;
    // The same person by name.
    if (of === 'ask' && field === 'targetPersonId') without['target'] = null;
  }
  return without;
};
