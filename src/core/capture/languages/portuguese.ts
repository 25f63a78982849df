import type { LanguageWords } from './language.ts';

export const portuguese: LanguageWords = {
  contact: {
    call: 'ligação telefonema liguei chamada',
    video: 'videochamada',
    coffee: 'cafezinho',
    meal: 'almoço jantar almocei jantei',
    meeting: 'reunião encontro',
    walk: 'caminhada passeio',
    message: 'mensagem',
  },
  days: {
    ontem: -1,
    anteontem: -2,
    amanhã: 1,
    hoje: 0,
  },
  minute: '',
  hour: '',
};
