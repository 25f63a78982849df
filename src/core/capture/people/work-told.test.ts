import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

const draftOf = (text: string) => capture(text, { now, zone, book });

const newIn = (text: string): readonly string[] =>
  draftOf(text).newPeople.map(
    ({ name, title, organization }) => `${name}, ${title ?? '-'}, ${organization ?? '-'}`,
  );

const rowsOf = (rows: string): readonly (readonly [string, string, string])[] =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [first = '', second = '', third = ''] = row.split('|');
      return [first, second, third];
    });

const people = rowsOf(`
Emma Lindholm|She|she
Kofi Asante|He|he
Tomáš Dvořák|He|he
Leila Haddad|She|she`);

/** What a verb says of somebody's work (decision 114): what is said, the post, the firm. */
const works = rowsOf(`
handles apprentices at Vestas|apprentices|Vestas
handles the parish accounts|parish accounts|-
does compliance for Barclays|compliance|Barclays
does night shifts at Aker Hospital|night shifts|Aker Hospital
works on wind turbines|wind turbines|-
works in palliative care|palliative care|-
works in procurement at Tata Steel|procurement|Tata Steel
looks after payroll|payroll|-
looks after volunteers for Caritas|volunteers|Caritas
deals with insurance claims|insurance claims|-
is something in procurement at Tata Steel|procurement|Tata Steel
is in HR|HR|-
runs the graduate scheme at EDP|runs the graduate scheme|EDP
runs quality at Arçelik|runs quality|Arçelik
runs the language centre|runs the language centre|language centre
runs Miodowa Farm near Lublin|-|Miodowa Farm
heads up support ops|heads up support ops|-
leads the youth choir at Aker Church|leads the youth choir|Aker Church
manages our accounts payable|manages our accounts payable|-
manages a care home in Dijon|manages a care home|-
owns a shipping agency in Piraeus|owns a shipping agency|-
oversees the night shift|oversees the night shift|-
is in charge of hydrogen at Equinor|in charge of hydrogen|Equinor
is responsible for exports|responsible for exports|-
teaches at Riverside College|teacher|Riverside College
teaches physics at Riverside College|teaches physics|Riverside College
studies at TU Delft|student|TU Delft
drives ore for LKAB|drives ore|LKAB
founded Leafloop|founder|Leafloop
works at the town hall|-|town hall`);

const turns: readonly ((name: string, work: string, He: string, he: string) => string)[] = [
  (name, work) => `Met ${name}, who ${work}.`,
  (name, work, He) => `Had coffee with ${name} yesterday. ${He} ${work}.`,
  (name, work) => `Sat next to ${name}, ${work}.`,
  (name, work) => `Had lunch with ${name}. ${name} ${work}.`,
  (name, work, _, he) => `Coffee with ${name}, ${he} ${work}, 20 minutes.`,
  (name, work) => `Spoke with ${name}, who lives in Lyon and ${work}, for ten minutes.`,
  (name, work) => `Chatted with the one who ${work}, ${name}.`,
  (name, work) => `Bumped into ${name}, the man who ${work}, by the lifts.`,
];

describe('the work of somebody new, said by a verb', () => {
  for (const [index, [work, title, firm]] of works.entries())
    it(work, () => {
      for (const turn of turns) {
        const [name, He, he] = people[index % people.length] ?? ['', '', ''];
        const text = turn(name, work, He, he);
        assert.deepEqual(newIn(text), [`${name}, ${title}, ${firm}`], text);
      }
    });
  for (const life of `
runs every morning|runs marathons|runs ten kilometres a day|does yoga|does a lot of cycling|works on Sundays|works nights|works on a book|works from home|works with kids
is in Lyon|is in town until Friday|is in love|is in a hurry|is in hospital|looks after her mother|looks after three grandchildren|handles stress well|manages to sleep
leads a quiet life|owns two dogs|owns a house in Porto|heads home on Friday|drives a Volvo|keeps bees|plays bass in a band|works in shifts|is looking for work
is opening her own shop|studies every night|does the dishes|runs Boston every year|cooks for her neighbours|handles everything`
    .trim()
    .split(/[|\n]/u))
    it(`${life}: no post`, () => {
      assert.deepEqual(newIn(`Had coffee with Leila Haddad. She ${life}.`), ['Leila Haddad, -, -']);
      assert.deepEqual(newIn(`Met Leila Haddad, who ${life}.`), ['Leila Haddad, -, -']);
    });
});

