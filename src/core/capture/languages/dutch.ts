import type { LanguageWords } from './language.ts';

export const dutch: LanguageWords = {
  contact: {
    call: 'gebeld telefoongesprek belde',
    video: 'videogesprek',
    coffee: 'koffie',
    meal: 'avondeten',
    meeting: 'vergadering afspraak',
    walk: 'wandeling gewandeld',
    email: 'gemaild',
    message: 'bericht',
  },
  days: {
    gisteren: -1,
    eergisteren: -2,
    vandaag: 0,
  },
  minute: 'minuten',
  hour: 'uur',
};
