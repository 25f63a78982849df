import { columnKey } from '../csv.ts';

/** A program's table in one language, its columns under the names they have in Outlook in English. */
export interface Dialect {
  readonly kind: 'outlook' | 'thunderbird';
  /** Columns that only this table has together. */
  readonly has: readonly string[];
  /** The file's own name and ours; a name that a table has twice stands here twice, in the table's order. */
  readonly names: readonly (readonly [own: string, ours: string])[];
}

/** Which table a header begins; null for any other. */
export const dialectOf = (header: readonly string[]): Dialect | null => {
  const keys = new Set(header.map(columnKey));
  return dialects.find(({ has }) => has.every((name) => keys.has(columnKey(name)))) ?? null;
};

/** The header with our names; what has none keeps its own. */
export const ourNames = (header: readonly string[], { names }: Pick<Dialect, 'names'>): readonly string[] => {
  const open = Map.groupBy(names, ([own]) => columnKey(own));
  return header.map((own) => open.get(columnKey(own))?.shift()?.[1] ?? own);
};

/** The parts of an address under each of its three labels: `Straße geschäftlich` is `Business Street`. */
const addressNames = (
  parts: readonly (readonly [ours: string, home: string, business: string, other: string])[],
): readonly (readonly [string, string])[] =>
  parts.flatMap(([ours, home, business, other]) => [
    [home, `Home ${ours}`] as const,
    [business, `Business ${ours}`] as const,
    [other, `Other ${ours}`] as const,
  ]);

const german: Dialect['names'] = [
  ['Anrede', 'Title'],
  ['Titel', 'Title'],
  ['Vorname', 'First Name'],
  ['Weitere Vornamen', 'Middle Name'],
  ['Nachname', 'Last Name'],
  ['Suffix', 'Suffix'],
  ['Namenszusatz', 'Suffix'],
  ['Spitzname', 'Nickname'],
  ['Firma', 'Company'],
  ['Abteilung', 'Department'],
  ['Position', 'Job Title'],
  ...addressNames([
    ['Street', 'Straße privat', 'Straße geschäftlich', 'Weitere Straße'],
    ['Street', 'Strasse privat', 'Strasse geschäftlich', 'Weitere Strasse'],
    ['Street 2', 'Straße privat 2', 'Straße geschäftlich 2', 'Weitere Straße 2'],
    ['Street 3', 'Straße privat 3', 'Straße geschäftlich 3', 'Weitere Straße 3'],
    ['City', 'Ort privat', 'Ort geschäftlich', 'Weiterer Ort'],
    ['State', 'Bundesland/Kanton privat', 'Region geschäftlich', 'Weiteres/r Bundesland/Kanton'],
    ['Postal Code', 'Postleitzahl privat', 'Postleitzahl geschäftlich', 'Weitere Postleitzahl'],
    ['Country/Region', 'Land/Region privat', 'Land/Region geschäftlich', 'Weiteres/e Land/Region'],
    ['Address PO Box', 'Postfach privat', 'Postfach geschäftlich', 'Weiteres Postfach'],
  ]),
  ['Telefon Assistent', "Assistant's Phone"],
  ['Fax geschäftlich', 'Business Fax'],
  ['Telefon geschäftlich', 'Business Phone'],
  ['Telefon geschäftlich 2', 'Business Phone 2'],
  ['Rückmeldung', 'Callback'],
  ['Autotelefon', 'Car Phone'],
  ['Telefon Firma', 'Company Main Phone'],
  ['Fax privat', 'Home Fax'],
  ['Telefon privat', 'Home Phone'],
  ['Telefon (privat)', 'Home Phone'],
  ['Telefon privat 2', 'Home Phone 2'],
  ['Telefon (privat 2)', 'Home Phone 2'],
  ['Mobiltelefon', 'Mobile Phone'],
  ['Mobiltelefon 2', 'Radio Phone'],
  ['Weiteres Fax', 'Other Fax'],
  ['Weiteres Telefon', 'Other Phone'],
  ['Haupttelefon', 'Primary Phone'],
  ['E-Mail-Adresse', 'E-mail Address'],
  ['E-Mail-Typ', 'E-mail Type'],
  ['E-Mail: Angezeigter Name', 'E-mail Display Name'],
  ['E-Mail 2: Adresse', 'E-mail 2 Address'],
  ['E-Mail 2: Typ', 'E-mail 2 Type'],
  ['E-Mail 2: Angezeigter Name', 'E-mail 2 Display Name'],
  ['E-Mail 3: Adresse', 'E-mail 3 Address'],
  ['E-Mail 3: Typ', 'E-mail 3 Type'],
  ['E-Mail 3: Angezeigter Name', 'E-mail 3 Display Name'],
  ['Empfohlen von', 'Referred By'],
  ['Geburtstag', 'Birthday'],
  ['Jahrestag', 'Anniversary'],
  ['Geschlecht', 'Gender'],
  ['Hobby', 'Hobby'],
  ['Kategorien', 'Categories'],
  ['Kinder', 'Children'],
  ['Name Assistent', "Assistant's Name"],
  ['Assistent(in)', "Assistant's Name"],
  ['Name des/der Vorgesetzten', "Manager's Name"],
  ['Name des/r Vorgesetzten', "Manager's Name"],
  ['Notizen', 'Notes'],
  ['Ort', 'Location'],
  ['Partner', 'Spouse'],
  ['Priorität', 'Priority'],
  ['Privat', 'Private'],
  ['Vertraulichkeit', 'Sensitivity'],
  ['Webseite', 'Web Page'],
];

