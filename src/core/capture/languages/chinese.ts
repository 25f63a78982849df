import type { LanguageWords } from './language.ts';

export const chinese: LanguageWords = {
  contact: {
    call: '打电话 打電話 通电话 通電話 通话 电话 電話',
    video: '视频 視頻 視訊',
    coffee: '咖啡 喝茶',
    meal: '午饭 午餐 晚饭 晚餐 早餐 吃饭 吃飯 午飯 晚飯',
    meeting: '开会 開會 见面 見面 会议 會議 拜访',
    walk: '散步',
    email: '邮件 電郵 郵件',
    message: '微信 短信 发消息',
  },
  days: {
    昨天: -1,
    昨晚: -1,
    前天: -2,
    今天: 0,
    明天: 1,
  },
  minute: '分钟 分鐘',
  hour: '小时 小時 个小时 個小時',
};
