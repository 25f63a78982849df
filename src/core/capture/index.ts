export { capture } from './capture.ts';
export * from './draft.ts';
export { nameBookOf, nameParts, tellingWord } from './name-book.ts';
export { captureNames } from './name-queries.ts';
export { receiptKindOf } from './receipt-kind.ts';
export { fellThrough } from './fell-through.ts';
