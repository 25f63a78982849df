import type { Check } from '../check.ts';
import { plainWord } from '../line.ts';
import { wordsOf } from '../text.ts';

/** C16 subject: says why it matters to them. */
export const subject: Check = {
  id: 'C16',
  appliesTo: ({ message }) => message.subject !== null,
  find: ({ message, lexicon, method }) => {
    const written = (message.subject ?? '').trim();
    const { generic } = lexicon.subject;
    const prefix = lexicon.subjectPrefix.exec(written)?.[0] ?? '';
    const bare = written.slice(prefix.length);
    const words = wordsOf(bare).map(({ text }) => plainWord(text));
    const [least, most] = method.coach.subject.words;
    const fault = (reason: string) => ({ reason, ...(written !== '' && { excerpt: written }) });
    if (words.length === 0) return fault('A subject says why it matters to them.');
    if (prefix.split(':').length > 2) return fault('One "Re:" is enough; a fresh subject is better.');
    if (/\p{Lu}{4}/u.test(bare) && bare === bare.toUpperCase()) return fault('Capitals shout.');
    if (words.every((word) => generic.includes(word)))
      return fault('Anybody could have sent this subject: name the thing between you two.');
    if (words.length < least || words.length > most || written.length > method.coach.subject.characters)
      return fault(`A subject of ${least} to ${most} words is read at a glance.`);
    return null;
  },
};
