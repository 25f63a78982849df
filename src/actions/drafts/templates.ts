import { messageKinds, type MessageKind } from '../../core/coach/index.ts';
import type { Template } from '../../core/drafts/index.ts';
import type { Owner } from '../owner.ts';
import { fieldsOf } from '../../core/fields.ts';

export type Templates = { readonly [Kind in MessageKind]?: Template };

/** The user's own letters, by kind. */
export const templatesOf = (settings: Owner['settings']): Templates => {
  const byKind = fieldsOf(settings.get('templates'));
  return Object.fromEntries(
    messageKinds.flatMap((kind) => {
      const template = byKind[kind];
      return isTemplate(template) ? [[kind, template]] : [];
    }),
  );
};

const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' &&
  value !== null &&
  'subject' in value &&
  typeof value.subject === 'string' &&
  'text' in value &&
  typeof value.text === 'string';
