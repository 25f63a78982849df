export { archiveText, type ArchiveSource } from './write-archive.ts';
