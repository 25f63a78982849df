import { isNoMailAddress, type PersonDraft } from '../../core/people/index.ts';
import { issue, type IssueList, type ReadPerson } from '../../sources/source.ts';
import { unknownProperty } from '../../sources/unknown-property.ts';

/**
 * What a row says, but for e-mail addresses that are none: they are told of, and kept as they came beside what is known.
 * Where somebody has no name by which to call them, such a word stays in its place: it is all there is.
 */
export const withoutOddAddresses = <Read extends ReadPerson>(person: Read, issues: IssueList): Read => {
  const { draft, line } = person;
  const odd = draft.contactPoints.filter(isNoMailAddress);
  if (odd.length === 0) return person;
  for (const { value } of odd) issues.add(issue('no-address', { line, field: 'e-mail', text: value }));
  return isNamed(draft)
    ? {
        ...person,
        draft: {
          ...draft,
          contactPoints: draft.contactPoints.filter((point) => !odd.includes(point)),
          unknown: [...draft.unknown, ...odd.map(({ value }) => unknownProperty('X-EMAIL', value))],
        },
      }
    : person;
};

const isNamed = ({ name: { given, family, nickname, formatted } }: PersonDraft): boolean =>
  [given, family, nickname, formatted].some((part) => part !== null);
