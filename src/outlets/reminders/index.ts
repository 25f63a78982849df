export { writeDigest } from './write-digest.ts';
export { writeNtfy, writePush, writeWebhook } from './write-notice.ts';
