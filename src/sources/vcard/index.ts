export { vcardSteps } from './read-vcards.ts';
export { readCard, type ReadCard } from './read-card.ts';
