import { sharedWork } from './english/work.ts';
import { indexIn, lowerAt, type Scene } from './scene.ts';

export const sending = new Set(['send', 'share', 'forward', 'email', 'mail', 'submit', 'deliver', 'supply']);

/** "the guide", "the budget part", "her slides": what is handed over, or both know of. */
export const isSharedWork = (scene: Scene, first: number, end: number): boolean =>
  indexIn(scene, first, end, (at) => sharedWork.has(lowerAt(scene, at))) >= 0;
