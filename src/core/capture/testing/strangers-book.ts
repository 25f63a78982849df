import type { KnownPerson } from '../draft.ts';

type Row = readonly [
  id: string,
  name: string,
  given: string,
  family: string,
  nickname: string | null,
  firm: string | null,
];

const rows: readonly Row[] = [
  ['aisha', 'Aisha Bello', 'Aisha', 'Bello', null, 'Kanto Foods'],
  ['samp', 'Sam Porter', 'Sam', 'Porter', null, 'Greenline'],
  ['samo', 'Samantha Okoro', 'Samantha', 'Okoro', 'Sam', 'Helio Bank'],
  ['dana', 'Dana Levi', 'Dana', 'Levi', null, 'Nordpol Logistics'],
  ['priya', 'Priya Raman', 'Priya', 'Raman', null, 'Tessera'],
  ['jose', 'José Muñoz', 'José', 'Muñoz', 'Pepe', 'Banco Sur'],
  ['oyvind', 'Øyvind Hagen', 'Øyvind', 'Hagen', null, 'Equinor'],
  ['mark', 'Mark Reyes', 'Mark', 'Reyes', null, 'Stripe'],
  ['grace', 'Grace Park', 'Grace', 'Park', null, 'Samsung'],
  ['may', 'May Lindqvist', 'May', 'Lindqvist', null, 'Ericsson'],
  ['april', 'April Chen', 'April', 'Chen', null, null],
  ['hope', 'Hope Adler', 'Hope', 'Adler', null, 'St Mary Hospital'],
  ['grant', 'Grant Ford', 'Grant', 'Ford', null, 'Bain'],
  ['liwei', '李伟', '伟', '李', null, '华为'],
  ['minsu', '김민수', '민수', '김', null, '네이버'],
  ['yuki', '佐藤由紀', '由紀', '佐藤', null, '三菱商事'],
  ['olga', 'Ольга Петрова', 'Ольга', 'Петрова', null, 'Яндекс'],
  ['lan', 'Nguyễn Thị Lan', 'Lan', 'Nguyễn', null, 'FPT'],
  ['eleni', 'Ελένη Παπαδοπούλου', 'Ελένη', 'Παπαδοπούλου', null, null],
  ['layla', 'ليلى حداد', 'ليلى', 'حداد', null, null],
  ['francois', 'François Lefèvre', 'François', 'Lefèvre', null, 'Danone'],
  ['tariq', 'Tariq Aziz', 'Tariq', 'Aziz', 'TK', 'Careem'],
  ['peggy', "Margaret O'Donnell", 'Margaret', "O'Donnell", 'Peggy', null],
  ['bill', 'William Foster', 'William', 'Foster', 'Bill', 'Foster & Sons'],
  ['sarahj', 'Sarah Johnson', 'Sarah', 'Johnson', null, 'Deloitte'],
  ['sarahb', 'Sarah Beaumont', 'Sarah', 'Beaumont', null, 'BBC'],
  ['hannah', 'Hannah Müller', 'Hannah', 'Müller', null, 'Siemens'],
  ['diego', 'Diego Fernández', 'Diego', 'Fernández', null, 'Mercado Libre'],
];

/** Twenty-eight invented people: homonyms, words that are names, many scripts. */
export const strangersBook: readonly KnownPerson[] = rows.map(
  ([id, name, given, family, nickname, organization]) => ({
    id: id as KnownPerson['id'],
    name,
    given,
    family,
    nickname,
    organization,
  }),
);
