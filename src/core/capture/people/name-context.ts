import { wordSet } from '../../word-set.ts';
import { pastBrackets } from '../words/brackets.ts';
import { contactNouns, contactVerbs } from '../english/contact.ts';
import { adverbs, determiners, modals } from '../english/grammar.ts';
import { givenNames } from '../../people/given-names.ts';
import { relations } from '../english/relations.ts';
import { isSentenceStarter } from '../english/starters.ts';
import { titleNouns } from '../english/titles.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { givenNamesAmongWords } from '../../people/names-among-words.ts';
import { departments, months, stopWords, weekdays } from '../english/words.ts';
import { foreignContact } from '../languages/index.ts';
import { fold } from '../../people/fold.ts';
import type { Said } from '../words/said.ts';
import type { Token } from '../words/token.ts';

const dateLead = wordSet(
  'in by until till since from of next last early late mid this every through before after',
);

/** "8am", "at 9:30". */
export const clockBehind = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.type === 'number' &&
  (['a.m.', 'pm', 'h'].includes(tokens[index + 1]?.lower ?? '') || /:/u.test(tokens[index]?.lower ?? ''));

/** "Nov 13", "Nov. 13": a month with its day, also right behind a name. */
export const isMonthWithDay = (tokens: readonly Token[], index: number): boolean => {
  const dot = tokens[index + 1]?.lower === '.' && tokens[index + 1]?.gap === false ? 1 : 0;
  const day = index + 1 + dot;
  return (
    months.has(tokens[index]?.lower ?? '') &&
    tokens[day]?.type === 'number' &&
    // "Called May 3 days ago", "May 20 min"
    !/^(?:days?|weeks?|months?|years?|h|hrs?|hours?|m|mins?|minutes?)$/u.test(tokens[day + 1]?.lower ?? '')
  );
};

export const isDateWord = ({ tokens }: Said, index: number): boolean => {
  const lower = tokens[index]?.lower ?? '';
  if (!months.has(lower) && lower !== 'summer' && lower !== 'autumn') return false;
  const before = tokens[index - 1];
  // "Breakfast with Summer 8am": a time behind somebody.
  if (['with', '@'].includes(before?.lower ?? '') && clockBehind(tokens, index + 1)) return false;
  const plans =
    before?.lower === 'for' &&
    ['plans', 'plan', 'dates', 'date', 'slots', 'booked', 'planned', 'scheduled', 'set'].includes(
      tokens[index - 2]?.lower ?? '',
    );
  return (
    plans ||
    dateLead.has(before?.lower ?? '') ||
    before?.type === 'number' ||
    isMonthWithDay(tokens, index) ||
    /^(?:st|nd|rd|th)$/u.test(before?.lower ?? '')
  );
};

const talkLead = wordSet('with w @ to called phoned met saw rang texted and & plus');

/** "1. Grace 2. Hope", "1) Grace": behind its number in a list. */
export const isNumbered = (tokens: readonly Token[], index: number): boolean =>
  ['.', ')'].includes(tokens[index - 1]?.lower ?? '') &&
  tokens[index - 1]?.gap === false &&
  /^[1-9]$/u.test(tokens[index - 2]?.lower ?? '');

/** Something near an everyday word ("will", "may") says that a person is meant. */
export const isBackedAsName = (said: Said, index: number): boolean => {
  const { tokens, starts } = said;
  if (isDateWord(said, index)) return false;
  const before = tokens[index - 1];
  let next = index + 1;
  while (adverbs.has(tokens[next]?.lower ?? '') && next - index < 3) next += 1;
  const after = tokens[next];
  if (!starts.has(index))
    return !['the', 'a', 'an', 'this', 'my', 'i', 'you', 'we', 'they', 'he', 'she'].includes(
      before?.lower ?? '',
    );
  if (isNumbered(tokens, index)) return after?.type !== 'word' || after.capital;
  if (after === undefined) return false;
  if (
    after.lower === "'s" ||
    (modals.has(after.lower) && after.lower !== 'can') ||
    ['is', 'was', 'has', 'had', 'did', 'does'].includes(after.lower)
  )
    return true;
  // "Will from Arup", "May at TSMC"
  if (['from', 'at', 'of', '@'].includes(after.lower) && tokens[next + 1]?.capital === true) return true;
  // "May, 45 min", "Will, lunch", "Grace 30 min call": a note that begins with whom it is about.
  if (after.type === 'number' && lengthUnit.test(tokens[index + 2]?.lower ?? '')) return true;
  if (
    after.lower === ',' &&
    (tokens[index + 2]?.type === 'number' || contactNouns.has(tokens[index + 2]?.lower ?? ''))
  )
    return true;
  if (
    (after.lower === 'and' || after.lower === '&') &&
    (tokens[index + 2]?.lower === 'i' ||
      (tokens[index + 2]?.capital === true && !isSentenceStarter(tokens[index + 2]?.lower ?? '')))
  )
    return true;
  if (isVerbForm(after.lower, 'past') && !['will', 'may', 'mark'].includes(tokens[index]?.lower ?? ''))
    return true;
  return isVerbForm(after.lower, 'past', 's') && !isVerbForm(after.lower, 'base');
};

