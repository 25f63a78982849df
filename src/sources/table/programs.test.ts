import assert from 'node:assert/strict';
import test from 'node:test';
import type { PersonDraft } from '../../core/people/index.ts';
import { readTable } from '../testing/read-whole.ts';

/** What the fields hold, a line each. */
const told = ({ name, contactPoints, dates, positions, groups, place }: PersonDraft): readonly string[] => [
  [name.prefix, name.given, name.family].filter((part) => part !== null).join(' '),
  ...contactPoints.map(({ kind, label, service, value }) =>
    [kind, label, service, value].filter((word) => word !== null).join(' '),
  ),
  ...dates.map(({ kind, date }) => `${kind} ${date}`),
  ...positions.map(({ organization, title }) => `${title ?? '?'} at ${organization ?? '?'}`),
  ...groups.map((group) => `#${group}`),
  ...(place === null ? [] : [place]),
];

const tables: readonly (readonly [program: string, file: string, people: readonly (readonly string[])[]])[] =
  [
    [
      'Dex, with names at services',
      'First Name,Last Name,Emails,LinkedIn,Twitter,GitHub,Instagram,Groups\n' +
        'Ada,Quill,"ada@quill.example, a@quill.example",linkedin.com/in/ada-quill,@adaq,adaq,ada.q,"Friends, PyCon"\n',
      [
        [
          'Ada Quill',
          'email ada@quill.example',
          'email a@quill.example',
          'url LinkedIn linkedin.com/in/ada-quill',
          'handle twitter adaq',
          'handle github adaq',
          'handle instagram ada.q',
          '#Friends',
          '#PyCon',
        ],
      ],
    ],
    [
      'Notion, with pages behind names',
      'Name,Company,Role,Tags\nInés Serrano,Banco Azul (https://www.notion.so/Banco-Azul-abc123),Directora,"Banking, Madrid"\n',
      [['Inés Serrano', 'Directora at Banco Azul', '#Banking', '#Madrid']],
    ],
    [
      'Airtable, with a company and its lookup',
      'Name,Company,Company (from Companies),Title\n"Quill, Ada",Engines,Engines,Engineer\n"Reed, Bo",Mill,Mill,\n',
      [
        ['Ada Quill', 'Engineer at Engines'],
        ['Bo Reed', '? at Mill'],
      ],
    ],
    [
      'a German school, with two titles',
      'Anrede;Titel;Vorname;Nachname;E-Mail privat;Arbeitgeber;Position\nFrau;Dr.;Ulrike;Klein;ulrike@klein.example;Werk AG;Laborleiterin\nHerr;;Jörg;Maß;;;\n',
      [
        ['Frau Dr. Ulrike Klein', 'email home ulrike@klein.example', 'Laborleiterin at Werk AG'],
        ['Herr Jörg Maß'],
      ],
    ],
    [
      'HubSpot, with two names for a place',
      '"Record ID","First Name","Last Name","Email","City","State/Region","Country/Region","Associated Company"\n"101","Kim","Lee","kim@lee.example","Melbourne","VIC","Australia","Lee Pty"\n',
      [['Kim Lee', 'email kim@lee.example', '? at Lee Pty', 'Melbourne, VIC, Australia']],
    ],
    [
      'a Spanish Outlook',
      '"Título","Nombre","Apellidos","Organización","Puesto","Dirección de correo electrónico"\n"Dra.","Inés","Serrano","Banco Azul","Directora","ines@azul.example"\n',
      [['Dra. Inés Serrano', 'email ines@azul.example', 'Directora at Banco Azul']],
    ],
    [
      'a Swedish Outlook',
      'Förnamn;Efternamn;Företag;Befattning;E-postadress;Telefon (arbete);Mobiltelefon\nMaja;Lindqvist;Fjord AB;Botaniker;maja@fjord.example;018 555 01 01;070 555 01 02\n',
      [
        [
          'Maja Lindqvist',
          'email maja@fjord.example',
          'phone work 018 555 01 01',
          'phone 070 555 01 02',
          'Botaniker at Fjord AB',
        ],
      ],
    ],
    [
      'a Russian Outlook',
      'Имя;Фамилия;Организация;Должность;Адрес эл. почты;Рабочий телефон\nВера;Ольгина;Ботсад;Биолог;vera@olgina.example;+7 495 555-01-01\n',
      [['Вера Ольгина', 'email vera@olgina.example', 'phone work +7 495 555-01-01', 'Биолог at Ботсад']],
    ],
    [
      'a Japanese Outlook',
      '姓,名,会社名,役職,電子メール アドレス,携帯電話\n森,由美,青空社,編集長,yumi@aozora.example,090-5550-0101\n',
      [['由美 森', 'email yumi@aozora.example', 'phone 090-5550-0101', '編集長 at 青空社']],
    ],
    [
      'Yahoo, with columns that are labels alone',
      'First,Last,Home,Work,Work Address,Work City,Birthday\nAda,Quill,+44 20 7946 0100,+44 20 7946 0101,Mill Lane 1,Porto,25/12\n',
      [
        [
          'Ada Quill',
          'phone home +44 20 7946 0100',
          'phone work +44 20 7946 0101',
          'address work Mill Lane 1, Porto',
          'birthday --12-25',
          'Porto',
        ],
      ],
    ],
    [
      'Mailchimp, with quoted tags and numbers of regions',
      'Email Address,First Name,REGION,TAGS\nada@x.example,Ada,13,"""Board"",""PyCon"""\n',
      [['Ada', 'email ada@x.example', '#Board', '#PyCon']],
    ],
    [
      'Mailchimp, by its short names',
      'email,fname,lname\nada@x.example,Ada,Quill\n',
      [['Ada Quill', 'email ada@x.example']],
    ],
    [
      'an Italian Outlook, whose days are ahead of its months',
      'Titolo,Nome,Cognome,Posizione,Compleanno\nDott.ssa,Chiara,Amico,Direttrice,01/02/1980\n',
      [['Dott.ssa Chiara Amico', 'birthday 1980-02-01', 'Direttrice at ?']],
    ],
    [
      'a Dutch sheet, with a number of a house',
      'Voornaam;Tussenvoegsel;Achternaam;Straat;Huisnummer;Postcode;Plaats\nSanne;de;Vries;Dijk;1a;2600 AA;Delft\n',
      [['Sanne Vries', 'address Dijk 1a, 2600 AA Delft', 'Delft']],
    ],
    [
      'a Polish sheet, put together from two files',
      'Imię;Nazwisko;Ulica;Kod pocztowy;Miasto\nEwa;Lis;Długa 1;00-001;Warszawa\nImię;Nazwisko;Ulica;Kod pocztowy;Miasto\nJan;Kos;;;Gdynia\n',
      [
        ['Ewa Lis', 'address Długa 1, 00-001 Warszawa', 'Warszawa'],
        ['Jan Kos', 'Gdynia'],
      ],
    ],
    [
      'Teams, with who was there and what they did',
      'Meeting title\tWeekly\n\n2. Participants\nName\tFirst Join\tEmail\tRole\nAda Quill\t3/4/26\tada@x.example\tOrganizer\nKen Oak (Guest)\t3/4/26\t\tAttendee\n\n3. Activities\nName\tJoin Time\tEmail\tRole\nAda Quill\t3/4/26\tada@x.example\tOrganizer\n',
      [['Ada Quill', 'email ada@x.example'], ['Ken Oak']],
    ],
    [
      'a Polish Outlook',
      '"Tytuł","Imię","Nazwisko","Adres służbowy - ulica","Adres służbowy - miejscowość","Adres służbowy - kod pocztowy"\n"Pani","Ewa","Lis","Długa 1","Warszawa","00-001"\n',
      [['Pani Ewa Lis', 'address work Długa 1, 00-001 Warszawa', 'Warszawa']],
    ],
    [
      'a Japanese Outlook with an address',
      '"名","姓","番地 (会社)","市区町村 (会社)","都道府県 (会社)","郵便番号 (会社)"\n"由美","森","1-1","渋谷区","東京都","150-0001"\n',
      [['由美 森', 'address work 1-1, 150-0001 渋谷区, 東京都', '渋谷区, 東京都']],
    ],
    [
      'guests, couples and words for nothing among them',
      'Guest Name,Addr 1,St,Email,DOB\nAda Quill & Bo Lind,Mill Lane 1,OR,N/A,02/01/80\nKen Oak,-,,ken@x.example,12/25/70\n',
      [
        ['', 'address Mill Lane 1, OR', 'birthday 1980-02-01', 'OR'],
        ['Ken Oak', 'email ken@x.example', 'birthday 1970-12-25'],
      ],
    ],
    [
      'a Turkish sheet',
      'Ad;Soyad;E-posta;Cep Telefonu;Şirket;Unvan;Şehir\nAyşe;Demir;ayse@demir.example;0532 555 01 01;Değirmen;Müdür;İzmir\n',
      [['Ayşe Demir', 'email ayse@demir.example', 'phone 0532 555 01 01', 'Müdür at Değirmen', 'İzmir']],
    ],
    [
      'questions to customers, one behind a picture, one answered with a word alone',
      '"Customer Name","☎ Contact","*Email","Whatsapp Number","Phone","Interested?"\n"Ada Quill","555-0101","ada@x.example","555-0101","555-0101","Yes"\n"Bo Lind","555-0102","","555-0103","555-0102","Maybe"\n',
      [
        ['Ada Quill', 'email ada@x.example', 'phone whatsapp 555-0101'],
        ['Bo Lind', 'phone 555-0102', 'phone whatsapp 555-0103'],
      ],
    ],
    [
      'a Chinese sheet',
      '姓名,单位,手机号码,电子邮箱\n森由美,青空社,138-5550-0101,yumi@aozora.example\n',
      [['', 'email yumi@aozora.example', 'phone 138-5550-0101', '? at 青空社']],
    ],
    [
      'a Hindi sheet',
      'नाम,फ़ोन,ईमेल,कंपनी\nआदा क्विल,98765 50101,ada@x.example,मिल\n',
      [['आदा क्विल', 'email ada@x.example', 'phone 98765 50101', '? at मिल']],
    ],
  ];

for (const [program, file, people] of tables)
  test(`a table of ${program} says who they are`, () => {
    const table = readTable(new TextEncoder().encode(file));
    assert.equal(table?.by, 'names');
    assert.deepEqual(
      table.people.map(({ draft }) => told(draft)),
      people,
    );
  });
