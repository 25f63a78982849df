/** True for the beginning of an archive, whatever its file is called. */
export const isArchive = (text: string): boolean => /^\uFEFF?\s*\{\s*"goodturn"\s*:/.test(text);
