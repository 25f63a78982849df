const them = '(?:her|him|them)';
const talk =
  '(?:call|calls|lunch|dinner|breakfast|brunch|coffee|tea|drinks?|meeting|mtg|chat|talk|walk|catch-up|catchup|appointment|interview|session|zoom|visit)';
const not = "(?:did n't|didnt|did not|never)";

const when =
  '(?:(?:on )?(?:(?:this|next) )?(?:today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:morning|afternoon|evening))? )?';

/** A call that nobody took; words as tokens, single spaces. */
export const unanswered = new RegExp(
  ` (?:no (?:answer|reply|response|pick-up)(?= (?:[,.;!)]|and|so|will|try|again|left|$))|left (?:${them} )?(?:a |an )?(?:\\S+ )?voicemail|(?:straight|went|got|got ${them}|her|his) (?:to )?voicemail|${not} (?:pick up|answer)|could n't (?:reach|get hold of|get through)|nobody (?:picked up|answered)) `,
  'u',
);

/** A talk called off, or one that did not come to be; what was not talked *about* is another matter. */
export const unmet = new RegExp(
  ` (?:(?:cancelled|canceled|called off) (?:(?!(?:her|his|their) )\\S+ ){0,2}?(?:'s )?${talk}|(?:(?<=^ )|(?:i|we|but|[.,;:!?–—-]) )${not} (?:meet(?! (?:the|my|our|any|a|all|(?:her|his|their) (?!after|at|in|on|today|yesterday|this|because|as)\\p{L}))|get to (?:meet|talk|speak)|talk|speak|show up|turn up)(?! (?:about|of|for|long|much|only|just|until|till|to me about))|${talk} ${when}(?:with (?:\\S+ ){1,2})?${when}(?:is|was|got|has been) (?:off|cancelled|canceled|called off)(?= (?:[,.;!:)]|so|because|as|for|now|$))|(?:(?<=^ )|(?:i|we|but|[.,;:!?–—-]) )(?:'m |'re |am |are )?not (?:meeting|seeing|talking to|speaking to|having (?:\\S+ )?${talk})|stood me up|no chance to (?:talk|speak|chat)|was going to (?:\\S+ ){1,5}but (?:i )?${not}) `,
  'u',
);
