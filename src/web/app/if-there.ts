/** Whether a page could be loaded now: by the worker that keeps the app, or as Goodturn answers. */
export const isThere = async (): Promise<boolean> => {
  // Over plain HTTP a browser has no worker at all.
  if ('serviceWorker' in navigator && navigator.serviceWorker.controller !== null) return true;
  try {
    const answer = await fetch('/icon.svg', { method: 'HEAD', cache: 'no-store' });
    return answer.ok;
  } catch {
    return false;
  }
};

/**
 * Loads a screen. The router loads the whole page again where the code of one is gone, as after an update; where there is
 * no way that would leave nothing at all, and what is open stays open.
 */
export const ifThere =
  <Screen>(load: () => Promise<Screen>) =>
  async (): Promise<Screen> => {
    try {
      return await load();
    } catch (cause) {
      if (await isThere()) throw cause;
      throw new Error('It was not opened here before, and there is no way to your book.', { cause });
    }
  };
