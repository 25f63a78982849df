import { columnKey } from '../csv.ts';
import { isOtherMessages, memberName, type LinkedInMember } from './members.ts';

/** Column names in the languages seen; a column is found by any of them, never by its place. */
export const columns = {
  given: [
    'First Name',
    'Vorname',
    'Prénom',
    'Nombre',
    'Nome',
    'Voornaam',
    'Förnamn',
    'Fornavn',
    'Imię',
    'Ad',
    'Имя',
    '名',
    '이름',
    'Jméno',
    'Prenume',
  ],
  family: [
    'Last Name',
    'Nachname',
    'Nom',
    'Nom de famille',
    'Apellidos',
    'Apellido',
    'Sobrenome',
    'Apelido',
    'Cognome',
    'Achternaam',
    'Efternamn',
    'Efternavn',
    'Etternavn',
    'Nazwisko',
    'Soyadı',
    'Soyad',
    'Фамилия',
    '姓',
    '성',
    'Příjmení',
    'Nume',
  ],
  url: ['URL', 'Profile URL', 'Profil-URL', 'URL du profil', 'URL del perfil', 'URL do perfil'],
  email: [
    'Email Address',
    'E-mail Address',
    'Email',
    'E-Mail',
    'E-Mail-Adresse',
    'Adresse e-mail',
    'Dirección de correo electrónico',
    'Correo electrónico',
    'Endereço de e-mail',
    'Indirizzo email',
    'Indirizzo e-mail',
    'E-mailadres',
    'E-postadress',
    'Adres e-mail',
    'E-posta Adresi',
    'E-mailadresse',
    'E-postadresse',
    'Адрес электронной почты',
    'メールアドレス',
    '이메일 주소',
    '邮箱地址',
  ],
  company: [
    'Company',
    'Current Company',
    'Unternehmen',
    'Firma',
    'Entreprise',
    'Société',
    'Empresa',
    'Azienda',
    'Bedrijf',
    'Företag',
    'Virksomhed',
    'Şirket',
    'Компания',
    '会社',
    '회사',
    '公司',
    'Společnost',
    'Companie',
  ],
  position: [
    'Position',
    'Current Position',
    'Job Title',
    'Title',
    'Poste',
    'Puesto',
    'Cargo',
    'Posizione',
    'Qualifica',
    'Functie',
    'Stanowisko',
    'Befattning',
    'Stilling',
    'Pozisyon',
    'Должность',
    '役職',
    '직위',
    '职位',
    'Pozice',
    'Funcție',
  ],
  connectedOn: [
    'Connected On',
    'Verbunden am',
    'Connecté le',
    'Date de connexion',
    'Connexion établie le',
    'Date de mise en relation',
    'Conectado el',
    'Fecha de conexión',
    'Conectado em',
    'Data da conexão',
    'Collegato il',
    'Data collegamento',
    'Data di collegamento',
    'Verbonden op',
    'Ansluten den',
    'Data połączenia',
    'Bağlantı Kurulma Tarihi',
    'Bağlantı Tarihi',
    'Forbundet den',
    'Tilkoblet',
    'Дата установления контакта',
    'つながった日',
    '接続日',
    '연결일',
    '建立联系的时间',
    'Spojeno dne',
    'Conectat la',
  ],
  from: ['From', 'Von', 'De', 'Da', 'Van'],
  to: ['To', 'An', 'À', 'A', 'Para', 'Aan'],
  sentAt: ['Sent At', 'Gesendet am', 'Envoyé le', 'Enviado el', 'Enviado em', 'Inviato il', 'Verzonden op'],
  message: ['Message', 'Nachricht', 'Mensaje', 'Mensagem', 'Messaggio', 'Bericht'],
  direction: ['Direction', 'Richtung', 'Dirección', 'Direção', 'Direzione', 'Richting'],
  inviter: ['inviterProfileUrl'],
  invitee: ['inviteeProfileUrl'],
  text: ['Text'],
  createdAt: ['Creation Date'],
  conversation: [
    'CONVERSATION ID',
    'Konversations-ID',
    'ID de conversation',
    'ID de conversación',
    'ID da conversa',
  ],
  senderUrl: ['SENDER PROFILE URL'],
  recipientUrls: ['RECIPIENT PROFILE URLS'],
  sentOn: ['DATE', 'Datum', 'Fecha', 'Data'],
  subject: ['SUBJECT', 'Betreff', 'Objet', 'Asunto', 'Assunto', 'Oggetto', 'Onderwerp'],
  content: ['CONTENT', 'Inhalt', 'Contenu', 'Contenido', 'Conteúdo', 'Contenuto', 'Inhoud'],
  isDraft: ['IS MESSAGE DRAFT'],
} as const;

type ColumnName = keyof typeof columns;

const keysByColumn = new Map(
  Object.entries(columns).map(([name, aliases]) => [name, new Set(aliases.map(columnKey))] as const),
);

/** Whether the keys of a header name all these columns. */
const hasAll = (keys: ReadonlySet<string>, ...names: readonly ColumnName[]): boolean =>
  names.every((name) => !(keysByColumn.get(name)?.isDisjointFrom(keys) ?? true));

const keysOf = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(columnKey));

const recommendation = keysOf(['First Name', 'Last Name', 'Text', 'Creation Date']);
const profile = keysOf(['First Name', 'Last Name', 'Headline', 'Summary']);
const emailAddress = keysOf(['Confirmed', 'Primary']);
const position = keysOf(['Company Name', 'Title', 'Started On']);
const education = keysOf(['School Name', 'Start Date', 'Degree Name']);
const skill = keysOf(['Name']);

/**
 * What a header says the rows below are; null for a header that is not LinkedIn's. The name of the file decides
 * only between files of one header (recommendations received and given, messages of people and of courses) and for
 * the one-column Skills.csv.
 */
export const memberOfHeader = (header: readonly string[], path: string): LinkedInMember | null => {
  const keys = keysOf(header);
  if (hasAll(keys, 'given', 'family', 'connectedOn')) return 'connections';
  if (hasAll(keys, 'from', 'to', 'sentAt', 'message')) return 'invitations';
  if (hasAll(keys, 'from', 'to', 'sentOn', 'content')) return isOtherMessages(path) ? null : 'messages';
  if (recommendation.isSubsetOf(keys)) {
    const name = memberName(path);
    return name.includes('received')
      ? 'recommendations-received'
      : name.includes('given')
        ? 'recommendations-given'
        : null;
  }
  if (profile.isSubsetOf(keys)) return 'profile';
  if (hasAll(keys, 'email') && emailAddress.isSubsetOf(keys)) return 'email-addresses';
  if (position.isSubsetOf(keys)) return 'positions';
  if (education.isSubsetOf(keys)) return 'education';
  if (memberName(path) === 'skills' && header.length === 1 && skill.isSubsetOf(keys)) return 'skills';
  return null;
};
