import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writtenBy } from './statement-words.ts';
import { WhatFollows } from './what-follows.ts';

/** Makes "1", "2" and so on of these statements, as often as it is asked to. */
const maker = (
  follows: WhatFollows,
  ...statements: readonly string[]
): ((key?: string) => Promise<string>) => {
  let made = 0;
  return (key = 'key') =>
    follows.follow(key, async () => {
      for (const statement of statements) follows.ask(statement);
      made += 1;
      return String(made);
    });
};

const favors = 'select "id" from "favor" where "owner" = ?';
const ties = 'select "id" from "tie" where "owner" = ?';

const cases: readonly { readonly written: string; readonly again: boolean }[] = [
  { written: 'insert into "favor" ("id") values (?)', again: true },
  { written: 'update "tie" set "strength" = ?', again: true },
  { written: 'delete from "setting" where "id" = ?', again: true },
  { written: 'drop index "favor_day"', again: true },
  { written: 'insert into "fact" ("id") values (?)', again: false },
  { written: 'insert into "tie_day" ("id") values (?)', again: false },
  { written: 'select * from "favor"', again: false },
  { written: 'commit', again: false },
];

for (const { written, again } of cases)
  test(`what follows from favors and ties is ${again ? 'made anew' : 'told again'} after: ${written}`, async () => {
    const follows = new WhatFollows();
    const ask = maker(follows, favors, ties);
    assert.deepEqual([await ask(), await ask()], ['1', '1']);
    follows.heed(writtenBy(written));
    assert.equal(await ask(), again ? '2' : '1');
  });

test('what is made of what follows goes with it, also where that was told again', async () => {
  const follows = new WhatFollows();
  const inner = maker(follows, favors);
  assert.equal(await inner('inner'), '1');
  let made = 0;
  const outer = (): Promise<number> =>
    follows.follow('outer', async () => {
      await inner('inner');
      made += 1;
      return made;
    });
  assert.deepEqual([await outer(), await outer()], [1, 1]);
  follows.heed('favor');
  assert.equal(await outer(), 2);
});

test('what fails is not kept', async () => {
  const follows = new WhatFollows();
  await assert.rejects(
    follows.follow('key', () => Promise.reject(new Error('no'))),
    /^Error: no$/u,
  );
  assert.equal(await maker(follows, favors)(), '1');
});

test('what was made longest ago goes where there is too much', async () => {
  const follows = new WhatFollows();
  const ask = maker(follows, favors);
  assert.equal(await ask('first'), '1');
  for (let index = 0; index < 32; index += 1) await ask(`other ${index}`);
  assert.equal(await ask('other 31'), '33');
  assert.equal(await ask('first'), '34');
});
