export { readArchive } from './read-archive.ts';
export { belongsTo } from './shapes.ts';
