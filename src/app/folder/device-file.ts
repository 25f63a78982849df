import type { Clock } from '../../core/dates/index.ts';
import type { Ids } from '../../core/ids.ts';
import { scopes, type Scope } from '../../core/tokens/index.ts';
import { createDevices, type Devices, type KeptAccess } from '../../http/devices.ts';
import { readKept, writeWhole } from './kept-file.ts';

/** The owner's devices in a file of their own (mode 600) beside the key. */
export const deviceFile = (file: string, given: { readonly clock: Clock; readonly ids: Ids }): Devices =>
  createDevices(
    readDevices(file),
    (devices) => writeWhole(file, `${JSON.stringify(devices, null, 2)}\n`),
    given,
  );

/** A list that cannot be read lets nobody in: it is put aside, and devices are paired again. */
const readDevices = (file: string): readonly KeptAccess[] => readKept(file, isListOfKept) ?? [];

const isListOfKept = (value: unknown): value is readonly KeptAccess[] =>
  Array.isArray(value) && value.every(isKept);

const isKept = (value: unknown): value is KeptAccess => {
  const kept = value as Readonly<Record<string, unknown>> | null;
  return (
    typeof kept?.['id'] === 'string' &&
    typeof kept['name'] === 'string' &&
    typeof kept['addedAt'] === 'number' &&
    (typeof kept['seenAt'] === 'number' || kept['seenAt'] === null) &&
    typeof kept['tokenHash'] === 'string' &&
    isAccess(kept)
  );
};

const isAccess = (kept: Readonly<Record<string, unknown>>): boolean => {
  switch (kept['kind']) {
    case 'device':
    case 'calendar':
      return true;
    case 'session':
      return typeof kept['endsAt'] === 'number';
    case 'token':
      return (
        Array.isArray(kept['scopes']) && kept['scopes'].every((scope) => scopes.includes(scope as Scope))
      );
    default:
      return false;
  }
};
