import type { PartialDate } from '../dates/index.ts';
import type { Id, OrganizationId, PersonId } from '../ids.ts';

export const organizationKinds = ['company', 'school', 'community'] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

export interface Organization {
  readonly id: OrganizationId;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly url: string | null;
  readonly note: string | null;
}

export interface PositionValue {
  readonly title: string | null;
  readonly department: string | null;
  readonly team: string | null;
  readonly level: string | null;
  readonly started: PartialDate | null;
  readonly ended: PartialDate | null;
  /** Several can be current at once; past ones are kept. */
  readonly current: boolean;
}

export interface Position extends PositionValue {
  readonly id: Id<'PositionId'>;
  readonly personId: PersonId;
  readonly organizationId: OrganizationId | null;
}
