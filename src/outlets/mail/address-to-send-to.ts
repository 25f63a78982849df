import { domainToASCII } from 'node:url';

const sendable = /^[\w.!#$%&'*+/=?^`{|}~-]+@([\p{L}\p{N}\p{M}.-]+)$/u;

/**
 * An address as a mail goes to it, the domain in plain letters; null for what is none, or more than one: what does not
 * fit into a header must not be made to fit, as it would be somebody else's.
 */
export const addressToSendTo = (said: string): string | null => {
  const address = said.trim();
  const domain = sendable.exec(address)?.[1];
  if (domain === undefined) return null;
  const local = address.slice(0, -domain.length);
  if (/^[\w.-]+$/.test(domain)) return address;
  const plain = domainToASCII(domain);
  return plain === '' ? null : `${local}${plain}`;
};
