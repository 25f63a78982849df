import { contentLine } from '../content-line.ts';

/** Whose cards are taken into a group and out of it, by their UIDs. */
export interface MemberChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

const member = /^(?:[\w-]+\.)?(?:X-ADDRESSBOOKSERVER-)?MEMBER(?:;[^:]*)?:\s*(?:urn:uuid:)?(.*)$/iu;

/**
 * The card of a group with other members: Apple's, or that of RFC 6350. All else in it stays as it stands, line by line;
 * only a card in which nobody's end is found is left as it is.
 */
export const changeMembers = (text: string, { added, removed }: MemberChanges): string => {
  const gone = new Set(removed.map((uid) => uid.toLowerCase()));
  const lines = text.split(/(?<=\n)(?![ \t])/u);
  const kept = lines.filter((line) => {
    const uid = member.exec(line.replaceAll(/\r?\n[ \t]/gu, '').trim())?.[1];
    return uid === undefined || !gone.has(uid.toLowerCase());
  });
  const end = kept.findLastIndex((line) => /^END:VCARD\s*$/iu.test(line));
  if (end === -1) return text;
  const name = lines.some((line) => /^X-ADDRESSBOOKSERVER-KIND\b/iu.test(line))
    ? 'X-ADDRESSBOOKSERVER-MEMBER'
    : 'MEMBER';
  const more = added.map((uid) => contentLine(name, [], `urn:uuid:${uid}`, null));
  return [...kept.slice(0, end), ...more, ...kept.slice(end)].join('');
};
