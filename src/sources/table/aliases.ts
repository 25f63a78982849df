import { columnKey, type ColumnField } from '../../core/import/columns.ts';

/** What people and programs call a column, in the languages seen. */
const aliases: Readonly<Partial<Record<ColumnField, string>>> = {
  name: `name, full name, fullname, display name, contact, contact name, person, person name, student, student name,
    alum, alumni, alumnus, alumna, alumni name, alum name, member, attendee, participant, guest, preferred name, who, name surname, vollständiger name, anzeigename, kontakt,
    wer, nom, nom complet, nom et prénom, prénom et nom, nombre, nombre completo, nombre y apellidos, nome,
    nome completo, nome e cognome, naam, volledige naam, namn, navn, imię i nazwisko, имя, фио,
    ad soyad, adı soyadı, jméno a příjmení, имя и фамилия, 姓名, 名前, 氏名,
    név, teljes név, nume complet, ονοματεπώνυμο, піб, 이름, 성명, nama, nama lengkap, שם, שם מלא, الاسم, नाम`,
  given: `first name, fname, firstname, first, given name, given, givenname, forename, preferred first name, vorname, rufname,
    prénom, primer nombre, primeiro nome, voornaam, förnamn, fornavn, imię, имя,
    ad, adı, jméno, etunimi, 名,
    keresztnév, utónév, prenume, όνομα, ім'я, שם פרטי, nama depan`,
  family: `last name, lname, lastname, last, surname, family name, family, familyname, maiden name, nachname, familienname,
    nom de famille, apellido, apellidos, sobrenome, apelido, cognome, achternaam, efternamn, etternavn, efternavn,
    nazwisko, фамилия, soyad, soyadı, příjmení, sukunimi, 姓,
    vezetéknév, családnév, nume de familie, επώνυμο, прізвище, 성, שם משפחה, nama belakang`,
  additional: `middle name, mname, middlename, middle, additional name, second name, weitere vornamen, zweiter vorname,
    deuxième prénom, segundo nombre, segundo nome, отчество,
    secondo nome, middelste naam, mellannamn, mellemnavn, mellomnavn,
    tussenvoegsel, drugie imię, ミドルネーム, prostřední jméno, по батькові`,
  nickname: 'nickname, nick name, nick, goes by, spitzname, surnom, apodo, soprannome, bijnaam',
  prefix: `prefix, name prefix, honorific, salutation, mr ms, anrede, akad titel, akademischer titel, civilité,
    tratamiento, aanhef, обращение`,
  suffix: `suffix, name suffix, credentials,
    sufijo, suffisso, sufixo, achtervoegsel, sufiks, суффикс`,
  pronouns: 'pronouns, pronoun, pronomen, pronoms, pronombres',
  email: `email, e mail, mail, email address, e mail address, emails, mail address, emailadresse, e mail adresse,
    mailadresse, adresse e mail, adresse mail, courriel, adresse électronique, correo, correo electrónico, endereço de e mail,
    indirizzo email, posta elettronica, e mailadres, e post, epost, адрес электронной почты, почта,
    indirizzo posta elettronica, indirizzo di posta elettronica, e posta, eposta, e posta adresi, adres e mail,
    e mailová adresa, sähköposti, e postadress, e postadresse, e mailadresse, электронная почта, адрес эл почты,
    メールアドレス, 電子メール, 電子メールアドレス, 电子邮件, 电子邮件地址, 邮箱,
    emailcím, e mail cím, correio eletrónico, correio eletrônico, correu electrònic, ηλεκτρονικό ταχυδρομείο, електронна пошта, 이메일, 이메일 주소, surel, דואר אלקטרוני, البريد الإلكتروني, 电子邮箱, ईमेल`,
  phone: `phone, phone number, telephone, telephone number, tel, mobile, mobile phone, mobile number, cell, cell phone,
    cellphone, cell number, phones, whatsapp, telefon, telefonnummer, handy, handynummer, mobil, mobiltelefon, rufnummer, téléphone,
    portable, numéro de téléphone, teléfono, móvil, celular, telefone, telemóvel, telefono, cellulare, telefoon,
    mobiel, телефон, cep telefonu, telefon numarası, numer telefonu, puhelin, 電話番号, 携帯電話, 电话, 手机, 移动电话,
    tél, fixe, tél fixe, téléphone fixe, telefonszám, τηλέφωνο, κινητό, 전화번호, 휴대폰, 휴대전화, telepon, nomor telepon, טלפון, נייד, هاتف, telefonní číslo, matkapuhelin, 手机号, 手机号码,
    联系电话, फ़ोन, फोन, मोबाइल`,
  url: `url, website, web site, web page, web, homepage, linkedin, linkedin url, linkedin profile, linkedin profile url,
    linkedin link, profile, profile url, twitter, x, github, facebook, instagram, link, webseite, site web, sitio web, sito web,
    página web, pagina web, página da web, webpagina,
    xing, mastodon, bluesky, telegram, skype`,
  organization: `company, company name, organization, organisation, organization name, employer, current employer,
    current company, firm, workplace, works at, business, account, account name, unternehmen, firma, arbeitgeber,
    letztes unternehmen, société, entreprise, employeur, empresa, organización, empleador, azienda, società, bedrijf,
    werkgever, företag, firmenname, компания, организация,
    associated company, primary company, şirket, kurum, společnost, yritys, 会社, 会社名, 公司,
    employer name, org, cégnév, cég, companie, εταιρεία, компанія, 회사, perusahaan, חברה, الشركة, virksomhed, bedrift, 单位, 工作单位, कंपनी`,
  title: `job title, jobtitle, title, position, role, job, occupation, current position, current title, headline,
    profession, function, work title, beruf, jobtitel, stelle, funktion, aktuelle position, berufsbezeichnung, poste, fonction, fonction hiérarchique,
    métier, puesto, cargo, posizione, ruolo, functie, должность,
    tätigkeit, activité, profesión, ocupación, profissão, professione, beroep, yrke, zawód, stanowisko, titel, titre, título, titolo, tytuł,
    unvan, pozisyon, pozice, befattning, stilling, 役職, 职位, 职务,
    designation, beosztás, munkakör, funcție, θέση, посада, 직함, 직책, jabatan, תפקיד, المسمى الوظيفي`,
  department: `department, division, dept, business unit, abteilung, service, département, departamento, reparto, afdeling,
    dipartimento, dział, отдел, 部署, oddělení, avdelning, afdeling, osasto, 부서, 部门`,
  school: `school, school name, university name, college name, institution name, college university, college university name, university, college, alma mater, institution, schule, universität, hochschule, école, université,
    escuela, universidad, universidade, scuola, università`,
  city: `city, town, location, place, based in, based, lives in, home town, hometown, metro area, ort, stadt, wohnort, ville,
    lieu, ciudad, localidad, cidade, città, stad, woonplaats, город,
    plaats, şehir, město, miasto, kaupunki,
    locations, localidade, miejscowość, város, oraș, πόλη, місто, 도시, kota, עיר, 市区町村, 城市`,
  region: `state, st, region, province, county, state province, bundesland, kanton, région, provincia, estado, regione,
    estado o provincia, provincia o estado, 都道府県, область, województwo, provincie, state region`,
  country: `country, country region, nation, land, pays, país, paese, nazione, страна,
    país o región, land regio, país região, kraj region, страна или регион, 国, 国 地域, 国家, ülke, kraj, země`,
  street: `street, street address, address, address line, mailing address, home address, straße, strasse, anschrift, adresse, rue, calle, dirección, rua, endereço, via, indirizzo, straat,
    addresses, addr, morada, ulica, ulice, gata, adress, gade, osoite, adres, utca, cím, адрес, улица, адреса, 住所, 番地, 地址, 주소, alamat, huisnummer, hausnummer, house number, numer domu, házszám`,
  postalCode: `postal code, zip, zip code, zip postal code, zipcode, postcode, plz, postleitzahl, code postal, código postal, cap,
    cep,
    cp, kod pocztowy, psč, postnummer, postnr, postinumero, posta kodu, irányítószám, cod poștal, индекс, почтовый индекс, почтовый код, 郵便番号, 邮编, 우편번호, kode pos`,
  birthday: `birthday, birth date, birthdate, date of birth, dob, bday, born, geburtstag, geburtsdatum, anniversaire,
    date de naissance, cumpleaños, fecha de nacimiento, aniversário, data de nascimento, compleanno, data di nascita,
    verjaardag, geboortedatum, день рождения, дата рождения,
    geb datum, geb am, geboren am, né le, née le, doğum tarihi, doğum günü, data urodzenia, urodziny,
    datum narození, födelsedag, fødselsdag, fødselsdato, bursdag, syntymäpäivä, 誕生日, 生日,
    születésnap, születési dátum, data nașterii, ημερομηνία γέννησης, дата народження, 생일, 생년월일, tanggal lahir, תאריך לידה`,
  topics: `topics, interests, interest, interested in, interested, hobbies, hobby, cares about, themen, interessen, intérêts,
    centres d intérêt, intereses, interessi`,
  groups: `tags, tag, groups, group, labels, label, categories, category, lists, list, gruppe, gruppen, kategorie, kategorien,
    etiketten, groupe, groupes, étiquettes, catégories, etiquetas, grupos, categorías, etichette, gruppi,
    categorias, categorie, categorieën, etiketler, tagi, etykiety, grupy, štítky`,
  howWeMet: `how we met, how met, how did we meet, where we met, met at, met where, met through, how do i know them,
    how i know them, how known, relationship context, wie kennengelernt, kennengelernt, wo kennengelernt, où rencontré,
    comment nous nous sommes rencontrés, rencontre, cómo nos conocimos`,
  knownSince: `known since, met on, date met, when we met, first met, met, met date, connected on, connected since,
    kennengelernt am, bekannt seit, rencontré le, conocido desde,
    kontakt seit, verbunden seit`,
  lastContact: `last contact, last contacted, last contacted at, last contact date, last interaction, last interaction date,
    last talked, last talked to, last spoke, last touch, last touchpoint, last seen, last met, last meeting, last conversation, last emailed, last reached out,
    last communication, letzter kontakt, zuletzt gesprochen, zuletzt kontaktiert, dernier contact, último contacto, ultimo contatto,
    last activity date`,
  note: `notes, note, comment, comments, description, about, bio, summary, remarks, memo, details, background, notizen, notiz,
    bemerkung, bemerkungen, kommentar, anmerkung, anmerkungen, remarques, commentaire, commentaires, notas, comentarios, observações, commenti, opmerkingen, примечание,
    anotações, notities, notlar, notatki, uwagi, poznámka, poznámky, anteckningar, notater, noter, заметки, メモ, 备注,
    комментарий, комментарии, заметки, нотатки, megjegyzés, observații, σημειώσεις, 메모, 備考, catatan, הערות, ملاحظات, muistiinpanot`,
  keep: `picture, picture url, photo, photo url, avatar, avatar url, image, image url, profile picture,
    profile picture url, profile photo, profile image, foto, bild`,
  identifier: 'id, uuid, guid, contact id, person id, record id, external id, dex id, clay id, unique id',
};

