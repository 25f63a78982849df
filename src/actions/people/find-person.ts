import type { Candidate } from '../../core/capture/draft.ts';
import { isUuid } from '../../core/ids.ts';
import { fold, type Person } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import type { PersonHit, Reader } from '../../store/space.ts';
import { notFound, type ActionError } from '../action-error.ts';
import { personNow } from '../duplicates/person-now.ts';

const hitToCandidate = ({ id, name, organization }: PersonHit): Candidate => ({ id, name, organization });

/** Candidates that an error lists. */
const mostCandidates = 50;

/**
 * The one person a reference means: an id, an e-mail address, or a name (full, given, family or nickname; or
 * the beginning of one). A name that fits several is an error with the candidates, never a guess.
 */
export const findPerson = async (reader: Reader, reference: string): Promise<Result<Person, ActionError>> => {
  const text = reference.trim();
  if (isUuid(text)) {
    const person = await personNow(reader, text);
    return person ? ok(person) : notFound(`There is no person with the id ${text}.`);
  }
  const named = await reader.peopleNamed([fold(text.replace(/^@/, ''))], mostCandidates + 1);
  const hits = named.length > 0 ? named : text.length >= 2 ? await reader.searchPeople(text, 10) : [];
  const [hit, second] = hits;
  if (!hit)
    return notFound(
      `There is nobody called “${text}” in the book. “goodturn people” lists who is; a talk with them, logged, brings them in.`,
    );
  if (second) {
    return {
      ok: false,
      error: {
        type: 'ambiguous',
        message: `“${text}” fits ${hits.length > mostCandidates ? `more than ${mostCandidates}` : hits.length} people. Say which by full name, e-mail address or id.`,
        name: text,
        candidates: hits.slice(0, mostCandidates).map(hitToCandidate),
      },
    };
  }
  const person = await reader.get('person', hit.id);
  return person ? ok(person) : notFound(`There is nobody called “${text}” in the book.`);
};
