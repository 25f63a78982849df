export { changeMembers } from './change-members.ts';
export { writeVcard, writeVcards } from './write-vcards.ts';
