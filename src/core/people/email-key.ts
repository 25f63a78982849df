/** The key of an e-mail address; null of what can be none. Apart from the keys of phones, which are large. */
export const emailKey = (value: string): string | null => {
  const address = (/<([^<>]+)>\s*$/.exec(value)?.[1] ?? value).trim().replace(/^mailto:/i, '');
  const bare = upTo('?', address).normalize('NFC').toLowerCase();
  const match = /^([^\s@]+)@([^\s@]+?)\.?$/.exec(bare);
  if (!match) return null;
  const [, local = '', domain = ''] = match;
  // Google delivers all of these to one mailbox; elsewhere dots and tags may tell people apart.
  if (domain === 'gmail.com' || domain === 'googlemail.com') {
    const box = upTo('+', local).replaceAll('.', '');
    return box === '' ? null : `email:${box}@gmail.com`;
  }
  return `email:${local}@${domain}`;
};

const upTo = (sign: string, text: string): string => text.split(sign, 1)[0] ?? '';
