export { type Act } from './acts.ts';
export { doing } from './doing.ts';
