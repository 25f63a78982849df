import { pastBrackets } from '../words/brackets.ts';
import { relations } from '../english/relations.ts';
import { titleNouns } from '../english/titles.ts';
import { departments } from '../english/words.ts';
import { indexIn, lowerAt, wording, type Scene } from '../scene.ts';
import { firm, organizationEnd } from './firm-names.ts';
import { isTypedSmall, type Mention } from './mention.ts';
import { indexOfMark, postIn, type Post } from './posts.ts';

/** "Yusuf (Trendyol, backend)", "Chidi (final year med at UniLag)": what the brackets right behind a name say; null where they are not closed soon. */
export const postInBrackets = (scene: Scene, mention: Mention): Post | null => {
  const close = pastBrackets(scene.tokens, mention.end) - 1;
  if (close > mention.end) {
    // "(both OutSystems)"
    if (['both', 'all'].includes(lowerAt(scene, mention.end + 1))) {
      const at = mention.end + (['from', 'of', 'at'].includes(lowerAt(scene, mention.end + 2)) ? 3 : 2);
      return {
        title: null,
        organization: organizationEnd(scene, at) === close ? firm(scene, at, close) : null,
      };
    }
    // "José (ex-Bain)": where somebody was.
    if (/^ex(?:-|$)/u.test(lowerAt(scene, mention.end + 1))) return { title: null, organization: null };
    const comma = indexOfMark(scene, ',', mention.end + 1, close);
    if (comma > 0) {
      const head = wording(scene, mention.end + 1, comma);
      const tail = wording(scene, comma + 1, close);
      if (titleNouns.test(tail) && !titleNouns.test(head)) return { title: tail, organization: head };
      // "Nadia (friend of Leila's, at Doctolib)"
      const isRelation =
        relations.has(head.split(' ')[0] ?? '') &&
        (!titleNouns.test(head) || /^(?:boss|partner)$|\bof\b/u.test(head));
      // "Yusuf (Trendyol, backend)": the firm, and what they do there.
      const isFirmFirst =
        (/^\p{Lu}/u.test(head) && /^\p{Ll}/u.test(tail)) ||
        (departments.has(tail.toLowerCase()) && !departments.has(head.toLowerCase()));
      if (isFirmFirst && !titleNouns.test(head) && !/^(?:at|from|of|with) /u.test(tail))
        return { title: tail, organization: head };
      return {
        title: isRelation ? null : head,
        organization: tail.replace(/^(?:(?:at|from|of|with) )?(?:the )?/u, ''),
      };
    }
    // "Chidi Umeh (final year med **at UniLag**)"
    const at = indexIn(scene, mention.end + 2, close - 1, (index) =>
      ['at', '@'].includes(lowerAt(scene, index)),
    );
    if (at > 0 && at - mention.end <= 5 && organizationEnd(scene, at + 1) === close)
      return { title: wording(scene, mention.end + 1, at), organization: firm(scene, at + 1, close) };
    return withoutDepartment(
      postIn(scene, mention.end + 1, close, true, isTypedSmall(mention)) ?? {
        title: null,
        organization: null,
      },
    );
  }
  return null;
};

/** "(Bosch HR)": the firm and where in it. */
const withoutDepartment = (post: Post): Post => {
  const parts = /^(.+) (HR|IT|Sales|Finance|Marketing|Legal|Recruiting|Procurement)$/u.exec(
    post.organization ?? '',
  );
  return parts === null || post.title !== null
    ? post
    : { title: parts[2] ?? null, organization: parts[1] ?? null };
};
