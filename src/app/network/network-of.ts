import { isIPv6 } from 'node:net';

/**
 * Of IPv6 a household has a whole network of 64 bits: an address in it is no sign of somebody else. Which of this machine's
 * networks it came by (`%eth0`) says nothing of whose it is.
 */
export const networkOf = (address: string): string => {
  const [plain = ''] = address.split('%');
  if (!isIPv6(plain) || plain.startsWith('::ffff:')) return address;
  // As URL writes it, with one run of zeros left out at most.
  const [head = '', rest] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split('::');
  const [before, after] = [head, rest ?? ''].map((part) => (part === '' ? [] : part.split(':')));
  const zeros = 8 - (before?.length ?? 0) - (after?.length ?? 0);
  return [...(before ?? []), ...Array.from({ length: zeros }, () => '0'), ...(after ?? [])]
    .slice(0, 4)
    .join(':');
};