const french: Dialect['names'] = [
  ['Titre', 'Title'],
  ['Titre', 'Job Title'],
  ['Fonction', 'Job Title'],
  ['Titre du poste', 'Job Title'],
  ['Poste', 'Job Title'],
  ['Prénom', 'First Name'],
  ['Deuxième prénom', 'Middle Name'],
  ['Nom', 'Last Name'],
  ['Suffixe', 'Suffix'],
  ['Surnom', 'Nickname'],
  ['Société', 'Company'],
  ['Service', 'Department'],
  ...addressNames([
    ['Street', 'Rue (domicile)', 'Rue (bureau)', 'Rue (autre)'],
    ['Street 2', 'Rue (domicile) 2', 'Rue (bureau) 2', 'Rue (autre) 2'],
    ['Street 3', 'Rue (domicile) 3', 'Rue (bureau) 3', 'Rue (autre) 3'],
    ['City', 'Ville (domicile)', 'Ville (bureau)', 'Ville (autre)'],
    ['State', 'Dép/Région (domicile)', 'Dép/Région (bureau)', 'Dép/Région (autre)'],
    ['Postal Code', 'Code postal (domicile)', 'Code postal (bureau)', 'Code postal (autre)'],
    ['Country/Region', 'Pays/Région (domicile)', 'Pays/Région (bureau)', 'Pays/Région (autre)'],
    ['Country/Region', 'Pays (domicile)', 'Pays (bureau)', 'Pays (autre)'],
    ['Address PO Box', 'Boîte postale du domicile', 'B.P. professionnelle', 'Autre boîte postale'],
  ]),
  ["Téléphone de l'assistant(e)", "Assistant's Phone"],
  ['Télécopie (bureau)', 'Business Fax'],
  ['Téléphone (bureau)', 'Business Phone'],
  ['Téléphone 2 (bureau)', 'Business Phone 2'],
  ['Rappel', 'Callback'],
  ['Téléphone (voiture)', 'Car Phone'],
  ['Téléphone société', 'Company Main Phone'],
  ['Télécopie (domicile)', 'Home Fax'],
  ['Téléphone (domicile)', 'Home Phone'],
  ['Téléphone 2 (domicile)', 'Home Phone 2'],
  ['RNIS', 'ISDN'],
  ['Tél. mobile', 'Mobile Phone'],
  ['Télécopie (autre)', 'Other Fax'],
  ['Téléphone (autre)', 'Other Phone'],
  ['Récepteur de radiomessagerie', 'Pager'],
  ['Téléphone principal', 'Primary Phone'],
  ['Radio téléphone', 'Radio Phone'],
  ...['messagerie', 'courrier'].flatMap((mail) => [
    [`Adresse de ${mail}`, 'E-mail Address'] as const,
    [`Type de ${mail}`, 'E-mail Type'] as const,
    [`Nom complet de l'adresse de ${mail}`, 'E-mail Display Name'] as const,
    ...['2', '3'].flatMap((number) => [
      [`Adresse de ${mail} ${number}`, `E-mail ${number} Address`] as const,
      [`Type de ${mail} ${number}`, `E-mail ${number} Type`] as const,
      [`Nom complet de l'adresse de ${mail} ${number}`, `E-mail ${number} Display Name`] as const,
    ]),
  ]),
  ['Anniversaire', 'Birthday'],
  ['Anniversaire de mariage ou fête', 'Anniversary'],
  ['Catégories', 'Categories'],
  ['Conjoint(e)', 'Spouse'],
  ['Critère de diffusion', 'Sensitivity'],
  ['Emplacement', 'Location'],
  ['Enfants', 'Children'],
  ["Nom de l'assistant(e)", "Assistant's Name"],
  ['Notes', 'Notes'],
  ['Page Web', 'Web Page'],
  ['Passe-temps', 'Hobby'],
  ['Priorité', 'Priority'],
  ['Privé', 'Private'],
  ['Recommandé par', 'Referred By'],
  ['Responsable', "Manager's Name"],
  ['Sexe', 'Gender'],
];