/** A lower-case word is a name only where one gets in touch with someone, or where someone does something. */
export const isBackedInLowerCase = (said: Said, index: number): boolean => {
  const { tokens, starts } = said;
  const before = tokens[index - 1]?.lower ?? '';
  const after = tokens[index + 1]?.lower ?? '';
  if (talkLead.has(before) && before !== 'to' && before !== 'and') return true;
  const verb = verbForm(before);
  if (
    verb !== null &&
    (contactVerbs.has(verb.lemma) ||
      ['tell', 'ask', 'send', 'give', 'introduce', 'thank', 'help'].includes(verb.lemma))
  )
    return (
      verb.forms.has('past') ||
      starts.has(index - 1) ||
      verb.forms.has('ing') ||
      // "have to tell petr"
      ['to', 'will', "'ll", 'must', 'should'].includes(tokens[index - 2]?.lower ?? '')
    );
  if ((before === 'to' || before === 'from') && contactNouns.has(tokens[index - 2]?.lower ?? '')) return true;
  if (before === 'to' || before === 'from' || before === 'into') {
    const lead = verbForm(tokens[index - 2]?.lower ?? '')?.lemma ?? tokens[index - 2]?.lower ?? '';
    return [
      'talk',
      'speak',
      'chat',
      'write',
      'reach',
      'next',
      'bump',
      'run',
      'hear',
      'out',
      'intro',
      'introduce',
      'call',
      'email',
      'message',
      'me',
      'him',
      'her',
      'note',
      'text',
    ].includes(lead);
  }
  if (before === 'and') return true;
  return (
    starts.has(index) &&
    (['and', ':', "'s", '-', '–', '—', '+', '&', ','].includes(after) ||
      contactNouns.has(after) ||
      tokens[index + 1]?.type === 'number' ||
      isVerbForm(after, 'past', 's'))
  );
};

/** "Vera (Tom's sister)", "Ike (my old boss)": what they are to somebody, in brackets behind the name that ends here. */
export const isRelatedBehind = ({ tokens }: Said, end: number): boolean => {
  const behind = pastBrackets(tokens, end);
  return behind > end && relations.has(tokens[behind - 2]?.lower ?? '');
};

/** "Pelumi, **who** did law": firms are told of by "which". */
export const isWhoBehind = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.lower === ',' && tokens[end + 1]?.lower === 'who';

/** What only a person does. */
const personalVerbs = wordSet('say tell ask introduce intro offer promise join explain invite help show');

/** "Rikke (Novo Nordisk) wrote", "Nadia (HR at Doctolib) called me": who did it, past what stands in brackets. */
export const isActingPastBrackets = ({ tokens }: Said, first: number, end: number): boolean => {
  const token = tokens[first];
  const behind = pastBrackets(tokens, end);
  if (behind === end || token === undefined || isVerbForm(token.lower)) return false;
  const verb = verbForm(tokens[behind]?.lower ?? '');
  return (
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    verb?.forms.has('past') === true &&
    (contactVerbs.has(verb.lemma) || personalVerbs.has(verb.lemma))
  );
};

/** Words of a note about a talk, which no line in lower case means as a name. */
export const isNoteWord = (lower: string): boolean =>
  contactNouns.has(lower) ||
  stopWords.has(lower) ||
  departments.has(lower) ||
  relations.has(lower) ||
  weekdays.has(lower) ||
  months.has(lower) ||
  isSentenceStarter(lower) ||
  titleNouns.test(lower);

/** "coffee priya", "priya coffee 30m": right beside the word for the talk. */
export const isBesideTalk = ({ tokens, starts }: Said, index: number): boolean => {
  // "coffee 45 min ewa", "zoom 45 ewa"
  const unit = lengthUnit.test(tokens[index - 1]?.lower ?? '') ? index - 2 : index - 1;
  const before = tokens[unit]?.type === 'number' ? unit - 1 : index - 1;
  return isTalkNoun(tokens[before]) || (starts.has(index) && isTalkNoun(tokens[index + 1]));
};

