import { isLitter, mostFiles } from '../../core/import/file-names.ts';

/**
 * What was dropped, folders with all that is within them, each file under its path from there. Must be called while
 * the event is handled: afterwards the browser has forgotten what was dropped. One more than an import takes may
 * come, so that the server says so. Fails with a DOMException where one cannot be read.
 */
export const droppedFiles = async ({ items }: DataTransfer): Promise<readonly File[]> => {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found: File[] = [];
  for (const entry of entries) await collect(entry, found);
  return found;
};

const collect = async (entry: FileSystemEntry, found: File[]): Promise<void> => {
  const path = entry.fullPath.slice(1);
  if (found.length > mostFiles || isLitter(path)) return;
  if (isFile(entry)) {
    const file = await new Promise<File>((take, refuse) => entry.file(take, refuse));
    // The same bytes on the disk: nothing is read yet.
    found.push(path.includes('/') ? new File([file], path) : file);
  } else if (isFolder(entry)) {
    const reader = entry.createReader();
    // A browser gives a hundred at a time, and none at the end.
    for (;;) {
      const some = await new Promise<readonly FileSystemEntry[]>((take, refuse) =>
        reader.readEntries(take, refuse),
      );
      if (some.length === 0) break;
      for (const within of some) await collect(within, found);
    }
  }
};

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
