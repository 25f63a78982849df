export { isConnectionDay } from './connections.ts';
export { reasonNotRead } from './members.ts';
export { linkedInMemberOf, linkedInSteps } from './read-linkedin.ts';
export type { ReadMe } from './me.ts';
