import type { EngineKind } from '../engine/engine.ts';

/** Words that the two engines spell differently in a table's definition. */
export interface SqlTypes {
  readonly engine: EngineKind;
  /** Text compared byte by byte on both engines, whatever the server's locale. */
  readonly text: string;
  /** Rows lie in the order of their key, without a second tree for it: good for short rows, which is why tables of long ones do without. */
  readonly clustered: string;
}

export const sqlTypes: { readonly [Kind in EngineKind]: SqlTypes } = {
  sqlite: { engine: 'sqlite', text: 'text', clustered: ' without rowid' },
  postgres: { engine: 'postgres', text: 'text collate "C"', clustered: '' },
};

/** A numbered step of the schema. Once released it is never edited: its checksum is kept in every book. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  /** Whether what follows from the records (ties, indexes) is made anew afterwards; not the words of notes. */
  readonly rebuild?: boolean;
  readonly statements: (types: SqlTypes) => readonly string[];
}
