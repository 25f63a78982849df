import { addDays, type CalendarDay } from '../../src/core/dates/index.ts';
import { fold } from '../../src/core/people/index.ts';
import type { Random } from '../../src/core/testing/random.ts';
import {
  cities,
  familyBeginnings,
  familyEnds,
  familyNames,
  fields,
  functions,
  givenNames,
  levels,
  organizationBeginnings,
  organizationEnds,
} from './words.ts';

/** An invented person, before they are written into a file or a book. */
export interface SeedPerson {
  readonly given: string;
  readonly family: string;
  readonly organization: string | null;
  readonly title: string | null;
  readonly city: string;
  /** `https://www.linkedin.com/in/...`, of nobody else. */
  readonly profile: string;
  readonly email: string;
  readonly phone: string;
  readonly connectedOn: CalendarDay;
}

/** Two in five have one of the common family names; the rest spread thin, so that few share a whole name. */
const commonFamily = 0.4;
const withoutOrganization = 0.04;
/** Employers are shared, a few by many and most by few. */
const peoplePerOrganization = 5;
const yearsOfConnecting = 12;

/** @param today nobody was met after it */
export const seedPeople = (count: number, random: Random, today: CalendarDay): readonly SeedPerson[] => {
  const organizations = seedOrganizations(Math.max(10, Math.round(count / peoplePerOrganization)), random);
  return Array.from({ length: count }, (_, index) => {
    const given = givenNames[random.rank(givenNames.length)] ?? '';
    const family = random.chance(commonFamily)
      ? (familyNames[random.rank(familyNames.length)] ?? '')
      : random.pick(familyBeginnings) + random.pick(familyEnds);
    const works = !random.chance(withoutOrganization);
    const organization = organizations[random.rank(organizations.length)] ?? '';
    const slug = `${fold(given)}-${fold(family)}`.replaceAll(/[^a-z]+/g, '-');
    const own = index.toString(36).padStart(4, '0');
    return {
      given,
      family,
      organization: works ? organization : null,
      title: works ? `${random.pick(levels)}${random.pick(fields)} ${random.pick(functions)}` : null,
      city: random.pick(cities),
      profile: `https://www.linkedin.com/in/${slug}-${own}`,
      email: `${slug.replace('-', '.')}.${own}@${random.chance(0.3) ? 'gmail.com' : `${slugOf(organization)}.example`}`,
      phone: `+44 20 7946 ${String(index % 10_000).padStart(4, '0')} ${Math.floor(index / 10_000)}`,
      connectedOn: addDays(today, -random.below(yearsOfConnecting * 365)),
    };
  });
};

const slugOf = (name: string): string => fold(name).replaceAll(/[^a-z0-9]+/g, '-');

const seedOrganizations = (count: number, random: Random): readonly string[] => {
  const names = new Set<string>();
  while (names.size < count) {
    const base = `${random.pick(organizationBeginnings)} ${random.pick(organizationEnds)}`;
    names.add(names.has(base) ? `${base} ${random.pick(cities)} ${random.below(100)}` : base);
  }
  return [...names];
};
