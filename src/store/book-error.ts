/** Why a book cannot be opened, in words for the user; `type` is for programs. */
export type BookErrorType =
  | 'newer-book'
  | 'changed-migration'
  | 'not-a-book'
  | 'damaged'
  | 'busy'
  | 'not-here'
  | 'unreachable';

export class BookError extends Error {
  override readonly name = 'BookError';
  readonly type: BookErrorType;

  constructor(type: BookErrorType, message: string, options?: ErrorOptions) {
    super(message, options);
    this.type = type;
  }
}