/** What only sounds like work, is over, or is somebody else's. */
const idle = `
Talked to Ana Roe about her marathon, she runs every Sunday with the club.
Lunch with Ana Roe. She handles spicy food better than me!
Ana Roe called. She works too much and does nothing for herself.
Coffee with Ana Roe, who leads a double life as a DJ.
Met Ana Roe. She runs a bit late as always.
Met Ana Roe. She does her shopping at Lidl.
Met Ana Roe. He handles the ball well.
Met Ana Roe. She works on her house at weekends.
Met Ana Roe, she drives to Bosch every day in an old Fiat.
Met Ana Roe. She sells her car next week.
Met Ana Roe. She looks after herself now.
Met Ana Roe. She looks after her neighbour's cat.
Met Ana Roe. She manages on four hours of sleep.
Met Ana Roe. She owns every album by Abba.
Met Ana Roe. She is in the choir too.
Met Ana Roe. She is in for a surprise.
Met Ana Roe. She deals with a lot.
Met Ana Roe. She works in the garden all day.
Met Ana Roe. She works in English.
Met Ana Roe. She does a mean lasagne.
Met Ana Roe. She hires a car every summer.
Met Ana Roe. She grows tomatoes for the whole street.
Met Ana Roe. She writes poems for Tom.
Met Ana Roe. She makes jam for the school fair.
Met Ana Roe. She teaches her son to read.
Met Ana Roe. She studies in Lyon from September.
Met Ana Roe. She buys flowers at Aldi.
Met Ana Roe. She cooks with gas.
Met Ana Roe. She cleans on Saturdays.
Met Ana Roe. She volunteers a lot.
Met Ana Roe. She coaches us all in patience.
Met Ana Roe. She takes care of business.
Met Ana Roe, in a hurry as ever.
Met Ana Roe in the library.
Met Ana Roe, in the new café on the square.
Ana Roe (in blue) waved. Spoke for 5 min.
Ana Roe (twice) called me.
Spoke to Ana Roe (finally).
Spoke to Ana Roe (by phone).
Had lunch with Ana Roe, pasta, wine.
The winner is Ana Roe, we celebrated.
The problem was the driver. Ana Roe called me about it.
The doctor said no. Ana Roe called me.
My teacher was ill, Ana Roe told me.
The manager left, Ana Roe told me.
Called Bosch, then coffee with Ana Roe.
Called Bosch and told Ana Roe.
Interview at Bosch on Monday. Ana Roe, my flatmate, helped me prepare.
Her brother works at Bosch. Met Ana Roe.
Met Ana Roe. Her husband runs a bakery.
Met Ana Roe. Her mother is a nurse at Aker Hospital.
Met Ana Roe and I run a bakery.
Met Ana Roe, whose sister heads HR at Bosch.
Met Ana Roe, who knows the head of HR at Bosch.
Met Ana Roe, who wants to run a bakery.
Met Ana Roe, who ran a bakery for ten years.
Met Ana Roe, who sold the bakery.
Met Ana Roe. She no longer works at Bosch.
Met Ana Roe. She does not work at Bosch any more.
Met Ana Roe. She might work at Bosch soon.
Met Ana Roe. She thinks Bosch runs payroll badly.
Met Ana Roe. The bakery she likes is closed.
Met Ana Roe, formerly at Bosch.
Met Ana Roe, former buyer at Bosch.`;

describe('what gives nobody a post or a firm', () => {
  for (const text of idle.trim().split('\n'))
    it(text, () => assert.deepEqual(newIn(text), ['Ana Roe, -, -']));
});

/** Posts of many walks of life, and where: the firm may be said far from the name. */
const posts = rowsOf(`
hiring manager|Lego
head nurse|Aker Hospital
foreman|Gdynia Shipyard
director|Les Glycines
buyer|Marks and Spencer
goalkeeping coach|Real Betis`);

