import { spanishActs } from '../acts/es-table.ts';
import { wordTable } from '../../word-table.ts';
import { lexiconOf } from './lexicon.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Spanish; accents are off in the phrases, as they are in the line they are looked for in. */
export const spanish = lexiconOf({
  common: list(
    'el la los las de que y en un una por para con su tu te me se lo es gracias muy como si mi al del',
  ),
  negations: list('no nunca ni nada sin jamas tampoco'),
  classes: {
    job: 'trabajo|empleo|puesto|vacante|plaza|practicas|oportunidad(?: laboral)?',
    cv: 'cv|curriculum|curriculo|hoja de vida|curriculum vitae|carta de presentacion',
    day: 'lunes|martes|miercoles|jueves|viernes|sabado|domingo',
    meeting: 'llamada|cafe|reunion|charla|conversacion|videollamada',
    verb: 'dar|darme|decir|decirme|contar|contarme|ensenar|ensenarme|mostrar|mostrarme|enviar|enviarme|mandar|mandarme|pasar|pasarme|presentar|presentarme|poner|ponerme|ayudar|ayudarme|dedicar|dedicarme|preguntar|preguntarle|hablar|reunirte|reunirse|recibirme|explicar|explicarme|recomendar|recomendarme|reenviar|compartir|conceder|concederme|regalar|regalarme|revisar|mirar|leer|confirmar|responder|contestar|decirle|pedir|pedirle',
  },
  acts: spanishActs,
  phrases: {
    job: [
      '(?:busco|buscando|en busca de|estoy buscando) (?:un |una |el |algun |nuevo )*(?:_ )?<job>',
      '(?:hay|tienes|tiene|tienen|teneis|conoces|conoce|sabes de|sabe de|enteras de|entera de) (?:algun|alguna|algunas|algunos|un|una) (?:_ )?(?:<job>|vacantes|plazas|puestos|abierta|para mi)',
      '(?:hay|tienes|tiene|tienen|teneis) (?:vacantes?|plazas?|puestos)',
      '(?:contratarme|contratame|contrateme)',
      '(?:conseguirme|darme|consigueme|ofrecerme) (?:una |un )(?:entrevista|trabajo|puesto|empleo)',
      '(?:me gustaria|quisiera|quiero) (?:_ )?trabajar (?:en|con|para) (?:tu|su|vuestra)',
      'tenerme en cuenta',
      '(?:algo|alguna vacante|una plaza) (?:que )?se (?:abre|abra|libere|libera)',
    ],
    vague: ['(?:alguna|cualquier) (?:orientacion|ayuda|cosa|consejo)', 'una hora o (?:dos|mas|asi)'],
    oneQuestion: [
      '(?:una|una sola|solo una) (?:sola |unica |breve )?(?:pregunta|cosa)',
      'en una (?:sola )?(?:linea|frase|palabra)',
    ],
    small: ['(?:_ )?(?:nota|lineas?|frase|parrafo|mensaje)'],
    onePerson: ['(?:preguntarle|pasarle|darle|ensenarle) a', 'le _(?:arias|erias|irias)'],
    stock: [
      'espero que (?:este|al recibir|todo|te encuentres|se encuentre|estes|tu|su) ~4(?:bien|mensaje|correo)',
      'mi nombre es (?!un|el|la|de)_',
      'me (?:pongo|permito) (?:en contacto|contactar|escribirle|dirigirme)',
      'solo (?:queria|para) (?:saludar|saber como|ver como)',
      '(?:hacer|ampliar mi) (?:networking|red de contactos)',
      'por medio de la presente',
    ],
    cv: [
      '(?:mi|el|un|la|adjunto|adjunta|envio|adjuntado|enviado|mando) (?:_ )?<cv>',
      '<cv> (?:adjunto|adjunta|va adjunto)',
    ],
    cvThanked: ['(?:gracias|agradezco|agradecido|agradecida) ~8<cv>'],
    time: [
      '(?:una|un|tener|tomar|agendar|programar) (?:_ )?(?:breve |corta |pequena )?<meeting>',
      '(?:tu|su) tiempo',
      '(?:hablar|charlar|reunirnos|vernos|quedar|conversar|tomar un cafe)',
    ],
    timeWished: ['(?:me gustaria|quisiera|me encantaria) (?:_ )?(?:hablar|charlar|reunirme|conversar|tomar)'],
    suits: [
      '(?:cuando|como|el dia que|a la hora que|en el momento que) (?:te|le|os|mejor te|mejor le|a usted le|a vos te|a ti te) (?:venga|viene|convenga|vaya|guste|sea|parezca|quede|queda|acomode|acomoda|cuadre|cuadra)(?: bien| mejor)?',
      'cuando (?:puedas|pueda|quieras|quiera|prefieras|prefiera|tengas|tenga)',
      '(?:cualquier|a cualquier) (?:dia|hora|momento|manana|tarde)',
    ],
    slot: [
      '<day>',
      'a las \\d+',
      'el \\d{1,2}(?= )',
      'antes de (?:las|la) \\d+',
      '(?:manana|pasado manana|esta tarde|esta semana|la proxima semana)',
      '(?:por la|a la) (?:manana|tarde|noche)',
    ],
    nagging: [
      '(?:no he|aun no he|todavia no he) (?:recibido|tenido) (?:_ )?(?:respuesta|noticias)',
      '(?:tercer|segundo|cuarto) (?:correo|mensaje|mail|email|recordatorio)',
      'lo antes posible',
      'cuanto antes',
      '(?:urgente|urgentemente|con urgencia)',
      '(?:sigo|sigo aun|llevo ~2) esperando',
      'por favor,? ?confirm(?:a|e|ame|eme)',
      'necesito que',
      '(?:recibiste|recibio|leiste|leyo) mi',
    ],
    deadline: [
      'antes de(?:l)? (?:manana|hoy|<day>|viernes)',
      'para (?:manana|hoy|el <day>)',
      '(?:hoy mismo|ahora mismo|inmediatamente)',
    ],
    request: [
      '(?:podrias|podria|puedes|puede|querrias|querria|podriais) (?:_ )?<verb>',
      '(?:me|nos) (?:podrias|podria|puedes|puede|querrias) <verb>',
      '(?:me|nos) (?:podrias|podria|puedes|puede) (?:_ )?(?:dar|decir|contar|dedicar|enviar|presentar|ayudar|pasar|recomendar|poner|explicar)',
      '(?:podria|podriamos|puedo|podemos) (?:hablar|pedirte|pedirle|reunirme|reunirnos|visitarte|visitarle|sentarme|tomar|charlar|quedar|tener|acompanarte)',
      'por favor,? ?(?:envia|envie|enviame|enviame|pasa|pase|pasame|dime|digame|avisame|aviseme|presentame|reenvia|confirma|responde|manda|mandame)',
      '(?:avisame|aviseme|dime|digame) si (?:sabes|sabe|hay|oyes|conoces|conoce|te enteras)',
      '(?:me|nos|le|les|te|lo|la) _(?:arias|erias|irias)',
      'necesito que',
      '(?:tendrias|tendria|tienes|tiene) (?:unos |_ )?(?:\\d+|diez|quince|veinte|treinta|media|un rato|tiempo|un momento)',
      'te agradeceria (?:si|que)',
      'le agradeceria (?:si|que)',
    ],
    furtherRequest: [
      '(?:y|o|,) (?:tambien |ademas |quiza |por favor )*(?:presentarme|enviarme|mandarme|pasarme|ponerme|recomendarme|conseguirme|darme|reenviar)',
    ],
    gush: [
      '(?:increibles?|asombros[oa]s?|fantastic[oa]s?|espectacular(?:es)?|maravillos[oa]s?|extraordinari[oa]s?|impresionantes?|genial(?:es)?|magnific[oa]s?|brillantes?|sensacional(?:es)?)',
      '(?:el|la|los|las) mejor(?:es)?',
      '(?:un|una) (?:autentic[oa] |verdader[oa] )?(?:genio|leyenda|crack|idolo|diosa|estrella)',
      '_simo',
    ],
    known: [
      '(?:cuando|donde) (?:nos|me|tu|usted)',
      'nos conocimos',
      'gracias por',
      '(?:me|nos) (?:ensenaste|mostraste|dijiste|ayudaste|enseno|mostro|dijo|ayudo)',
      '(?:trabaje|estudie|coincidimos) (?:con|en|contigo)',
    ],
    reasons: ['(?:dos|tres|2|ambas) (?:razones|motivos|puntos)'],
    reason: [
      'porque',
      'ya que',
      '(?:,|y|que) (?:he|tengo|hablo|hice|monte|lleve|llevo|se|conozco|trabaje|mi|yo)',
    ],
    otherSense: [
      'hoja de vida (?:del?|de la|de los|de las) (?!_ (?:que|adjunt))(?:equipos?|aparatos?|maquinas?|bombas?|vehiculos?|motor(?:es)?)',
      'curriculo de (?:primaria|secundaria|infantil|estudios|la escuela|matematicas?|ciencias)',
      'puesto (?:de mercado|de flores|de socorro|ambulante)',
      'bolsa de trabajo',
      'mesa de trabajo',
      'ropa de trabajo',
    ],
  },
  self: {
    i: list('yo estoy soy tengo quiero necesito busco he me'),
    mine: list('yo me mi mis mio mia conmigo estoy soy tengo quiero necesito busco he'),
    you: list(
      'tu tus te ti usted su sus le contigo vosotros os vuestro vuestra podrias podria puedes puede dijiste dijo',
    ),
  },
  duration: {
    units: wordTable({ minuto: 1, minutos: 1, min: 1, hora: 60, horas: 60 }),
    numbers: wordTable({
      un: 1,
      una: 1,
      dos: 2,
      tres: 3,
      cinco: 5,
      diez: 10,
      quince: 15,
      veinte: 20,
      treinta: 30,
      cuarenta: 40,
      sesenta: 60,
    }),
    phrases: wordTable({ 'media hora': 30, 'un cuarto de hora': 15, 'cuarto de hora': 15 }),
  },
  subject: {
    generic: list(`
      el la los las un una de del que y en a por para con su tu mi muy mas hola saludos buenos buenas dias tardes oportunidad
      trabajo empleo networking consulta pregunta gracias muchas felicidades enhorabuena urgente importante cv curriculum
      reunion llamada cafe contacto mensaje correo seguimiento recordatorio presentacion solicitud ayuda actualizacion
      novedades informacion
    `),
    prefixes: list('re rv fwd fw'),
  },
  months: list(
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo cv zoom rrhh',
  ),
  or: list('o u'),
  questionWords: list('como que por donde quien cual'),
  titles: list('sr sra srta don dona doctor doctora dr dra profesor profesora prof'),
  placeholders: list(
    'nombre apellido empresa compania cargo puesto fecha dia ciudad universidad tema evento proyecto escuela equipo enlace razon tu su que quien',
  ),
  role: list('puesto plaza vacante referencia ref rol oferta numero n'),
  vowels: null,
  thanks: {
    phrases: [
      'gracias',
      'muchas gracias',
      'mil gracias',
      'te agradezco',
      'le agradezco',
      'agradecido',
      'agradecida',
      'agradezco',
    ],
    intensifiers: [],
    links: list('por que como cuando de el la tu su haberme haber'),
    turns: list('pero porque si aunque espero ojala favor yo'),
    generic: list(`
      el la los las un una unos unas de del que y en a por para con su tu mi me te le lo nos se al muy mas tan todo toda todos
      gracias agradezco agradecido agradecida amable amabilidad tiempo ayuda apoyo charla llamada conversacion reunion cafe
      consejo consejos informacion atencion respuesta mensaje correo dia ayer hoy semana minutos hora media rato haber haberme
      haberte tomar tomarte dedicar dedicarme dedicado veinte quince treinta diez bueno buena gran grande bonito todo nuevo otra vez
    `),
    actNouns: list(
      'consejo consejos idea ideas pregunta nota notas lista mapa ejemplo explicacion explicación recomendacion recomendación sugerencia libro articulo artículo punto palabra llamada carta aviso advertencia presentacion presentación referencia correccion corrección correcciones comentario comentarios critica crítica traduccion traducción plantilla resumen revision revisión invitacion invitación opinion opinión pista voto truco clase leccion lección receta prestamo préstamo',
    ),
    actVerbs: list(
      'dijiste dijo ensenaste enseno enseñaste enseñó mostraste mostro mostró explicaste explico explicó contaste conto contó ayudaste ayudo ayudó presentaste presento presentó recomendaste recomendo recomendó prestaste presto prestó enviaste envio envió mandaste diste dio leiste leíste corregiste sugeriste',
    ),
    conditions: list('si podrias podria podrías podría puedes puede cuando espero ojala ojalá'),
    settings: list('durante en tras'),
    you: list('tu tú usted'),
    toMe: list('me nos'),
    again: ['y por'],
    your: list('tu su'),
  },
});
