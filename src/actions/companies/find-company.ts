import type { Organization } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';

/** By id, or by name however it is written. */
export const findCompany = async (reader: Reader, reference: string): Promise<Organization | null> =>
  (await reader.get('organization', reference)) ?? (await reader.organizationNamed(reference));

export const noCompany = (name: string): string =>
  `There is no company called “${name}” in the book. “goodturn companies” lists what you have learned about.`;
