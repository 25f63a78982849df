import assert from 'node:assert/strict';
import test from 'node:test';
import { guessCodePage } from './code-page.ts';

/** Every byte of a page by the letter it stands for, as the decoder of the platform has it. */
const encode = (text: string, page: string): Uint8Array => {
  const bytesByLetter = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(page);
  for (let lead = 0; lead < 256; lead += 1) {
    const letter = decoder.decode(Uint8Array.of(lead));
    if (letter.length === 1 && letter !== '\uFFFD') bytesByLetter.set(letter, [lead]);
    else
      for (let trail = 0x40; trail < 256; trail += 1) {
        const sign = decoder.decode(Uint8Array.of(lead, trail));
        if (sign.length === 1 && !bytesByLetter.has(sign)) bytesByLetter.set(sign, [lead, trail]);
      }
  }
  return Uint8Array.from(Array.from(text).flatMap((letter) => bytesByLetter.get(letter) ?? []));
};

const samples: readonly (readonly [page: string, text: string])[] = [
  ['windows-1252', 'Jürgen Groß, Zoë, Élodie, Françoise, Señor Muñoz'],
  ['windows-1252', 'Bjørn Sørensen, Åse, Håkon Løvås'],
  ['windows-1252', 'È già più città, Niccolò'],
  ['windows-1252', 'João Conceição, São Paulo'],
  ['windows-1252', '“Zoë’s notes” — fine'],
  ['windows-1250', 'Łukasz Wałęsa, Święty Źródło, Poznań, Gdańsk'],
  ['windows-1250', 'Łukasz, Żółć, Spółka'],
  ['windows-1250', 'Jiří Dvořák, Němec, Růžička'],
  ['windows-1250', 'Erdős, Gyűrű'],
  ['windows-1254', 'Şükrü Gülşen, Işık Doğan'],
  ['windows-1257', 'Šarūnas, Žydrūnas, Ķēniņš'],
  ['windows-1251', 'Мария Кузнецова, Пётр'],
  ['windows-1251', 'Имя;Фамилия;Организация'],
  ['koi8-r', 'Мария Кузнецова, Пётр'],
  ['windows-1253', 'Γιώργος Παπαδόπουλος, Ελένη'],
  ['windows-1255', 'דוד כהן, שרה לוי'],
  ['windows-1256', 'محمد علي، فاطمة الزهراء'],
  ['shift_jis', '小林 太郎, たなか ハナコ, 株式会社'],
  ['gbk', '王小明, 李娜, 张伟, 上海科技有限公司'],
  ['big5', '王小明, 陳大文, 林志玲, 臺北科技'],
  ['euc-kr', '김철수, 이영희, 박지성, 서울'],
];

for (const [page, text] of samples)
  test(`${text} was written in ${page}`, () => {
    const bytes = encode(text, page);
    assert.equal(new TextDecoder(guessCodePage(bytes)).decode(bytes), text);
  });

test('letters without end are no word, and cost no time', () => {
  const before = process.threadCpuUsage();
  assert.equal(guessCodePage(new Uint8Array(1_000_000).fill(0xe9)), 'windows-1252');
  const { user } = process.threadCpuUsage(before);
  assert.ok(user < 300_000, `${user / 1e6} s`);
});
