import type { Problem } from '../../core/connections/index.ts';

const fields: Readonly<Partial<Record<Problem, string>>> = {
  'wrong-login': 'password',
  'unknown-host': 'host',
  unreachable: 'host',
  'no-mail-server': 'host',
  'no-encryption': 'port',
  'bad-certificate': 'host',
  'private-address': 'allowPrivate',
};

/** Which answer of the form is to be looked at, where a mail server could not be used. */
export const mailFieldOf = (problem: Problem): string => fields[problem] ?? 'address';
