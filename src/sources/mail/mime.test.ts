import assert from 'node:assert/strict';
import test from 'node:test';
import { mboxMails } from './mbox.ts';
import { readMail } from './read-mail.ts';

const read = (text: string) => readMail(Buffer.from(text, 'latin1'));

const multipart = (type: string, ...parts: readonly string[]): string =>
  `Content-Type: multipart/${type}; boundary="a b"\n\npreamble\n${parts.map((part) => `--a b\n${part}\n`).join('')}--a b--\nepilogue`;

test('the words of a mail, however its parts say them', () => {
  const plain = 'Content-Type: text/plain; charset=utf-8\n\nHello Ada';
  const html = 'Content-Type: text/html\n\n<p>Hello <b>Ada</b>';
  const attached = 'Content-Type: text/plain; name=notes.txt\nContent-Disposition: attachment\n\nnot said';
  for (const [mail, words] of [
    [`Subject: x\n\nHello Ada`, 'Hello Ada'],
    [multipart('mixed', plain, attached), 'Hello Ada'],
    [multipart('alternative', plain, html), 'Hello Ada'],
    [multipart('alternative', 'Content-Type: text/plain\n\n ', html), 'Hello Ada'],
    [multipart('mixed', plain, html), 'Hello Ada\n\nHello Ada'],
    [multipart('mixed', multipart('alternative', plain, html).replaceAll('a b', 'c'), attached), 'Hello Ada'],
    // A part that lost its end, and one whose head is followed by nothing.
    [multipart('mixed', plain).replace('--a b--\nepilogue', ''), 'Hello Ada'],
    [multipart('mixed', 'Content-Type: text/plain', plain), 'Hello Ada'],
    // No boundary is like another that only begins like it.
    [multipart('mixed', `${plain}\n--a bc\n--a`), 'Hello Ada\n--a bc\n--a'],
    ['Content-Transfer-Encoding: base64\n\nSGVsbG8g\r\nQWRh', 'Hello Ada'],
    ['Content-Transfer-Encoding: Quoted-Printable\n\nHel=\r\nlo=20Ad=61=', 'Hello Ada'],
    ['Content-Type: text/plain (plain) ; charset="iso-8859-1"\n\nGr\u00FC\u00DFe', 'Grüße'],
    ['Content-Type: text/plain; charset=x-unheard\n\nGr\u00C3\u00BC\u00C3\u009Fe', 'Grüße'],
    ['Content-Type: text/plain; format=flowed\n\nHello \nAda\n-- \nMoe', 'Hello Ada'],
    ['Content-Type: text/plain; format=flowed; delsp=yes\n\nHel \nlo Ada', 'Hello Ada'],
    ['Content-Type: text/plain; format=flowed\n\n> was it good? \nIt was, \nAda', 'It was, Ada'],
    ['\r\n\r\nSubject: x\r\n\r\nHello Ada', 'Hello Ada'],
    ['Content-Type: multipart/mixed\n\nno boundary', null],
  ] as const)
    assert.equal(read(mail).text, words, mail);
});

test('the names of attached files', () => {
  for (const [head, name] of [
    ['Content-Disposition: attachment; filename="a; b.pdf"', 'a; b.pdf'],
    ['Content-Disposition: attachment; filename=Invoice(1).pdf', 'Invoice(1).pdf'],
    [`Content-Disposition: attachment; filename*=utf-8'en'%E2%98%83.txt`, '☃.txt'],
    [`Content-Disposition: attachment; filename*0*=utf-8''%E2%98; filename*1*=%83; filename*2=.txt`, '☃.txt'],
    ['Content-Type: application/pdf; name="=?utf-8?Q?=E2=98=83?=.pdf"', '☃.pdf'],
    ['Content-Type: application/pdf;\n name=folded.pdf', 'folded.pdf'],
  ] as const)
    assert.deepEqual(
      read(`${head}${head.includes('Type') ? '' : '\nContent-Type: image/png'}\n\nx`).attachments,
      [name],
    );
});

test('a mailbox costs what its bytes do, of whatever lines it is made', async () => {
  const head =
    'From a@b.example Wed Sep 30 08:12:00 2026\nFrom: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n';
  for (const line of ['\n', 'a\n', '\r\n', '> \n', '--b\n', '--b\n\n', '--\n', '=\n']) {
    const mailbox = Buffer.from(`${head}${line.repeat(4000)}\n`.repeat(40));
    const before = process.cpuUsage();
    let count = 0;
    for await (const mail of mboxMails([mailbox])) {
      readMail(mail.bytes);
      count += 1;
    }
    assert.equal(count, 40);
    const { user } = process.cpuUsage(before);
    assert.ok(user < 500_000 + mailbox.length, `${JSON.stringify(line)}: ${user / 1000} ms`);
  }
});
