import type { LanguageWords } from './language.ts';

export const italian: LanguageWords = {
  contact: {
    call: 'chiamata telefonata chiamato telefonato',
    video: 'videochiamata',
    coffee: 'caffè',
    meal: 'pranzo cena colazione',
    meeting: 'riunione incontro',
    walk: 'passeggiata',
    message: 'messaggio',
    letter: 'lettera',
  },
  days: {
    ieri: -1,
    "l'altroieri": -2,
    domani: 1,
    oggi: 0,
  },
  minute: 'minuti',
  hour: 'ora ore',
};
