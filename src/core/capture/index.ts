export { capture } from './capture.ts';
export * from './draft.ts';
export { nameBookOf, nameParts, tellingWord } from './people/name-book.ts';
export { captureNames } from './people/name-queries.ts';
export { dayObjection, type DayObjection } from './days/day-objection.ts';
export { receiptKindOf } from './receipt-kind.ts';
export { fellThrough } from './contact/fell-through.ts';
export { leadsToAnother } from './english/favors-received.ts';
