import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { bookHeader } from '../contract/index.ts';
import { ok, type Result } from '../core/result.ts';
import type { Books, ServedBook } from './served-book.ts';

/** Which book a browser looks at; without it the own one. */
const cookieName = 'goodturn-book';

export const bookOf = async (context: Context, books: Books): Promise<Result<ServedBook, string>> =>
  (context.req.header(bookHeader) ?? getCookie(context, cookieName)) === 'demo'
    ? books.demo()
    : ok(books.own);

/** A header that makes the browser look at this book from now on. */
export const bookCookie = (book: ServedBook['kind']): string =>
  `${cookieName}=${book}; Path=/; HttpOnly; SameSite=Strict${book === 'own' ? '; Max-Age=0' : ''}`;
