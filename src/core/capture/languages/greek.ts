import type { LanguageWords } from './language.ts';

export const greek: LanguageWords = {
  contact: {
    call: 'τηλεφώνημα κλήση τηλεφώνησα',
    video: 'βιντεοκλήση',
    coffee: 'καφές καφέ',
    meal: 'γεύμα δείπνο φαγητό',
    meeting: 'συνάντηση',
    walk: 'βόλτα',
    message: 'μήνυμα',
  },
  days: {
    χθες: -1,
    χτες: -1,
    σήμερα: 0,
    αύριο: 1,
  },
  minute: 'λεπτά',
  hour: 'ώρα ώρες',
};
