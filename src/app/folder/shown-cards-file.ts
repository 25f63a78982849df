import type { ShownCards } from '../../cli/command.ts';
import { readKept, writeWhole } from './kept-file.ts';

/** The cards that the terminal showed last, in a file beside the book: of ids and days, so no name outlives an erasing. */
export const shownCardsFile = (file: string): ShownCards => ({
  read: () => readKept(file, isKept),
  keep: (shown) => writeWhole(file, `${JSON.stringify(shown)}\n`),
});

type Kept = NonNullable<ReturnType<ShownCards['read']>>;

const isKept = (value: unknown): value is Kept => {
  const kept = value as Readonly<Record<string, unknown>> | null;
  return (
    typeof kept?.['day'] === 'string' &&
    Array.isArray(kept['keys']) &&
    kept['keys'].every((key) => typeof key === 'string')
  );
};
