/** What a token may do with the book. Each stands for itself: `write` reads nothing that it did not write. */
export const scopes = ['read', 'write', 'export'] as const;
export type Scope = (typeof scopes)[number];

/**
 * What a call needs of whoever asks: a scope, or the owner in person. That is whatever gives access, shows or takes a
 * secret, sends something out or cannot be undone: no program does that with a token.
 */
export type Need = Scope | 'owner';

/** By this a token is known for what it is, where it lies about in a file or a log. */
export const tokenMark = 'goodturn_';
