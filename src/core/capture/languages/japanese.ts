import type { LanguageWords } from './language.ts';

export const japanese: LanguageWords = {
  contact: {
    call: '電話 通話',
    video: 'ビデオ通話 ズーム',
    coffee: 'コーヒー お茶 カフェ',
    meal: 'ランチ 昼食 夕食 ディナー 食事 飲み会',
    meeting: '打ち合わせ 会議 面談 ミーティング 会った 会いました',
    walk: '散歩',
    email: 'メール',
    message: 'メッセージ',
    letter: '手紙',
  },
  days: {
    昨日: -1,
    昨夜: -1,
    一昨日: -2,
    おととい: -2,
    今日: 0,
    明日: 1,
  },
  minute: '分間 分',
  hour: '時間',
};
