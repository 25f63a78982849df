import type { Deps } from '../actions/deps.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { Config } from './config.ts';
import { demoFolderOf, openDataFolder, type DataFolder } from './folder/data-folder.ts';
import { takeFolderLock } from './folder/folder-lock.ts';
import { openBook, type OpenedBook } from './open-book.ts';

/** Fills an empty book with the sample; one that has been used already stays as it is. */
export const ensureSample = async (deps: Deps): Promise<void> => {
  const isEmpty = await deps.space.read(async (reader) => (await reader.count('person')) === 0);
  if (!isEmpty) return;
  // Sixty people and their year: what few servers ever need.
  const { fillWithSample } = await import('../actions/book/fill-with-sample.ts');
  await fillWithSample(deps);
};

/** Opens the sample book beside a book, once, when it is first asked for. */
export const lazyDemo = (folder: DataFolder, config: Config) => {
  let opened: Promise<Result<OpenedBook, string>> | null = null;
  const open = async (): Promise<Result<OpenedBook, string>> => {
    const demo = openDataFolder(demoFolderOf(folder));
    if (!demo.ok) return demo;
    const lock = takeFolderLock(demo.value.lock, 0);
    if (!lock) return err('The sample book is open elsewhere: “goodturn demo” is running.');
    const book = await openBook(demo.value, config, 'demo');
    if (!book.ok) {
      lock.release();
      return book;
    }
    await ensureSample(book.value.served.deps);
    return ok({
      ...book.value,
      close: async () => {
        await book.value.close();
        lock.release();
      },
    });
  };
  return {
    open: async (): Promise<Result<OpenedBook['served'], string>> => {
      opened ??= open();
      const book = await opened;
      if (book.ok) return ok(book.value.served);
      opened = null;
      return book;
    },
    close: async (): Promise<void> => {
      const book = await opened;
      if (book?.ok) await book.value.close();
    },
  };
};
