/**
 * A flowed text (RFC 3676) joins lines that end in a space with the next one. A quoted line flows into no line that is
 * not quoted, whatever the space at its end says.
 * @param dropsSpace whether the space at the end of a line is none of the text
 */
export const unflowed = (text: string, dropsSpace: boolean): string => {
  const parts: string[] = [];
  let flows = false;
  let isQuoted = false;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.startsWith(' ') ? raw.slice(1) : raw;
    if (index > 0 && !(flows && !isQuoted)) parts.push('\n');
    isQuoted = line.startsWith('>');
    flows = line.endsWith(' ') && line !== '-- ';
    parts.push(isQuoted ? line.trimEnd() : flows && dropsSpace ? line.slice(0, -1) : line);
  }
  return parts.join('');
};
