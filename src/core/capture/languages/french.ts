import type { LanguageWords } from './language.ts';

export const french: LanguageWords = {
  contact: {
    call: 'appel appelé téléphoné',
    video: 'visio',
    coffee: 'café',
    meal: 'déjeuner dîner déjeuné dîné',
    meeting: 'réunion rendez-vous rencontré',
    walk: 'promenade balade',
    email: 'courriel',
    message: 'texto',
    letter: 'lettre',
  },
  days: {
    hier: -1,
    'avant-hier': -2,
    demain: 1,
    "aujourd'hui": 0,
  },
  minute: '',
  hour: 'heure heures',
};
