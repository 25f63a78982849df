/**
 * The bare address in what programs write around it: comments (RFC 5322), the way of a mail from the days before
 * (`@relay.example:`), the scheme and the subject of a link. What is none comes back as it is.
 */
export const plainAddress = (text: string): string => {
  const bare = text
    .replaceAll(/\([^()]*\)/gu, '')
    .split('@')
    .map((part) => part.trim())
    .join('@')
    .replace(/^mailto:([^?]*)(?:\?.*)?$/isu, '$1')
    .replace(/^@[^:\s]{1,250}:/u, '')
    .replace(/^([^[\]]+)\]$/u, '$1')
    .trim();
  return bare.includes('@') ? bare : text.trim();
};

/** The address in a whole line of one, `Ada <ada@engines.example>`; else what the line says. */
export const addressInLine = (text: string): string => {
  const line = text.trimEnd();
  const inside = line.endsWith('>') ? line.slice(line.lastIndexOf('<') + 1, -1) : '';
  return plainAddress(inside.includes('@') ? inside : text);
};
