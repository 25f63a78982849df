export { isVcard, readVcards, vcardSteps } from './read-vcards.ts';
