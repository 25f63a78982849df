/** The part behind the @, in lower case; null where that is no address. */
const domainOf = (address: string): string | null =>
  /^[^\s@]+@([^\s@]+\.[^\s@]+|localhost)$/u.exec(address.trim().toLowerCase())?.[1] ?? null;

export const isMailAddress = (address: string): boolean => domainOf(address) !== null;
