const flowed = Buffer.from('flowed');

/**
 * A flowed text (RFC 3676) joins lines that end in a space with the next one; a quoted line never flows into what was
 * written below it, whatever the space at its end says. The parser does not know that, so these spaces go.
 */
export const withHardQuotes = (bytes: Uint8Array): Uint8Array => {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!all.includes(flowed) || !all.includes('\n>')) return bytes;
  return Buffer.from(
    all
      .toString('latin1')
      .split('\n')
      .map((line) => (line.startsWith('>') ? line.trimEnd() : line))
      .join('\n'),
    'latin1',
  );
};
