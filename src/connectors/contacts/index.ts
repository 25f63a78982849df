export * from './address-books.ts';
export { davLimits } from './dav.ts';
