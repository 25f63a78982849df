import { wordSet } from '../../word-set.ts';

/** What a life is made of: what becomes of these one keeps, whichever verb says it. */
export const lifeNouns = wordSet(
  `job jobs post career licence license degree masters master's bachelor's phd doctorate diploma bar exam exams finals school college uni university
  seminary army navy military police parliament council board choir band orchestra team club church mosque synagogue monastery
  house flat apartment cottage farm land boat yacht car van lorry motorbike bike horse horses dog dogs cat cats puppy kitten pony bees hives
  shop shops store business company firm practice restaurant cafe bakery brewery gallery studio startup start-up charity foundation
  baby twins triplets son sons daughter daughters child children kids wife husband partner father mother dad mum mom parents brother sister grandson granddaughter
  stroke attack bypass transplant pacemaker seizure concussion cancer surgery operation accident breakdown burnout divorce engagement wedding marriage funeral miscarriage
  marathon triathlon ironman race prize award medal scholarship fellowship grant championship title visa citizenship passport residency mortgage redundancy
  novel book books memoir album record film documentary column patent`,
);

/** Parts of a body, and what ails it. */
export const bodyNouns = wordSet(
  'back knee knees hip hips wrist wrists ankle ankles leg legs arm arms shoulder shoulders neck foot feet hand hands finger fingers toe toes elbow elbows eye eyes eyesight ear ears hearing heart lung lungs liver kidney kidneys nose jaw tooth teeth rib ribs collarbone spine skull tendon ligament cartilage hernia appendix',
);

/** What belongs to the talk itself, or to the hour, whoever does it. */
export const momentary = wordSet(
  `laugh cry smile nod wave hug kiss wink shrug sigh sneeze cough yawn giggle joke chuckle grin whisper gossip
  order eat drink sip taste arrive wait sit stay listen look stare watch hear like love hate enjoy prefer appreciate accept decline refuse
  answer check praise compliment notice pick park walk wander stroll hurry rush need want feel cancel postpone reschedule insist complain
  catch miss spill knock wash clean clear hang hold stop nap rest sleep rain snow pause interrupt
  react respond explain repeat stress point add quote mean understand realise realize recognise recognize remember forget apologise insist hesitate
  name consult reckon figure guess assume suppose believe imagine joke tease moan vent rant chat talk speak sound smell seem appear look stink
  wear hint compare treat toast cheer greet welcome host serve pour bring fetch carry hand pass put set lay push pull throw cost last`,
);

/** What is at hand in a talk or on the way there. */
export const atHand = wordSet(
  `phone mobile battery laptop line connection internet wifi sound camera mic microphone screen train bus tram metro taxi cab lift plane flight umbrella coat
  bill tab check table soup food coffee tea cake cookie cookies snack drink round menu plate seat chair window door umbrella bag keys key charger card wallet
  calendar diary watch clock face voice mood smile eyes mind time moment minute minutes hour hours way turn place room corner queue thread count head eyebrow argument bet cake screen talk chat conversation concern concerns objection objections issue issues doubt doubts
  answer question questions idea ideas advice tip tips point points opinion view words story suggestion feedback comment comments thought thoughts news hello regards
  file files form forms email emails mail message messages text link notes photo photos picture slides deck draft list number name address contact`,
);

/** What one says of another behind his back: no note holds what they could not read over one's shoulder. */
export const unkindVerbs = wordSet(
  `lie cheat steal brag boast flirt insult dominate bore annoy whine exaggerate pretend patronise patronize bully mock sulk smirk snap swear curse blame ignore
  interrupt manipulate gossip nag stink smell snore cling grumble moan rant belittle humiliate shout yell scream spit sneer gloat blabber babble ramble drone`,
);
export const unkindWords = wordSet(
  `ego temper breath manners attitude weight tears scene fool drunk badly jealous lazy arrogant rude vain greedy stingy stupid dumb ugly fat boring smug bossy
  snob bully jerk idiot liar show-off clown creep cheat coward hypocrite moaner complainer pushover nightmare mess pain`,
);

/** What one makes another feel, though one is said to give it: "gives me the creeps", "got me a fright". */
export const givenFeelings = wordSet(
  'creeps chills shivers goosebumps giggles blues headache headaches migraine fright scare shock thrill pause pleasure joy hope courage confidence comfort strength energy peace feeling impression',
);

/** What stands behind a light verb and is no kind of thing: "can't do **much**", "doesn't take **part**", "can't have **lunch**". */
export const noKindOfThing = wordSet(
  'it that this them me us you him her part place lunch dinner breakfast drinks much more anything something everything nothing well better so time fun sense business what who whom which how why where when if whether',
);
