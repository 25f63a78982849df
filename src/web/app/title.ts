import { useEffect } from 'react';

/** The page's title, as the browser's tab and a screen reader say it. */
export const useTitle = (title: string): void => {
  useEffect(() => {
    document.title = title === '' ? 'Goodturn' : `${title} · Goodturn`;
  }, [title]);
};
