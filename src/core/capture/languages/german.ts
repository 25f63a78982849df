import type { LanguageWords } from './language.ts';

export const german: LanguageWords = {
  contact: {
    call: 'anruf angerufen telefoniert telefonat telefon rief',
    video: 'videoanruf videocall',
    coffee: 'kaffee',
    meal: 'mittagessen abendessen frühstück',
    meeting: 'treffen getroffen besprechung termin gesprochen',
    walk: 'spaziergang spazieren',
    email: 'gemailt',
    message: 'nachricht geschrieben',
  },
  days: {
    gestern: -1,
    vorgestern: -2,
    heute: 0,
    morgen: 1,
    übermorgen: 2,
  },
  minute: 'minuten',
  hour: 'stunde stunden',
};
