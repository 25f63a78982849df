import { wordSet } from '../../word-set.ts';
/** Words that may stand between what leads to a name and the name: "with my old friend Ada". */
export const apposed =
  wordSet(`my our her his their the a an and friend friends colleague colleagues boss manager mentor client old former ex new fellow cousin brother sister
  husband wife partner teammate classmate neighbour neighbor professor uncle aunt founder ceo cto cfo recruiter both co-founder assistant supervisor
  advisor intern investor counterpart dear good guy girl woman man lady buddy mate pal flatmate roommate coworker co-worker hire joiner grad student
  person someone somebody one people hires joiners bloke chap lad lass fella gal ones`);

/** What someone is to another: before a name it says that a person is meant. */
export const relations =
  wordSet(`friend colleague boss manager mentor client cousin brother sister husband wife partner teammate classmate neighbour neighbor uncle aunt founder
  assistant supervisor advisor adviser intern investor counterpart buddy mate pal flatmate roommate coworker co-worker workmate son-in-law father mother
  dad mum mom nephew niece guy girl woman man lady bloke chap lad lass fella gal recruiter professor teacher coach sponsor customer supplier landlord accountant lawyer`);

/** Words that stand before a title: "team lead", "senior planner". */
export const qualifiers = wordSet(
  'team senior junior chief sales marketing project product data research account business deputy vice regional',
);
