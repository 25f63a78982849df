import { layers, type PersonState } from '../../core/people/person.ts';
import { exhaustive } from '../../core/result.ts';
import {
  allOf,
  anyOf,
  notOf,
  partsOf,
  readFilter,
  writeFilter,
  type Filter,
} from '../../core/views/index.ts';
import { layerNames, stateWords } from '../words/people.ts';

/** What a press narrows the list to: several layers are an or, as are several states. */
export const choices: readonly Filter[] = [
  { type: 'due' },
  ...[...layers, null].map((layer) => ({ type: 'layer', layer }) as const),
  ...(['resting', 'closed', 'do-not-contact'] as const).map((state) => ({ type: 'state', state }) as const),
];

const isSame = (one: Filter, other: Filter): boolean => writeFilter(one) === writeFilter(other);

const choicesIn = (part: Filter): readonly Filter[] => (part.type === 'any' ? part.of : [part]);

/** Of the parts of a filter the one that a choice is an or of. */
const isOrOf = (part: Filter, choice: Filter): boolean => {
  const among = choicesIn(part);
  return among.length > 0 && among.every(({ type }) => type === choice.type);
};

export const isChosen = (only: string, choice: Filter): boolean =>
  partsOf(readFilter(only).filter).some(
    (part) => isOrOf(part, choice) && choicesIn(part).some((one) => isSame(one, choice)),
  );

/** Pressed once more it is let go. */
export const withChoice = (only: string, choice: Filter): string => {
  const parts = partsOf(readFilter(only).filter);
  const among = parts.find((part) => isOrOf(part, choice));
  const others = parts.filter((part) => part !== among);
  const chosen = among === undefined ? [] : choicesIn(among);
  const left = chosen.filter((one) => !isSame(one, choice));
  const next = left.length < chosen.length ? left : [...chosen, choice];
  return writeFilter(allOf([...others, ...(next.length === 0 ? [] : [anyOf(next)])]));
};

export const isLeftOut = (only: string, choice: Filter): boolean =>
  partsOf(readFilter(only).filter).some((part) => isSame(part, notOf(choice)));

/** Those of whom this is so are left out, and nobody is asked to be so any more. */
export const leavingOut = (only: string, choice: Filter): string => {
  const without = isChosen(only, choice) ? withChoice(only, choice) : only;
  const parts = partsOf(readFilter(without).filter);
  const left = parts.filter((part) => !isSame(part, notOf(choice)));
  return writeFilter(allOf(left.length < parts.length ? left : [...parts, notOf(choice)]));
};

export const withoutPart = (only: string, part: Filter): string =>
  writeFilter(allOf(partsOf(readFilter(only).filter).filter((one) => !isSame(one, part))));

/** What narrows the list and is none of the choices: each can be taken away. */
export const partsBesides = (only: string): readonly Filter[] =>
  partsOf(readFilter(only).filter).filter((part) => !choices.some((choice) => isOrOf(part, choice)));

const settledWords: Readonly<Record<PersonState, string>> = {
  ...stateWords,
  active: 'active',
  dormant: 'dormant',
};

/** A part of a filter as one says it. */
export const inWords = (filter: Filter): string => {
  switch (filter.type) {
    case 'all':
      return filter.of.map(inWords).join(' and ');
    case 'any':
      return filter.of.length === 0 ? 'nobody' : filter.of.map(inWords).join(' or ');
    case 'not':
      return `not ${inWords(filter.of)}`;
    case 'text':
      return `“${filter.text}”`;
    case 'layer':
      return filter.layer === null ? 'No layer' : layerNames[filter.layer];
    case 'state':
      return settledWords[filter.state];
    case 'due':
      return 'due';
    case 'topic':
      return `#${filter.name}`;
    case 'group':
      return filter.name;
    default:
      return exhaustive(filter);
  }
};
