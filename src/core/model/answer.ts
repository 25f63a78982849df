import type { Want } from './model.ts';

/** What a model thinks aloud before it answers is not the answer. */
const thinking = /<(think|thinking|reasoning)>.*?(?:<\/\1>|$)/gisu;
const fence = /^```[^\n]*\n(.*?)\n?```$/su;
const preamble =
  /^(?:sure|certainly|of course|okay|ok|here(?:['’]s| is| are)|below is|claro|aquí|natürlich|hier ist)\b[^\n]*:[ \t]*\n+/iu;
const subjectLine = /^(?:subject|betreff|asunto|objet)\s*:[^\n]*\n+/iu;
const controls = /[^\P{Cc}\n\t]|[\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The words alone: without thoughts, marks of code, a preamble or quotation marks around all of it. */
export const answerOf = (said: string, want: Want): string => {
  const words = said.replaceAll(/\r\n?/gu, '\n').replaceAll(controls, '').replaceAll(thinking, '').trim();
  if (want === 'critique') return words;
  const bare = words.replace(preamble, '').trim().replace(fence, '$1').trim().replace(subjectLine, '').trim();
  const quoted = /^(?:"([^"]*)"|“([^”]*)”|«([^»]*)»)$/su.exec(bare);
  return (quoted?.[1] ?? quoted?.[2] ?? quoted?.[3] ?? bare).trim();
};
