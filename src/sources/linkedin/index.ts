export { reasonNotRead } from './members.ts';
export { linkedInMemberOf, readLinkedIn, type LinkedInReading } from './read-linkedin.ts';
export type { ReadMe } from './me.ts';
