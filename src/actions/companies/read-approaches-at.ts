import { companyCoverage, type CompanyCoverage } from '../../core/breadth/index.ts';
import type { Method } from '../../core/config/index.ts';
import { runningClock } from '../../core/followups/index.ts';
import type { OrganizationId, PersonId } from '../../core/ids.ts';
import type { Reader, StaffMember } from '../../store/space.ts';
import { readRequests } from '../asks/read-asks.ts';
import type { Owner } from '../owner.ts';

/**
 * How many approaches are open at each of these companies: planned, or waiting for an answer. One that was answered, or
 * let be, is open no more (R3).
 */
export const readApproachesAt = async (
  reader: Reader,
  owner: Owner,
  ids: readonly OrganizationId[],
): Promise<ReadonlyMap<OrganizationId, number>> => {
  const there = { organizationId: { in: ids } };
  const planned = await reader.pick('ask', ['organizationId'], { where: { ...there, state: 'planned' } });
  const waiting = (await readRequests(reader, owner, there)).filter(
    (request) => runningClock(request, { today: owner.day, method: owner.method }) !== null,
  );
  const open = new Map<OrganizationId, number>();
  for (const { organizationId } of [...planned, ...waiting.map(({ ask }) => ask)])
    if (organizationId !== null) open.set(organizationId, (open.get(organizationId) ?? 0) + 1);
  return open;
};

export const isTalkedTo = ({ conversations }: Pick<StaffMember, 'conversations'>): boolean =>
  conversations > 0;

/** How well a company is known (R8): every screen asks here, so that all say the same of it. */
export const coverageOf = (
  staff: ReadonlyMap<PersonId, StaffMember>,
  openApproaches: number,
  method: Method,
): CompanyCoverage =>
  companyCoverage({ people: [...staff.values()].filter(isTalkedTo), openApproaches }, method);

export const nobody: ReadonlyMap<PersonId, StaffMember> = new Map();
