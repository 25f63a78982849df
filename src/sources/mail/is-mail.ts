/** So much shows what it is. */
const looked = 16 * 1024;
const known =
  /^(?:from|to|cc|date|subject|message-id|received|return-path|mime-version|delivered-to|reply-to|sender|content-type|content-transfer-encoding|in-reply-to|references|dkim-signature|authentication-results|x-[a-z0-9-]+|user-agent|thread-topic|thread-index|envelope-to|delivery-date|status|list-[a-z]+|precedence|auto-submitted|arc-[a-z-]+)$/u;
const telling = new Set([
  'from',
  'date',
  'received',
  'message-id',
  'subject',
  'return-path',
  'mime-version',
  'delivered-to',
]);
const headLine = /^([!-9;-~]{1,100})[ \t]{0,4}:/u;

/** The mail in a file of Apple Mail (`.emlx`), which says its length before it and what Apple thinks of it behind. */
export const withoutFrame = (bytes: Uint8Array): Uint8Array => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(40, bytes.length)).toString('latin1');
  const [line, length] = /^(\d{1,9})[ \t]{0,20}\r?\n/u.exec(head) ?? [];
  return line === undefined ? bytes : bytes.subarray(line.length, line.length + Number(length));
};

/** What a file's beginning is of mail: a mailbox of many, one mail, or neither. */
export const mailKind = (file: Uint8Array): 'mbox' | 'eml' | null => {
  const bytes = withoutFrame(file);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(looked, bytes.length))
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/u, '')
    .replace(/^(?:[ \t]{0,10}\r?\n){1,20}/u, '');
  const lines = text.split(/\r?\n|\r/u);
  const [first = '', second = ''] = lines;
  if (/^From (?:\S|[ \t]{0,10}$)/u.test(first) && !/^From \S*:/u.test(first))
    return headLine.test(second) || second.startsWith('>From ') ? 'mbox' : null;
  const names = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (line === '') break;
    // The last line may be cut.
    if (/^[ \t]/u.test(line) || (index === lines.length - 1 && index > 0)) continue;
    const name = headLine.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) return names.size >= 3 ? verdict(names) : null;
    names.add(name);
  }
  return verdict(names);
};

/** Nearly all of it is what heads of mails hold, and something no other file has. */
const verdict = (names: ReadonlySet<string>): 'eml' | null => {
  const count = [...names].filter((name) => known.test(name)).length;
  const tells = [...names].filter((name) => telling.has(name)).length;
  return tells >= 2 || (tells === 1 && count >= 2 && count === names.size) ? 'eml' : null;
};
