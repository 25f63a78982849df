export * from './address-books.ts';
