import type { Edge } from '../../core/paths/index.ts';

/** Why two people may know each other, as a sentence. */
export const edgeInWords = (from: string, to: string, { kind, where }: Edge): string => {
  switch (kind) {
    case 'introduced':
      return `${from} and ${to}: one was introduced by the other.`;
    case 'related':
      return `${from} and ${to} know each other.`;
    case 'meetings':
      return `${from} and ${to} were in the same talks, or spoke of each other.`;
    case 'team':
      return `${from} and ${to} worked in one team at ${where ?? 'the same company'}.`;
    case 'organization':
      return `${from} and ${to} were at ${where ?? 'the same company'} in the same years.`;
    case 'school':
      return `${from} and ${to} were at ${where ?? 'the same school'} in the same years.`;
    default:
      return kind satisfies never;
  }
};