/** Where people have a page or a name: a column is called after one alone. */
export const services: readonly string[] = [
  'linkedin',
  'twitter',
  'github',
  'instagram',
  'facebook',
  'xing',
  'mastodon',
  'bluesky',
  'telegram',
  'skype',
];

/** Words beside a name that say which of several it is; as they are shown for an address or a number. */
const qualifiers: ReadonlyMap<string, string | null> = new Map([
  ...[
    'work',
    'business',
    'office',
    'company',
    'professional',
    'geschäftlich',
    'dienstlich',
    'arbeit',
    'pro',
    'bureau',
    'trabajo',
    'lavoro',
    'uff',
    'ufficio',
    'comercial',
    'werk',
    'werkadres',
    'arbete',
    'arbejde',
    'jobb',
    'służbowy',
    'iş',
    'рабочий',
    'раб',
    '会社',
  ].map((word) => [word, 'work'] as const),
  ...[
    'home',
    'personal',
    'private',
    'privat',
    'private',
    'perso',
    'personnel',
    'domicile',
    'personal',
    'casa',
    'ab',
    'abitazione',
    'particular',
    'residencial',
    'thuis',
    'huisadres',
    'hem',
    'hjem',
    'domowy',
    'ev',
    'домашний',
    'дом',
    '自宅',
  ].map((word) => [word, 'home'] as const),
  ...[
    'mobile',
    'cell',
    'handy',
    'mobil',
    'portable',
    'móvil',
    'celular',
    'cellulare',
    'mobiele',
    'komórkowy',
    'мобильный',
    'переносной',
    'cellphone',
  ].map((word) => [word, 'cell'] as const),
  ...['school', 'alumni', 'university', 'other', 'whatsapp', ...services].map(
    (word) => [word, word === 'linkedin' ? 'LinkedIn' : word] as const,
  ),
  ...[
    ...(
      'primary secondary main alternative alternate second additional preferred current contact best weitere number ' +
      'value address adresse adres адрес endereço de del do op the their your my url profile link one two handle optional ' +
      'required mailing shipping billing present'
    ).split(' '),
    // Whom a table is of stands before each of its names in some: "Person - Birthday", "Invitee First Name".
    ...(
      'person people contact invitee attendee guest member student participant candidate client customer lead user ' +
      'registrant applicant subscriber alum alumni alumnus'
    ).split(' '),
    // A form asks: "What company do you work for?"
    ...'what whats is are you do which where for in at a an please enter was ist dein deine ihr ihre quel votre'.split(
      ' ',
    ),
  ].map((word) => [word, null] as const),
]);

