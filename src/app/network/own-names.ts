import { hostname, networkInterfaces } from 'node:os';

const isHome = (address: string): boolean => /^(192\.168|10|172\.(1[6-9]|2\d|3[01]))\./.test(address);

/** By what others find this machine: its addresses in its networks, the likeliest first, and its names there. */
export const ownNames = (): readonly string[] => {
  const addresses = Object.values(networkInterfaces())
    .flatMap((some) => some ?? [])
    .filter(
      ({ internal, family, address }) => !internal && family === 'IPv4' && !address.startsWith('169.254.'),
    )
    .map(({ address }) => address)
    .toSorted((one, other) => Number(isHome(other)) - Number(isHome(one)));
  const whole = hostname().toLowerCase();
  const name = whole.split('.')[0] ?? '';
  const hasZone = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(whole) && !whole.endsWith('.local');
  return [...addresses, ...(/^[a-z0-9-]+$/.test(name) ? [`${name}.local`] : []), ...(hasZone ? [whole] : [])];
};
