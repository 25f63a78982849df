import { Link } from '@tanstack/react-router';
import { withNames, type NamedPerson } from './with-names.ts';

/** A sentence in which each name leads to its person; whoever it does not name follows behind. */
export const Named = ({
  sentence,
  people,
}: {
  readonly sentence: string;
  readonly people: readonly NamedPerson[];
}) =>
  withNames(sentence, people).map(({ text, person }, index) =>
    person === null ? (
      <span key={index}>{text}</span>
    ) : (
      <Link key={index} to="/people/$id" params={{ id: person }} className="link">
        {text}
      </Link>
    ),
  );
