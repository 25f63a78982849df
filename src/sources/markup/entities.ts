import { wordTable } from '../../core/word-table.ts';
import { replaced } from '../replaced.ts';

/** A text of HTML with the letters that its entities are; those that nobody knows stay. */
export const withoutEntities = (text: string): string =>
  replaced(
    text,
    /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d?);/giu,
    ([whole, name = '']) => entity(name) ?? whole,
  );

const entities = wordTable<string>({
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  euro: '€',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ntilde: 'ñ',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ecirc: 'ê',
  ocirc: 'ô',
  acirc: 'â',
  icirc: 'î',
  aring: 'å',
  oslash: 'ø',
  aelig: 'æ',
  copy: '©',
  bull: '•',
  zwnj: '',
  shy: '',
});

/** The letter that an entity is; null where it is not known. */
export const entity = (name: string): string | null => {
  if (!name.startsWith('#')) return entities.get(name) ?? null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code).toWellFormed() : null;
};
