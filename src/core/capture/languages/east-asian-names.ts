import { wordSet } from '../../word-set.ts';

/** A name within a word or a run without spaces, by its place in it, and the firm it is told with. */
export interface NameInRun {
  readonly from: number;
  readonly to: number;
  readonly organization: string | null;
}

/** Whom a run of Han, Kana or Hangul names, where its own words say that somebody is met: "和王小明喝咖啡", "鈴木一郎さんとランチ", "박지훈님과"; null where none do. */
export const nameInRun = (text: string, next: string): NameInRun | null => {
  if (text.length > longestRun) return null;
  if (/^\p{sc=Hangul}/u.test(text)) return koreanIn(text, next);
  return japaneseIn(text) ?? chineseIn(text);
};

/** So much one writes without a mark at most. */
const longestRun = 60;

const surnames = wordSet(
  `王 李 张 張 刘 劉 陈 陳 杨 楊 赵 趙 黄 黃 周 吴 吳 徐 孙 孫 胡 朱 高 林 何 郭 马 馬 罗 羅 梁 宋 郑 鄭 谢 謝 韩 韓 唐 冯 馮 于 董 萧 蕭 程 曹 袁 邓 鄧 许 許 傅 沈 曾 彭 吕 呂 苏 蘇 卢 盧 蒋 蔣 蔡 贾 賈
  丁 魏 薛 叶 葉 阎 閻 余 潘 杜 戴 夏 钟 鍾 汪 田 任 姜 范 方 石 姚 谭 譚 廖 邹 鄒 熊 金 陆 陸 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 顧 侯 邵 孟 龙 龍 万 萬 段 雷 钱 錢 汤 湯 尹 黎 易 常 武 乔 喬 贺 賀 赖 賴 龚 龔 文
  欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 夏侯 皇甫 慕容 司徒`,
);

const days =
  '(?:昨天|昨晚|前天|今天|今早|今晚|明天|刚才|剛才|刚刚|上周|下周|早上|上午|中午|下午|晚上)*(?:我)?';
const leads =
  '(?:和|跟|与|與|同|给|給|见了|見了|见到了?|見到了?|遇到了?|遇见了?|碰到了?|碰见了?|拜访了?|认识了?|認識了?|约了?|約了?|采访了?)';
/** What is done with somebody, or by them. */
const behind =
  '(?=$|一起|一块|喝|吃|打|通|开|開|见|見|聊|谈|談|散|视频|視頻|讨论|討論|去|在|说|說|碰|聚|发|發|会面|會面|共|请我|請我|给我|給我|告诉|告訴|问我|帮我|幫我|约|約|来|來|[了,，。])';

const surname = `(?:${[...surnames].toSorted((one, other) => other.length - one.length).join('|')})`;
const metInChinese = new RegExp(
  `^${days}${leads}(?:(?<firm>\\p{sc=Han}{2,8})的)?(?<name>${surname}\\p{sc=Han}{1,2}?)${behind}`,
  'u',
);
/** "王小明给我打电话了", "今天李娜请我喝咖啡" */
const actsInChinese = new RegExp(
  `^${days}(?<name>${surname}\\p{sc=Han}{1,2}?)(?=给我|給我|请我|請我|告诉我|告訴我|问我|問我|帮我|幫我|找我|来找|约我|約我)`,
  'u',
);

/** "和**周围**", "和**程序员**聊": words that begin as names do. */
const noChineseName = wordSet(
  '周围 周圍 常客 高层 高層 高管 程序员 程式员 康复师 文员 白领 任课 任何 金主 方面 石匠 马夫 钟点工 钱庄 万一 熊孩子 黄牛 白天 江边 高中 高手 段子手',
);

const chineseIn = (text: string): NameInRun | null => {
  const match = found(metInChinese.exec(text) ?? actsInChinese.exec(text));
  return match === null || noChineseName.has(text.slice(match.from, match.to)) ? null : match;
};

const found = (match: RegExpExecArray | null): NameInRun | null => {
  const name = match?.groups?.['name'];
  if (match === null || name === undefined) return null;
  const from = match[0].lastIndexOf(name) + match.index;
  return { from, to: from + name.length, organization: match.groups?.['firm'] ?? null };
};

/** "今日**お客**さん", "**皆**さん": no name. */
const nobodysName = wordSet(
  '客 母 父 兄 姉 祖父 祖母 爺 婆 皆 奥 嫁 旦那 息子 娘 子供 医者 店員 業者 隣 友達 叔父 叔母 孫 弟 妹 客様 看護師 大家 警備員 運転手',
);

const politeJapanese = new RegExp(
  '^(?:昨日|昨夜|一昨日|今日|今朝|今晩|明日|先週|来週|午前|午後)?(?:は|に|、)?(?<name>[\\p{sc=Han}々]{1,6}|[\\p{sc=Katakana}ー]{2,12})(?:さん|様|さま|氏|くん|君|ちゃん|先生)(?=$|と|に|から|へ|が|は|を|も)',
  'u',
);

const japaneseIn = (text: string): NameInRun | null => {
  const match = found(politeJapanese.exec(text));
  return match === null || nobodysName.has(text.slice(match.from, match.to)) ? null : match;
};

const koreanSurnames =
  '[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국]';
/** Offices and kin, which politeness stands behind as well. */
const nobodysNameInKorean = wordSet(
  '선생 고객 사장 교수 부장 과장 대리 팀장 원장 기사 손님 부모 형 누나 이모 고모 강아지 고양이 이웃집 조카 주인 신부 전무 차장 한의사 기자 변호사 간호사 강사 조교 주임 소장 국장 반장 남편 방문객 여러분 구청장',
);

const politeKorean = new RegExp(`^(?<name>${koreanSurnames}\\p{sc=Hangul}{1,2})(?:님|씨)`, 'u');
const metInKorean = new RegExp(`^(?<name>${koreanSurnames}\\p{sc=Hangul}{2}?)(?=(?:이랑|과|와|하고)$)`, 'u');
const wholeKorean = new RegExp(`^(?<name>${koreanSurnames}\\p{sc=Hangul}{1,2})$`, 'u');

const koreanIn = (text: string, next: string): NameInRun | null => {
  const match = found(
    politeKorean.exec(text) ??
      metInKorean.exec(text) ??
      (/^(?:님|씨)/u.test(next) ? wholeKorean.exec(text) : null),
  );
  return match === null || nobodysNameInKorean.has(text.slice(match.from, match.to)) ? null : match;
};
