export { isArchive, readArchive, type ArchiveRecord } from './read-archive.ts';
