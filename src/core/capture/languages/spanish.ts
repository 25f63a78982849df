import type { LanguageWords } from './language.ts';

export const spanish: LanguageWords = {
  contact: {
    call: 'llamada llamé telefoneé',
    video: 'videollamada',
    coffee: 'café',
    meal: 'almuerzo comida cena desayuno almorcé cené',
    meeting: 'reunión encuentro',
    walk: 'paseo',
    email: 'correo',
    message: 'mensaje',
    letter: 'carta',
  },
  days: {
    ayer: -1,
    anteayer: -2,
    mañana: 1,
    hoy: 0,
  },
  minute: 'minutos',
  hour: 'hora horas',
};
