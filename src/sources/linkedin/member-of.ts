import { csvSteps } from '../csv.ts';
import { finish } from '../source.ts';
import { memberOfHeader } from './columns.ts';
import type { LinkedInMember } from './members.ts';

/** Which part of an export a text is, by its header; null for anything else. */
export const linkedInMemberOf = (text: string, path: string): LinkedInMember | null => {
  let member: LinkedInMember | null = null;
  const beginning = csvSteps(text.slice(0, 65_536), (header) => {
    member ??= memberOfHeader(header, path);
    return member !== null;
  });
  finish(beginning);
  return member;
};
