import { indexIn, lowerAt, type Scene } from '../scene.ts';

/** Where a noun phrase ends that stands first, but for what it is of: "the key **of the shed**". */
export const headNounOf = (scene: Scene, first: number, end: number): number => {
  const relation = indexIn(
    scene,
    first + 1,
    end,
    (at) =>
      ['of', 'for', 'on', 'about', 'with', 'in', 'to', 'from'].includes(lowerAt(scene, at)) ||
      lowerAt(scene, at) === '(',
  );
  return (relation < 0 ? end : relation) - 1;
};
