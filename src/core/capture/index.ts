export { capture, type CaptureContext } from './capture.ts';
export * from './draft.ts';
export { captureNames } from './name-queries.ts';
