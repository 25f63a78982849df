export { readFeed } from './read-feed.ts';
export { findFeeds } from './find-feeds.ts';
