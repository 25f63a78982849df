export type Parameter = readonly [name: string, value: string];

/** A text as one component of a value (RFC 6350, 3.4; RFC 2426, 4). */
export const escapeText = (text: string): string => escapeUri(text).replace(/[;,]/g, (sign) => `\\${sign}`);

/** An address: only what would end the line or begin an escape. */
export const escapeUri = (text: string): string => text.replaceAll('\\', '\\\\').replace(/\r\n?|\n/g, '\\n');

/** RFC 6868's `^n`, `^'` and `^^`; quotation marks where a sign would end the value. */
const escapeParameter = (text: string): string => {
  const escaped = text
    .replaceAll('^', '^^')
    .replace(/\r\n?|\n/g, '^n')
    .replaceAll('"', "^'");
  return /[:;,]|^\s|\s$/.test(escaped) || escaped === '' ? `"${escaped}"` : escaped;
};

/** One property as it stands in a file: folded at 75 octets, CR LF at its end. */
export const contentLine = (
  name: string,
  parameters: readonly Parameter[],
  value: string,
  group: string | null = null,
): string => {
  const written = parameters.map(([key, text]) => `;${key}=${escapeParameter(text)}`).join('');
  const line = `${group === null ? '' : `${group}.`}${name}${written}:${value.replace(/\r\n?|\n/g, '\\n')}`;
  return `${fold(line)}\r\n`;
};

const longest = 75;

/** Lines of at most 75 octets of UTF-8, never cut inside a character; each but the first begins with a space. */
const fold = (line: string): string => {
  if (line.length * 3 <= longest) return line;
  const pieces: string[] = [];
  let from = 0;
  let octets = 0;
  for (let index = 0; index < line.length;) {
    const point = line.codePointAt(index) ?? 0;
    const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (octets + size > longest) {
      pieces.push(line.slice(from, index));
      from = index;
      // The space that begins the next line counts too.
      octets = 1;
    }
    octets += size;
    index += point > 0xffff ? 2 : 1;
  }
  pieces.push(line.slice(from));
  return pieces.join('\r\n ');
};
