export { isArchive, readArchive, type ArchiveRecord, type ReadArchive } from './read-archive.ts';
