export { archiveText } from './write-archive.ts';
