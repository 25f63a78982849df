import type { LanguageWords } from './language.ts';

export const korean: LanguageWords = {
  contact: {
    call: '전화 통화',
    video: '영상통화 화상',
    coffee: '커피',
    meal: '점심 저녁식사 식사 아침식사',
    meeting: '미팅 회의 만남 만났',
    walk: '산책',
    email: '이메일 메일',
    message: '문자 카톡 메시지',
    letter: '편지',
  },
  days: {
    어제: -1,
    그저께: -2,
    오늘: 0,
    내일: 1,
  },
  minute: '분',
  hour: '시간',
};
