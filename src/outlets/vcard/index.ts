export type { VcardVersion } from './card-writer.ts';
export { writeVcard, writeVcards, type VcardOptions } from './write-vcards.ts';
