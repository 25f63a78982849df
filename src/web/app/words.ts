import type { CallError } from '../../contract/client.ts';

/** A refusal in the user's words: what, and what to do where the server knows it. */
export const errorInWords = (error: CallError): string =>
  'hint' in error && error.hint !== undefined ? `${error.message} ${error.hint}` : error.message;