/** Thunderbird's columns in the order in which it writes them; in French its two addresses share their names. */
const thunderbirdColumns: readonly (readonly [
  ours: string,
  english: string,
  german: string,
  french: string,
])[] = [
  ['First Name', 'First Name', 'Vorname', 'Prénom'],
  ['Last Name', 'Last Name', 'Nachname', 'Nom de famille'],
  ['Display Name', 'Display Name', 'Anzeigename', 'Nom à afficher'],
  ['Nickname', 'Nickname', 'Spitzname', 'Surnom'],
  ['E-mail Address', 'Primary Email', 'Primäre E-Mail-Adresse', 'Adresse électronique principale'],
  ['E-mail 2 Address', 'Secondary Email', 'Sekundäre E-Mail-Adresse', 'Adresse électronique secondaire'],
  ['Screen Name', 'Screen Name', 'Messenger-Name', 'Nom de l’écran'],
  ['Business Phone', 'Work Phone', 'Tel. dienstlich', 'Tél. professionnel'],
  ['Home Phone', 'Home Phone', 'Tel. privat', 'Tél. personnel'],
  ['Fax', 'Fax Number', 'Fax-Nummer', 'Fax'],
  ['Pager', 'Pager Number', 'Pager-Nummer', 'Pager'],
  ['Mobile Phone', 'Mobile Number', 'Mobil-Tel.-Nr.', 'Portable'],
  ['Home Street', 'Home Address', 'Privat: Adresse', 'Adresse privée'],
  ['Home Street 2', 'Home Address 2', 'Privat: Adresse 2', 'Adresse privée 2'],
  ['Home City', 'Home City', 'Privat: Ort', 'Ville'],
  ['Home State', 'Home State', 'Privat: Bundesland', 'Pays/État'],
  ['Home Postal Code', 'Home ZipCode', 'Privat: PLZ', 'Code postal'],
  ['Home Country', 'Home Country', 'Privat: Land', 'Pays/Région (domicile)'],
  ['Business Street', 'Work Address', 'Dienstlich: Adresse', 'Adresse professionnelle'],
  ['Business Street 2', 'Work Address 2', 'Dienstlich: Adresse 2', 'Adresse professionnelle 2'],
  ['Business City', 'Work City', 'Dienstlich: Ort', 'Ville'],
  ['Business State', 'Work State', 'Dienstlich: Bundesland', 'Pays/État'],
  ['Business Postal Code', 'Work ZipCode', 'Dienstlich: PLZ', 'Code postal'],
  ['Business Country', 'Work Country', 'Dienstlich: Land', 'Pays/Région (bureau)'],
  ['Job Title', 'Job Title', 'Arbeitstitel', 'Profession'],
  ['Department', 'Department', 'Abteilung', 'Service'],
  ['Company', 'Organization', 'Organisation', 'Société'],
  ['Web Page', 'Web Page 1', 'Webseite 1', 'Site web 1'],
  ['Personal Web Page', 'Web Page 2', 'Webseite 2', 'Site web 2'],
  ['Born Year', 'Birth Year', 'Geburtsjahr', 'Année de naissance'],
  ['Born Month', 'Birth Month', 'Geburtsmonat', 'Mois'],
  ['Born Day', 'Birth Day', 'Geburtstag', 'Jour'],
  ['Notes', 'Notes', 'Notizen', 'Notes'],
];

/** With what Thunderbird calls them in Britain, and what other programs write for it. */
const english: Dialect['names'] = [
  ...thunderbirdColumns.map(([ours, own]) => [own, ours] as const),
  ['Email', 'E-mail Address'],
  ['Home County', 'Home State'],
  ['Home Post Code', 'Home Postal Code'],
  ['Home Zip', 'Home Postal Code'],
  ['Work County', 'Business State'],
  ['Work Post Code', 'Business Postal Code'],
  ['Work Zip', 'Business Postal Code'],
  ['Organisation', 'Company'],
];

const dialects: readonly Dialect[] = [
  // Google's "Outlook CSV" and Outlook's own have these, the one of Live.com too; no other list of people does.
  {
    kind: 'outlook',
    has: ['First Name', 'Last Name', 'E-mail Address', 'Mobile Phone', 'Business Phone'],
    names: [
      ['Family Name Yomi', 'Surname Yomi'],
      ['Name', 'Display Name'],
    ],
  },
  {
    kind: 'outlook',
    has: ['Vorname', 'Nachname', 'E-Mail-Adresse', 'Mobiltelefon', 'Telefon geschäftlich'],
    names: german,
  },
  { kind: 'outlook', has: ['Prénom', 'Nom', 'Adresse de messagerie', 'Téléphone (bureau)'], names: french },
  { kind: 'outlook', has: ['Prénom', 'Nom', 'Adresse de courrier', 'Téléphone (bureau)'], names: french },
  { kind: 'thunderbird', has: ['First Name', 'Last Name', 'Display Name', 'Primary Email'], names: english },
  // Some rename its first address for programs that look for an Email.
  {
    kind: 'thunderbird',
    has: ['First Name', 'Last Name', 'Display Name', 'Email', 'Secondary Email', 'Birth Year'],
    names: english,
  },
  {
    kind: 'thunderbird',
    has: ['Vorname', 'Nachname', 'Anzeigename', 'Primäre E-Mail-Adresse'],
    names: thunderbirdColumns.map(([ours, , own]) => [own, ours]),
  },
  {
    kind: 'thunderbird',
    has: ['Prénom', 'Nom de famille', 'Nom à afficher', 'Adresse électronique principale'],
    names: thunderbirdColumns.map(([ours, , , own]) => [own, ours]),
  },
];
