import type { RecordName, Records } from '../core/records.ts';

/** One record before a write and after it, as those see it who keep what follows from records; null where it is not there. */
export interface RecordChange<Name extends RecordName = RecordName> {
  readonly name: Name;
  readonly before: Records[Name] | null;
  readonly after: Records[Name] | null;
}

/** The same of any kind, told apart by its name. */
export type AnyRecordChange = { readonly [Name in RecordName]: RecordChange<Name> }[RecordName];

export const changedId = ({ before, after }: AnyRecordChange): string => (after ?? before)?.id ?? '';
