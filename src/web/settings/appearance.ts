import { storage } from '../app/storage.ts';

export type Theme = 'system' | 'light' | 'dark';

/** Puts a theme on the page and keeps it where `appearance.js` finds it before the first paint. */
export const applyTheme = (theme: Theme): void => {
  if (theme === 'system') {
    delete document.documentElement.dataset['theme'];
    storage.remove('appearance');
  } else {
    document.documentElement.dataset['theme'] = theme;
    storage.set('appearance', theme);
  }
};
