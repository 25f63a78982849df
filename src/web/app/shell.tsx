import { createContext, use } from 'react';
import type { PersonId } from '../../core/ids.ts';

/** What Log begins with: a person to whom "talked today" was said, words, a promise card's person. */
export interface LogStart {
  readonly person?: { readonly id: PersonId; readonly name: string };
  readonly text?: string;
}

/** What any screen can call upon: the sheet, the palette, the keys. */
export interface Shell {
  readonly openLog: (start?: LogStart) => void;
  readonly openPalette: () => void;
  readonly openKeys: () => void;
}

export const ShellContext = createContext<Shell>({
  openLog: () => {},
  openPalette: () => {},
  openKeys: () => {},
});

export const useShell = (): Shell => use(ShellContext);
