import { decodeHTMLStrict } from 'entities';
import { wordTable } from '../../core/word-table.ts';
import { replaced } from '../replaced.ts';

/** A text of HTML with the letters that its entities are; those that nobody knows stay. */
export const withoutEntities = (text: string): string =>
  replaced(
    text,
    /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});/giu,
    ([whole, name = '']) => entity(name) ?? whole,
  );

/** What only says where a line may break: nobody reads it, and no word is found by it. */
const breaks = wordTable<string>({ nbsp: ' ', zwnj: '', shy: '' });

/** The letter that an entity is, by what stands between its signs; null where it is not known. */
export const entity = (name: string): string | null => {
  const whole = `&${name};`;
  const letter = breaks.get(name) ?? decodeHTMLStrict(whole);
  return letter === whole ? null : letter.toWellFormed();
};
