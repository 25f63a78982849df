import type { ContactPointValue } from './person.ts';

/** A way to reach somebody of which no more is known than itself, and what it is called. */
export const contactPointOf = (
  kind: ContactPointValue['kind'],
  value: string,
  label: string | null = null,
): ContactPointValue => ({ kind, value, label, preferred: false, service: null, address: null });
