import type { ContactPointValue, PostalAddress } from '../core/people/index.ts';

/** The address in one line, in the order in which it came; the country's code only where no country is named. */
const toOneLine = (address: PostalAddress): string =>
  [
    address.poBox,
    address.extended,
    address.street,
    [address.postalCode, address.city].filter((part) => part !== null).join(' '),
    address.region,
    address.country ?? address.countryCode,
  ]
    .flatMap((part) => (part ?? '').split('\n'))
    .map((part) => part.trim().replace(/,$/, ''))
    .filter((part) => part !== '')
    .join(', ');

/** A postal address as a contact point; null where it says nothing. */
export const addressPoint = (
  address: PostalAddress,
  { label, preferred }: Pick<ContactPointValue, 'label' | 'preferred'>,
): ContactPointValue | null => {
  const value = toOneLine(address);
  return value === '' ? null : { kind: 'address', value, label, preferred, service: null, address };
};