const lengthUnit = /^(?:m|mins?|minutes?|h|hrs?|hours?)$/u;

const isTalkNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  (contactNouns.has(token.lower) || ['chat', 'talk'].includes(token.lower) || foreignContact(token) !== null);

/** "call grace 24/2", "lunch mark, 1h", "grace and paul": an everyday word in the place of the name in a note. */
export const isJottedName = (said: Said, index: number): boolean => {
  const { tokens, starts } = said;
  if (!givenNamesAmongWords.has(tokens[index]?.lower ?? '') || isDateWord(said, index)) return false;
  const after = tokens[index + 1];
  // "lunch max 1 hour"
  if (tokens[index]?.lower === 'max' && after?.type === 'number') return false;
  const closed =
    after === undefined ||
    after.type === 'number' ||
    after.type === 'break' ||
    (after.type === 'mark' && after.lower !== "'") ||
    weekdays.has(after.lower) ||
    ['yesterday', 'today', 'tonight', 'tomorrow', 'last', 'this', 'and', 'with'].includes(after.lower);
  // "called hope, voicemail", "met mark yesterday"
  const reached = verbForm(tokens[index - 1]?.lower ?? '');
  if (
    reached !== null &&
    contactVerbs.has(reached.lemma) &&
    reached.forms.has('past') &&
    reached.lemma !== 'see'
  )
    return closed && after?.lower !== 'and';
  if (isTalkNoun(tokens[index - 1])) return closed && (starts.has(index - 1) || index < 4);
  return index === 0 &&
    after !== undefined &&
    closed &&
    after.type !== 'break' &&
    !isVerbForm(tokens[index]?.lower ?? '', 'base')
    ? after.lower !== 'and' || givenNames.has(fold(tokens[index + 2]?.text ?? ''))
    : false;
};

/** "mark said", "bill and tom both told me": a given name that is a word too, in lower case, and the one who does it. */
export const isDoing = ({ tokens, starts }: Said, index: number): boolean => {
  if (!starts.has(index) || !givenNamesAmongWords.has(tokens[index]?.lower ?? '')) return false;
  let next = index + 1;
  if (tokens[next]?.lower === 'and' && givenNames.has(tokens[next + 1]?.lower ?? '')) next += 2;
  while (adverbs.has(tokens[next]?.lower ?? '') && next - index < 5) next += 1;
  const verb = verbForm(tokens[next]?.lower ?? '');
  return (
    verb !== null &&
    ((verb.forms.has('past') && !verb.forms.has('base')) ||
      (verb.forms.has('s') && ['say', 'think', 'want'].includes(verb.lemma))) &&
    [
      'say',
      'think',
      'tell',
      'ask',
      'call',
      'give',
      'send',
      'write',
      'text',
      'email',
      'phone',
      'offer',
      'introduce',
      'reply',
      'want',
      'show',
      'explain',
      'promise',
      'join',
      'come',
      'mention',
    ].includes(verb.lemma)
  );
};

/** "email from grace", "coffee with hope", "send mark the template": an everyday word in lower case where only a person can stand. */
export const isAddressed = ({ tokens }: Said, index: number): boolean => {
  const lower = tokens[index]?.lower ?? '';
  if (!givenNamesAmongWords.has(lower) || lower.length < 3) return false;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  // "lunch tomorrow with grace"
  const isWhen = /^(?:today|tomorrow|yesterday|tonight)$/u.test(tokens[index - 2]?.lower ?? '');
  const lead = tokens[isWhen ? index - 3 : index - 2];
  const governing = verbForm(lead?.lower ?? '');
  if (['with', 'from', 'to'].includes(before?.lower ?? ''))
    return (
      contactNouns.has(lead?.lower ?? '') ||
      (governing !== null && governing.forms.has('past') && contactVerbs.has(governing.lemma))
    );
  const verb = verbForm(before?.lower ?? '');
  return (
    verb !== null &&
    ['send', 'give', 'owe', 'show', 'email', 'text', 'forward', 'lend', 'promise', 'tell', 'ask'].includes(
      verb.lemma,
    ) &&
    (determiners.has(after?.lower ?? '') ||
      after?.lower === 'my' ||
      // "asked grace to check it"
      (['ask', 'tell'].includes(verb.lemma) &&
        verb.forms.has('past') &&
        ['to', 'for', 'if', 'whether', 'about', 'that', 'i', 'how'].includes(after?.lower ?? '')))
  );
};
