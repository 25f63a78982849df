import { wordTable } from '../word-table.ts';

/** What a file turned out to be: by itself, as in a column, and within "Imported …". */
interface KindWords {
  readonly alone: string;
  readonly within: string;
}

const kinds = wordTable<KindWords>({
  linkedin: { alone: 'LinkedIn', within: 'LinkedIn' },
  vcard: { alone: 'vCards', within: 'vCards' },
  google: { alone: 'Google Contacts', within: 'Google contacts' },
  outlook: { alone: 'Outlook', within: 'Outlook contacts' },
  thunderbird: { alone: 'Thunderbird', within: 'a Thunderbird address book' },
  ldif: { alone: 'LDIF', within: 'an LDIF address book' },
  table: { alone: 'Table', within: 'a table' },
  monica: { alone: 'Monica', within: 'Monica' },
  ics: { alone: 'Calendar', within: 'a calendar' },
  mail: { alone: 'Mail', within: 'mail' },
  archive: { alone: 'Goodturn archive', within: 'an archive' },
  skipped: { alone: 'Not read', within: 'what could be read' },
  refused: { alone: 'Refused', within: 'what could be read' },
});

/** A kind that has no words yet stands for itself. */
export const kindInWords = (kind: string): string => kinds.get(kind)?.alone ?? kind.replaceAll('-', ' ');

export const kindWithin = (kind: string): string => kinds.get(kind)?.within ?? kind;
