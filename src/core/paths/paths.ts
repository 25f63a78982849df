import type { Method } from '../config/index.ts';
import type { PersonId } from '../ids.ts';

/** Why two people know each other, strongest first (R22). */
export const edgeKinds = ['introduced', 'related', 'meetings', 'team', 'school', 'organization'] as const;
export type EdgeKind = (typeof edgeKinds)[number];

/** One reason why two people of the book know each other; it counts both ways. */
export interface Edge {
  readonly from: PersonId;
  readonly to: PersonId;
  readonly kind: EdgeKind;
  /** Where, in words: "Acme", "Riverside College". */
  readonly where: string | null;
  /** People at that organization; in a large one fewer know each other. */
  readonly size: number | null;
}

export interface Step {
  readonly from: PersonId;
  readonly to: PersonId;
  readonly edge: Edge;
  readonly strength: number;
}

/** From me over one or two people to someone; by no one where I know them myself. */
export interface Path {
  readonly through: readonly PersonId[];
  readonly target: PersonId;
  /** Product of my tie to the first and of each step, 0 to 1. */
  readonly strength: number;
  readonly steps: readonly Step[];
}

/** The chance that whoever is asked knows them well enough (R22). */
export const edgeStrength = ({ kind, size }: Pick<Edge, 'kind' | 'size'>, { paths }: Method): number => {
  switch (kind) {
    case 'introduced':
    case 'related':
      return paths.introduced;
    case 'meetings':
      return paths.meetings;
    case 'team':
      return paths.team;
    case 'school':
      return paths.school;
    case 'organization':
      return size !== null && size > paths.large_from
        ? paths.organization * paths.organization_large
        : paths.organization;
    default:
      return kind satisfies never;
  }
};

/** A meeting or thread of few people tells who knows whom; a crowd does not. */
export const tellsAcquaintance = (people: number, { paths }: Method): boolean =>
  people <= paths.thread_people;
