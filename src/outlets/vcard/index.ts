export { writeVcard, writeVcards } from './write-vcards.ts';
