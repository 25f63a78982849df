export { reasonNotRead } from './members.ts';
export { linkedInMemberOf, readLinkedIn } from './read-linkedin.ts';
export type { ReadMe } from './me.ts';
