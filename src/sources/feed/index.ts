export { mostItems, readFeed } from './read-feed.ts';