const apart: readonly ((name: string, post: string, firm: string, He: string) => string)[] = [
  (name, post, firm) => `The ${post} at ${firm} is ${name}, we had lunch.`,
  (name, post, firm) => `The ${post} for the ${firm} job is ${name}, we had lunch.`,
  (name, post, firm) => `Stopped by the ${firm} stand and spoke with ${name}, ${post}.`,
  (name, post, firm) => `Met ${name}, ${post}, at the ${firm} booth.`,
  (name, post, firm) => `The ${post} of a small company called ${firm}, ${name}, called me.`,
  (name, post, firm, He) =>
    `${name} rang me about jobs at ${firm}. ${He} is a ${post} there and lives in Lyon.`,
  (name, post, firm, He) => `Met ${name}. ${He}'s a ${post} over at ${firm}.`,
  (name, post, firm) => `Rang ${firm} and got ${name}, the ${post}.`,
  (name, post, firm) => `Interview at ${firm} yesterday. Spoke to ${name}, the ${post}.`,
  (name, post, firm) => `${name} = ${post} @ ${firm}. 20m.`,
  (name, post, firm) => `${name}, ${firm}, ${post}. We sat next to each other on the train.`,
  (name, post, firm) => `Met ${name}, formerly at Samsung, now ${post} at ${firm}.`,
  (name, post, firm) => `Met ${name}, head chef turned ${post} at ${firm}.`,
  (name, post, firm, He) => `Met ${name}. ${He} is the ${post} at ${firm} and a huge Eurovision fan.`,
  (name, post, firm, He) => `Met ${name}. ${He} used to teach and is now a ${post} at ${firm}.`,
];

describe('a post whose firm is said elsewhere', () => {
  for (const turn of apart)
    it(turn('Ana', 'post', 'Firm', 'She'), () => {
      for (const [index, [post, firm]] of posts.entries()) {
        const [name, He] = people[index % people.length] ?? ['', ''];
        const text = turn(name, post, firm, He);
        assert.deepEqual(newIn(text), [`${name}, ${post}, ${firm}`], text);
      }
    });
});

