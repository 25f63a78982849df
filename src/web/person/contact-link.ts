import type { ContactPointValue } from '../../core/people/person.ts';
import { exhaustive } from '../../core/result.ts';

/** Where pressing an address leads; null for what no program opens. Only web, mail and phone: a file's `javascript:` stays text. */
export const pointHref = ({ kind, value }: Pick<ContactPointValue, 'kind' | 'value'>): string | null => {
  switch (kind) {
    case 'email':
      return `mailto:${encodeURIComponent(value).replaceAll('%40', '@')}`;
    case 'phone': {
      const digits = value.replaceAll(/[^\d+*#]/g, '');
      return digits === '' ? null : `tel:${digits}`;
    }
    case 'url':
    case 'handle': {
      const withScheme = /^www\./i.test(value) ? `https://${value}` : value;
      return /^https?:\/\/[^\s]+$/i.test(withScheme) ? withScheme : null;
    }
    case 'address':
      return null;
    default:
      return exhaustive(kind);
  }
};

/** What one reaches somebody by in a hurry: a number and an address, of each the one that is preferred, else the first. */
export const quickPoints = <Point extends Pick<ContactPointValue, 'kind' | 'value' | 'preferred'>>(
  points: readonly Point[],
): readonly Point[] =>
  (['phone', 'email'] as const).flatMap((kind) => {
    const those = points.filter((point) => point.kind === kind && pointHref(point) !== null);
    return those.find(({ preferred }) => preferred) ?? those[0] ?? [];
  });

/** The address as it is shown: a web address without its scheme. */
export const pointWords = ({ kind, value }: Pick<ContactPointValue, 'kind' | 'value'>): string =>
  kind === 'url' || kind === 'handle' ? value.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '') : value;
