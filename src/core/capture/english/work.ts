import { wordSet } from '../../word-set.ts';

/** What one makes and shows, and others judge: "my CV", "her pitch deck". */
const madeWords =
  'cv resume résumé resumé letter application portfolio thesis draft deck slides pitch essay paper proposal chapter code plan profile article manuscript presentation website statement report text design abstract demo talk grant writing script model idea ideas work poster blog story speech lecture dissertation memo spreadsheet answer answers question questions';

/** Its parts and ways, which are judged too: "my pacing is off". */
const mannerWords =
  'structure pacing tone style intro introduction ending conclusion opening argument arguments delivery layout headline title wording grammar spelling writing voice pronunciation accent posture technique timing approach method analysis summary logic maths examples chart charts figures slide bio page prototype app logo sentences paragraphs reasoning';

/** What goes from hand to hand between people who work together, or what both know of. */
const sharedWords =
  'doc docs pager one-pager sketch sketches mockup mockups mock-up wireframe wireframes write-up writeup roadmap timeline forecast summary breakdown costing pricing itinerary syllabus screenshot screenshots bio headshot quotes scan scans minutes notes study guide form forms invoice drawings labels captions results list survey timesheet timesheets template templates budget agenda references data dataset recording transcript contract translation numbers figures photos permit certificate certificates diploma quote estimate outline part section file files document documents paperwork workbook brochure samples sample specs spec checklist schedule tender summary analysis report reports reference feedback comments hall room venue projector speakers rest edits map sheet sheets copy original receipt blurb invitation invitations flyer poster';

export const judgedWork = wordSet(`${madeWords} ${mannerWords}`);

export const sharedWork = wordSet(`${madeWords} ${sharedWords}`);

/** What helps whoever gets it, beside such work: "a ticket", "the contact of her ex-boss", "a lift home". */
const helpfulWords =
  'contact name number lead address link ticket lift ride book loan money discount access account job role place seat spot placement internship gift present flowers tool tools equipment machine recipe course manual handbook textbook code password software licence license calculator laptop bike router advice tip tips pointers map plans drum lowdown rundown';

/** A noun of what is handed over to somebody's use, for a pattern. */
export const usefulThing = `(?:${[...new Set(`${madeWords} ${sharedWords} ${helpfulWords}`.split(' '))]
  .filter((word) => !['answer', 'answers', 'question', 'questions', 'talk', 'minutes', 'idea'].includes(word))
  .join('|')})s?`;

/** What is learned by being shown it. */
export const shownThing =
  '(?:ropes|way|ways|system|systems|line|process|trick|tricks|software|tool|tools|machine|machines|setup|workflow|steps|method|model|data|code|plan|plans|drawings|spreadsheet|dashboard|shortcut|shortcuts|technique|basics|forms?|kiln|plant|lab|controls)';

/** What others give out, or what comes of itself: nobody has it to bring. */
export const givenOut = wordSet(
  'results result decision answer offer news approval visa permit prize award job post role grant loan raise salary wage wages pension bonus baby verdict diagnosis passport weather snow rain storm bill tax fine summons greetings regards',
);

/** What goes from place to place by itself. */
export const conveyances = wordSet('train bus tram ferry flight plane car road line ship boat truck lorry');
