import { hostOf, isPublicHost } from './mail-host.ts';
import type { DuplicateSubject } from './subject.ts';

/** Where somebody works: by what is said, and by their mailboxes. Keys of organizations. */
export type Workplaces = (subject: DuplicateSubject) => readonly string[];

/** The organizations whose host it may be. */
export type OrganizationsAt = (host: string) => readonly string[];

/** What a book says of hosts: at which organization most of those work who have a mailbox there. */
export type KnownHosts = ReadonlyMap<string, string>;

/** Whoever has a mailbox at northstar.example is at Northstar Logistics, where the book knows of it. */
export const organizationsAt = (
  subjects: readonly DuplicateSubject[],
  known: KnownHosts,
): OrganizationsAt => {
  const byLabel = labelsOf(new Set(subjects.flatMap(({ organizationKeys }) => organizationKeys)));
  const byHost = new Map<string, readonly string[]>();
  return (host) => {
    const found = byHost.get(host) ?? findAt(host, byLabel, known);
    byHost.set(host, found);
    return found;
  };
};

export const workplacesOf = (at: OrganizationsAt): Workplaces => {
  const places = new Map<DuplicateSubject, readonly string[]>();
  return (subject) => {
    const known = places.get(subject);
    if (known !== undefined) return known;
    const found = [...subject.organizationKeys];
    for (const key of subject.contactKeys)
      if (key.startsWith('email:'))
        for (const organization of at(hostOf(key)))
          if (!found.includes(organization)) found.push(organization);
    places.set(subject, found);
    return found;
  };
};

const findAt = (
  host: string,
  byLabel: ReadonlyMap<string, readonly string[]>,
  known: KnownHosts,
): readonly string[] => {
  if (isPublicHost(host)) return [];
  const organization = known.get(host);
  return organization === undefined ? (byLabel.get(labelOf(host)) ?? []) : [organization];
};

/** Second levels under which names are given out: acme.co.uk is Acme's. */
const secondLevels = new Set(['ac', 'co', 'com', 'edu', 'gov', 'net', 'org']);

/** "mail.north-star.co.uk" is called "northstar". */
const labelOf = (host: string): string => {
  const parts = host.split('.').slice(0, -1);
  const last = parts.at(-1) ?? '';
  return ((secondLevels.has(last) ? parts.at(-2) : undefined) ?? last).replaceAll('-', '');
};

const leastLabel = 3;

/** As organizations are called in addresses: the whole name, its first word, its initials. */
const labelsOf = (organizations: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
  const labels = new Map<string, string[]>();
  for (const organization of organizations) {
    const words = organization.split(' ');
    const initials = words.map((word) => word.slice(0, 1)).join('');
    for (const label of new Set([words.join(''), words[0] ?? '', initials]))
      if (label.length >= leastLabel) labels.set(label, [...(labels.get(label) ?? []), organization]);
  }
  return labels;
};
