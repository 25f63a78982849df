export { isVcard, readVcards } from './read-vcards.ts';
