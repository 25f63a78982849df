import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

const newcomers = (text: string): readonly string[] =>
  capture(text, { now, zone, book }).newPeople.map(({ name, organization }) =>
    organization === null ? name : `${name} @ ${organization}`,
  );

const languages: Readonly<
  Record<string, { readonly names: string; readonly turns: string; readonly nobody: string }>
> = {
  Chinese: {
    names: '王小明 李娜 陈志强 欧阳修文 黃偉 林佳怡',
    turns: `昨天和N喝咖啡 今天跟N吃午饭 和N通电话 昨天见了N 今天遇到N 与N开会 N给我打电话了 跟N聊了半小时 和N一起散步 昨天给N打电话 N请我喝咖啡`,
    nobody:
      '今天和同事吃午饭 昨天和妈妈打电话 跟老板开会 和大家吃饭 和周围的人聊天 和程序员聊了很久 昨天和高中同学吃饭 和李娜的妹妹吃饭',
  },
  Japanese: {
    names: '鈴木一郎 佐々木 高橋美咲 山本 スミス',
    turns: `昨日Nさんとランチ Nさんとコーヒーを飲んだ Nさんに会った 今日N様と電話 N先生と打ち合わせ 昨日はNさんと食事しました Nさんから電話があった`,
    nobody:
      '今日お客さんと打ち合わせ 昨日お母さんと電話 友達とランチ みなさんと食事 昨日お医者さんと電話 山田さんの奥さんと電話',
  },
  Korean: {
    names: '박지훈 이서연 최유진 정민호',
    turns: `어제_N님과_커피_마셨어요 오늘_N_씨와_점심 N_씨를_만났다 어제_N이랑_커피 N과_산책 어제_N_씨하고_저녁식사`,
    nobody: '어제_친구와_커피 오늘_엄마랑_점심 동료와_회의 선생님과_통화 고객님과_미팅 어제_한의사님과_통화',
  },
};

for (const [language, { names, turns, nobody }] of Object.entries(languages))
  describe(`whom a sentence of ${language} tells that one met is somebody new`, () => {
    for (const turn of turns.split(' '))
      test(turn, () => {
        for (const name of names.split(' '))
          assert.deepEqual(newcomers(turn.replaceAll('_', ' ').replace('N', name)), [name]);
      });
    for (const text of nobody.split(' '))
      test(text, () => {
        assert.deepEqual(newcomers(text.replaceAll('_', ' ')), []);
      });
  });

test('the firm that a sentence of Chinese tells a name with is theirs', () => {
  assert.deepEqual(newcomers('昨天和腾讯的李娜吃饭'), ['李娜 @ 腾讯']);
});

test('whom the book knows in letters of their own is nobody new', () => {
  const { people, newPeople } = capture('昨天和张伟喝咖啡', { now, zone, book });
  assert.deepEqual([people.map(({ id }) => id), newPeople], [['张伟'], []]);
});
