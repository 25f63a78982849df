import { columnKey } from '../csv.ts';

/** True for the header of a Google Contacts export: the old one (2011 to 2024), the new one, Goodturn's own. */
export const isGoogleCsv = (header: readonly string[]): boolean => {
  const names = new Set(header.map(columnKey));
  const has = (...wanted: readonly string[]): boolean => wanted.every((name) => names.has(columnKey(name)));
  const hasContact = header.some((name) => /^(?:E-mail|Phone) 1 - /i.test(name));
  const isNumbered = ['E-mail 1', 'Phone 1'].some(
    (name) => has(`${name} - Value`) && (has(`${name} - Label`) || has(`${name} - Type`)),
  );
  return (
    (has('Name') && isNumbered) ||
    (has('Given Name', 'Family Name') && (hasContact || has('Group Membership'))) ||
    (has('First Name', 'Last Name') && (hasContact || has('Labels')))
  );
};