const fieldsByKey: ReadonlyMap<string, ColumnField> = new Map(
  Object.entries(aliases)
    .flatMap(([field, names]) =>
      // The first field that claims a name has it.
      names.split(',').map((name) => [columnKey(name), field as ColumnField] as const),
    )
    .toReversed(),
);

export interface NamedColumn {
  readonly field: ColumnField;
  /** "work" of "Work e-mail"; null where its name says nothing more. */
  readonly label: string | null;
}

/** Nobody calls a column longer, not even by a question. */
const longestName = 300;

/** What a column holds by its name: `E-mail 2`, `Work phone`, `LinkedIn URL`. Null where nobody knows it. */
export const readColumnName = (name: string): NamedColumn | null => {
  if (name.length > longestName) return null;
  // A lookup of Airtable: "Company (from Companies)".
  const own = name.replace(/\s*\(from [^()]*\)\s*$/i, '');
  // "Name of the Student", "First Name-Personal Information".
  const [, whose] = /^#?name of (?:the |your )?(\S.{0,80})$/i.exec(own) ?? [];
  if (whose !== undefined) return readColumnName(`${whose} name`);
  const [, before] = /^([^-]+[^-\s])\s*-[^-]*(?:information|details|addresses)$/i.exec(own) ?? [];
  if (before !== undefined) return readColumnName(before);
  const words = wordsIn(own);
  const label = labelOf(words);
  const whole = fieldsByKey.get(columnKey(own));
  if (whole !== undefined) return { field: whole, label };
  const bare = words.filter((word) => !/^\d+$/.test(word));
  const numbered = fieldsByKey.get(bare.join('').replace(/\d+$/, ''));
  if (numbered !== undefined) return { field: numbered, label };
  const qualified = [isLabel, isQualifier, isMereQualifier]
    .map((isLeftOut) => fieldsByKey.get(bare.filter((word) => !isLeftOut(word)).join('')))
    .find((field) => field !== undefined);
  if (qualified !== undefined) return { field: qualified, label };
  // "Email of the alum": these words mean one thing wherever they stand; what stands below them must agree.
  const telling = isAboutThem(own)
    ? words
        .map((word) => (word === 'mail' ? 'email' : fieldsByKey.get(word)))
        .find((field) => field === 'email' || field === 'phone' || field === 'url')
    : undefined;
  if (telling !== undefined) return { field: telling, label };
  // "Name (Original Name)": what stands in brackets says it once more.
  const [outside = ''] = /^[^()]+(?=\([^()]*\)\s*$)/.exec(own) ?? [];
  return outside === '' ? null : readColumnName(outside);
};

