import type { LanguageWords } from './language.ts';

export const arabic: LanguageWords = {
  contact: {
    call: 'مكالمة اتصلت اتصال',
    coffee: 'قهوة القهوة',
    meal: 'غداء الغداء عشاء العشاء فطور',
    meeting: 'اجتماع لقاء التقيت قابلت',
    message: 'رسالة',
    walk: 'نزهة',
  },
  days: {
    أمس: -1,
    امس: -1,
    اليوم: 0,
    غدا: 1,
    غداً: 1,
  },
  minute: 'دقيقة دقائق',
  hour: 'ساعة',
};
