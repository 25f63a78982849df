export { changeMembers } from './change-members.ts';
export { writeVcard } from './write-vcard.ts';
