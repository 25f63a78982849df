import { wordSet } from '../../word-set.ts';
/** What someone is to another: before a name it says that a person is meant. */
export const relations =
  wordSet(`friend colleague boss manager mentor client cousin brother sister husband wife partner teammate classmate neighbour neighbor uncle aunt founder
  assistant supervisor advisor adviser intern investor counterpart buddy mate pal flatmate roommate coworker co-worker workmate son-in-law father mother
  dad mum mom nephew niece guy girl woman man lady bloke chap lad lass fella gal recruiter professor teacher coach sponsor customer supplier landlord accountant lawyer
  batchmate coursemate housemate labmate schoolmate boyfriend girlfriend fiance fiancé fiancée spouse grandmother grandfather stepbrother stepsister
  landlady tenant tutor trainer co-founder`);

/** Whose matters are their own, and no errand of mine. */
export const family = wordSet(
  'sister brother mother father mum mom dad wife husband son daughter kid kids child children parents uncle aunt cousin nephew niece partner family landlord doctor client clients customer customers patients students pupils',
);

/** Words that may stand between what leads to a name and the name: "with my old friend Ada". */
export const apposed: ReadonlySet<string> = new Set([
  ...relations,
  ...wordSet(`my our her his their the a an and friends colleagues old former ex new fellow ceo cto cfo both dear good hire joiner grad student
  person someone somebody one people hires joiners ones`),
]);

/** Words that stand before a title: "team lead", "senior planner". */
export const qualifiers = wordSet(
  'team senior junior chief sales marketing project product data research account business deputy vice regional',
);