const others = rowsOf(`
Talked to a woman called Ngozi at the Unilever booth.|Ngozi, -, Unilever
Met Emma Lindholm. She is an accountant at Utrecht city hall.|Emma Lindholm, accountant, Utrecht city hall
My mentor at the bakery, Kofi Asante, called me.|Kofi Asante, mentor, bakery
Phoned the office of the tram works and got Kofi Asante, who handles apprentices.|Kofi Asante, apprentices, tram works
My buddy is Leila Haddad, she took me to lunch.|Leila Haddad, buddy, -
The onboarding buddy they gave me is Kofi Asante; we talked for 20 min.|Kofi Asante, onboarding buddy, -
The pharmacist I met at the fair on Sunday, Kofi Asante, called me.|Kofi Asante, pharmacist, -
Carpenter in the next workshop, Kofi Asante, helped me yesterday.|Kofi Asante, Carpenter, -
Emma Lindholm, Vestas, blade design. We talked for ten minutes.|Emma Lindholm, blade design, Vestas
Aunt Rosa's colleague, Kofi Asante, kindly rang me.|Kofi Asante, -, -
My landlord's sister Leila Haddad works at the Codelco mine and let me interview her.|Leila Haddad, -, Codelco
Uncle Mehmet's old colleague, Leila Haddad, who runs quality at Arçelik, spoke with me.|Leila Haddad, runs quality, Arçelik
Met the new trainees. Thandolwethu, who did law in Ibadan, is the one to remember.|Thandolwethu, -, -
Spoke to Frau Hannelore Brück for ten minutes.|Hannelore Brück, -, -
Spoke to Dr Okonkwo by the lifts.|Okonkwo, Dr, -
Salary talk with Emma Lindholm from HR, she's the compensation partner.|Emma Lindholm, compensation partner, -
Our receptionist Delphine told me that she's opening her own florist's in May.|Delphine, receptionist, -
Met Kofi Asante, a skipper out of Bergen.|Kofi Asante, skipper, -
The careers adviser, a Mrs Abernathy, looked at my CV.|Abernathy, careers adviser, -
My son's new maths teacher, Mme Delorme, rang me.|Delorme, maths teacher, -
The social worker was Leila Haddad, very calm.|Leila Haddad, social worker, -
Physio for bay 3 is now Kofi Asante.|Kofi Asante, Physio, -
First shift on 4B. Charge nurse is Emma Lindholm, twenty years on the ward.|Emma Lindholm, Charge nurse, -
The surveyor turned up two hours late – Emma Lindholm. Good though.|Emma Lindholm, surveyor, -
Met their CFO – Kofi Asante – in the lift.|Kofi Asante, CFO, -
Met the new curate. Her name is Emma Lindholm.|Emma Lindholm, curate, -
Agency sent a new carer for Gran, name's Blessing.|Blessing, carer, -
Gatekeeper at the mill: Doreen. Be nice to her.|Doreen, Gatekeeper, mill
Coffee with Leila Haddad, who used to teach me and is head of year now.|Leila Haddad, head of year, -
Kofi Asante, the beekeeper two doors down, gave me a jar.|Kofi Asante, beekeeper, -
Spoke to Astrid from payroll about my tax code.|Astrid, payroll, -
Shadowed Dr Leila Haddad today, consultant in respiratory.|Leila Haddad, consultant in respiratory, -
Welding inspector Emma Lindholm rejected six joints. We talked it through.|Emma Lindholm, Welding inspector, -
The locksmith who let me in, Kofi Asante, has the shop under my dentist.|Kofi Asante, locksmith, -
Bought two hives off Wojtek, a beekeeper.|Wojtek, beekeeper, -
Went for a pint with Siggi from the aluminium smelter, shift supervisor there.|Siggi, shift supervisor, aluminium smelter
Our new lab manager starts today, Kofi Asante; he showed me the autoclave.|Kofi Asante, lab manager, -
The phlebotomist was a lovely lad, Tariq.|Tariq, phlebotomist, -
Visited the dairy. Production manager there is Emma Lindholm, very sharp.|Emma Lindholm, Production manager, -
Met the mayor!! Her name's Emma Lindholm and she knew my grandfather.|Emma Lindholm, mayor, -
New in the fire crew: Watch Manager Pete Skelton. 30 min tea.|Pete Skelton, Watch Manager, -
Dr Njoroge's nurse, Leila Haddad, called me.|Leila Haddad, nurse, -
First call with our accountant, name of Beatrix Moll.|Beatrix Moll, accountant, -
Showed my portfolio to Emma Lindholm, creative director, ex-Ogilvy, now freelance.|Emma Lindholm, creative director, -
Tomasz the roofer rang.|Tomasz, roofer, -
I met with the leader of a Danish kindergarten (Emma Lindholm, Børnehuset Solsikken).|Emma Lindholm, leader, Børnehuset Solsikken
Ice cream with Kofi Asante (final year med at UniLag).|Kofi Asante, final year med, UniLag
Met Kofi Asante, product designer at Wallbox, Barcelona.|Kofi Asante, product designer, Wallbox
Met Kofi Asante at the library.|Kofi Asante, -, -
Coffee at Costa with Kofi Asante, nurse.|Kofi Asante, nurse, -
Met Kofi Asante, a partner at a small law firm.|Kofi Asante, partner, -
Met Kofi Asante from Bosch at the Lego stand.|Kofi Asante, -, Bosch
Kofi Asante called me about my flat in Utrecht.|Kofi Asante, -, -
Long chat with Kofi Asante on the train to Lille.|Kofi Asante, -, -
Trade fair Milan, yesterday. Met Kofi Asante.|Kofi Asante, -, -`);

describe('who somebody new is, in other turns', () => {
  for (const [text, expected] of others) it(text, () => assert.deepEqual(newIn(text), [expected]));
  for (const text of [
    'Nordea called me back.',
    'Called Deutsche Bahn.',
    'Rang Vodafone about the bill.',
    "Had coffee with Ada. My landlord's sister, Kofi Asante, has left.",
  ])
    it(`${text}: nobody new`, () => assert.deepEqual(newIn(text), []));
  it('keeps as a fact what somebody is besides their post', () => {
    assert.deepEqual(
      draftOf("Met Kofi Asante, he's the warehouse supervisor and a huge Eurovision fan.").facts.map(
        ({ what }) => what,
      ),
      ['a huge Eurovision fan'],
    );
  });
});
