export { type Act } from './acts.ts';
export { doingOf, type Doing } from './doing.ts';
