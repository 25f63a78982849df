import assert from 'node:assert/strict';
import test from 'node:test';
import { corpusFiles } from '../testing/corpus.ts';
import { byteStringToBytes, bytesToByteString } from '../content-lines/charset.ts';
import { readVcards } from '../testing/read-whole.ts';

/** A few lines that know nothing of the reader: physical lines gathered into logical ones, line ends kept. */
const splitLines = (text: string): readonly string[] => {
  const lines: string[] = [];
  let open: RegExp | null = null;
  for (const physical of text.match(/[^\r\n]*(?:\r\r\n|\r\n|\n|\r|$)/g) ?? []) {
    const content = physical.trimEnd();
    const goesOn = /^[ \t]/.test(physical) || (open?.test(physical) ?? false);
    if (goesOn && lines.length > 0) lines.push(`${lines.pop()}${physical}`);
    else lines.push(physical);
    const header = /^[^:]*:/.exec(lines.at(-1) ?? '')?.[0] ?? '';
    if (/QUOTED-PRINTABLE/i.test(header)) open = content.endsWith('=') ? /^/ : null;
    else if (/[;=](B|BASE64)\b/i.test(header)) open = content === '' ? null : /^[\w+/=]+\s*$/;
    else open = content.endsWith('\\') ? /^(?![^\s:;]+(;[^:]*)?:)/ : null;
  }
  return lines;
};

/** All that a reader says of a file, but for line numbers, which move when a line goes. */
const told = (text: string): string => {
  const { people, issues, rejected } = readVcards(byteStringToBytes(text));
  return JSON.stringify([
    people.map(({ draft }) => draft),
    issues.map(({ field, type, excerpt }) => [field, type, excerpt]),
    rejected,
  ]);
};

const keyOf = (line: string): string => (/^\W*(?:\w+\.)?([^;:]*)/.exec(line)?.[1] ?? '').trim().toUpperCase();

/** What a line says, however it is written: a birthday may stand there twice. */
const saying = (line: string): string => `${keyOf(line)}${line.slice(line.indexOf(':')).replace(/\W/g, '')}`;

/** Every way to take something from a line, or to add to it, that a careful reader must notice. */
const changesOf = (line: string): readonly string[] => {
  const [, content = '', end = ''] = /^([\s\S]*?)(\s*)$/.exec(line) ?? [];
  const header = /^[^:"]*:/.exec(content)?.[0] ?? '';
  // How a text is encoded is no part of what it says.
  const parameters = header
    .split(';')
    .slice(1)
    .map((parameter) => parameter.replace(/:$/, ''))
    .filter(
      (parameter) =>
        !/^(?:CHARSET|ENCODING|VALUE|QUOTED-PRINTABLE|BASE64|X-CUSTOM|\W*$|[^=(]*[),])/i.test(parameter),
    );
  return [
    '',
    `${content}QQQQ${end}`,
    ...parameters.map((parameter) => line.replace(`;${parameter}`, `;${parameter}q`)),
  ];
};

for (const { name, bytes } of corpusFiles('vcard', '.vcf')) {
  const text = bytesToByteString(bytes);
  const cards = (text.match(/BEGIN:VCARD\s*$/gim) ?? []).length;
  const groups = (text.match(/^(X-ADDRESSBOOKSERVER-)?KIND:group/gim) ?? []).length;

  test(`every person of ${name} is read or refused`, () => {
    const { people, read, rejected, issues } = readVcards(bytes);
    assert.equal(read, cards - groups);
    assert.equal(read, people.length + rejected);
    assert.equal(issues.filter(({ type }) => type === 'no-name').length, rejected);
  });

  test(`no line of ${name} and no parameter of one can go unnoticed`, () => {
    const lines = splitLines(text);
    const before = told(text);
    let inGroup = false;
    let noticed = 0;
    lines.forEach((line, index) => {
      const key = keyOf(line);
      if (key === 'BEGIN')
        inGroup = /KIND:group/i.test(
          lines
            .slice(index)
            .join('')
            .split(/END:VCARD/i)[0] ?? '',
        );
      const isEdge = ['', 'BEGIN', 'END', 'VERSION'].includes(key);
      const isEmptyName = key === 'N' && /^[^:]*:[;\s]*$/.test(line);
      // A group is told by its members alone, and a card that is refused by its first lines.
      if (isEdge || isEmptyName || (inGroup && !key.endsWith('MEMBER')) || cards === 0) return;
      for (const change of changesOf(line)) {
        const after = told([...lines.slice(0, index), change, ...lines.slice(index + 1)].join(''));
        // Without it the formatted name tells its parts.
        if (key === 'N' && change === '') continue;
        const isTwice = change === '' && lines.filter((other) => saying(other) === saying(line)).length > 1;
        if (!isTwice && readVcards(bytes).people.length > 0)
          assert.notEqual(
            after,
            before,
            `${JSON.stringify(line.slice(0, 200))} as ${JSON.stringify(change.slice(0, 200))}`,
          );
        noticed += 1;
      }
    });
    assert.ok(noticed > 0);
  });
}
