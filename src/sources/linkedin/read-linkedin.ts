import type { Findings, ReadPerson, Steps } from '../source.ts';
import { csvSteps, heldTable } from '../csv.ts';
import { exhaustive } from '../../core/result.ts';
import { memberOfHeader } from './columns.ts';
import { connectionSteps } from './connections.ts';
import { readInvitations, type NamedPeople } from './invitations.ts';
import { messageSteps } from './messages.ts';
import {
  readMyAddresses,
  readMyEducation,
  readMyPositions,
  readMySkills,
  readProfile,
  type ReadMe,
} from './me.ts';
import { linkedInMemberOf } from './member-of.ts';
import type { LinkedInMember } from './members.ts';
import { readRecommendations } from './recommendations.ts';

/** What one file of a LinkedIn export tells: people, people named in passing with what they wrote, or me. */
export type LinkedInReading =
  | { readonly type: 'people'; readonly member: LinkedInMember; readonly found: Findings }
  | { readonly type: 'named'; readonly member: LinkedInMember; readonly found: NamedPeople }
  | { readonly type: 'me'; readonly member: LinkedInMember; readonly found: ReadMe };

/**
 * Reads one CSV of the export, of any year, language and spreadsheet; null where it is none that is read. Of
 * connections, each is handed over.
 */
export function* linkedInSteps(text: string, path: string): Steps<LinkedInReading | null, ReadPerson> {
  const member = linkedInMemberOf(text, path);
  if (member === null) return null;
  const found = yield* csvSteps(text, (header) => memberOfHeader(header, path) === member);
  if (found === null) return null;
  if (member === 'connections') return { type: 'people', member, found: yield* connectionSteps(found) };
  const table = heldTable(found);
  switch (member) {
    case 'invitations':
      return { type: 'named', member, found: readInvitations(table) };
    case 'messages':
      return { type: 'named', member, found: yield* messageSteps(table) };
    case 'recommendations-received':
      return { type: 'named', member, found: readRecommendations(table, 'received') };
    case 'recommendations-given':
      return { type: 'named', member, found: readRecommendations(table, 'given') };
    case 'profile':
      return { type: 'me', member, found: readProfile(table) };
    case 'positions':
      return { type: 'me', member, found: readMyPositions(table) };
    case 'education':
      return { type: 'me', member, found: readMyEducation(table) };
    case 'skills':
      return { type: 'me', member, found: readMySkills(table) };
    case 'email-addresses':
      return { type: 'me', member, found: readMyAddresses(table) };
    default:
      return exhaustive(member);
  }
}