/** Which of several addresses or numbers a column holds, by its name alone. */
export const columnLabel = (name: string): string | null => labelOf(wordsIn(name));

const isLabel = (word: string): boolean => (qualifiers.get(word) ?? null) !== null;
const isQualifier = (word: string): boolean => qualifiers.has(word);
/** Of "what company do you work for" the company stays, which says of a number where it rings. */
const isMereQualifier = (word: string): boolean => isQualifier(word) && !fieldsByKey.has(word);

/** An address or a page that is not somebody's own, or something about one: "Email Status", "QR code URL". */
export const isAboutThem = (name: string): boolean => !wordsIn(name).some((word) => notThemselves.has(word));

const notThemselves: ReadonlySet<string> = new Set(
  (
    'type status verified confirmed valid bounced opens clicks count opt consent marketing newsletter accepted domain typ tipo ' +
    'qr code checkin ticket order event invoice payment unsubscribe meeting recording survey tracking owner'
  ).split(' '),
);

const wordsIn = (name: string): readonly string[] =>
  name
    .replace(/LinkedIn|GitHub|WhatsApp/gi, (word) => word.toLowerCase())
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const labelOf = (words: readonly string[]): string | null =>
  words.map((word) => qualifiers.get(word) ?? null).find((label) => label !== null) ?? null;
