import type { Authority, Issued } from './authority.ts';
import { dayMs } from './authority.ts';

/** This server's certificate of its own authority, made anew where it no longer does. */
export interface OwnCertificate {
  readonly names: () => readonly string[];
  readonly current: () => Issued;
  /** Another one, where names changed or the one in use ends soon; null: that one does. */
  readonly renew: () => Issued | null;
}

const renewBeforeMs = 30 * dayMs;

/** @param ownNames asked for each time: a laptop comes into other networks */
export const ownCertificate = (
  authority: Authority,
  ownNames: () => readonly string[],
  now: () => number,
): OwnCertificate => {
  const wanted = (): readonly string[] => ownNames().filter((name) => authority.vouchesFor(name));
  let names = wanted();
  let issued = authority.issue(names, now());
  return {
    names: () => names,
    current: () => issued,
    renew: () => {
      const found = wanted();
      const isSame = found.length === names.length && found.every((name) => names.includes(name));
      if (isSame && issued.until - now() > renewBeforeMs) return null;
      names = found;
      issued = authority.issue(names, now());
      return issued;
    },
  };
};
