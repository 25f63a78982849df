export * from './article.ts';
