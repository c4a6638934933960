import type { ResultPart } from '../src/conversation/dialog';
import { tell } from '../src/conversation/reply';
import { fitReply, METHOD } from './fitResult';
import { planReply } from './plan/reply';

const CHANGE = 'Change an answer';
const PLAN = 'Show my plan';
const TRY = 'Try two minutes of coding';

/** Too much to decide: of this choice, not of an exam or an interview. */
const WORRIED =
  /\b(scared|afraid|nervous|worried|anxious|terrified|overwhelmed)\b.*\b(this|it|that|all|choosing|deciding|choice|wrong|future)\b|\bmess(ing)? (this|it) up\b|\bwrong (choice|one|path)\b/;
const NOT_ME =
  /\b(dont|doesnt|didnt|cant|not|never|isnt)\b.*\b(thats me|that is me|like me|see myself|agree|feel right|sound right|think so|believe (that|it|this))\b|\bi (thought|expected|hoped) (id|i would|i d|to)\b.*\b(billing|coding|come out|be)\b/;
const WHY =
  /^(?:so |but |and |ok )*why (?:coding|billing|both|neither|that one|do i lean|am i)\b|\b(?:what|which) (?:answers? )?(?:made|tipped|counted|led)\b.*\b(?:coding|billing|it|most|that|this)$/;
const AGAINST =
  /\b(?:speaks?|says?|talks?|stands?|counts?) against\b|\b(?:downsides?|drawbacks?)\b(?: (?:of|to|for|with|in) (?:this|that|it|me))*$/;
const SURE =
  /\bare you (?:really |so |that )?(?:sure|certain)\b|\bhow (?:sure|certain|accurate|reliable)\b.*\b(?:this|that|it|you|result)\b|\b(?:can|should) i (?:trust|believe|rely on) (?:this|that|it|you)\b|\bwould you bet\b/;
const RESULT =
  /\b(?:show|see|what|whats|tell|give|remind|read|repeat|again)\b.*\bmy (?:fit )?(?:result|results|outcome|verdict|leaning|lean)\b|\bmy (?:result|results|outcome|verdict) (?:again|please)\b|\bhow (?:it|i) came out\b|\bwhat did i (?:get|come out)\b/;
const WHICH =
  /\b(?:which|what) (?:one |path |job |side )?should i (?:pick|choose|take|go (?:for|with))\b|\bwhich (?:one |path |job )?suits me\b|\bwhat you (?:told|said to) me before\b/;

/** What is asked of a fit result that stands, in the words people use. */
export const fitAsked: readonly ResultPart[] = [
  {
    asked: WORRIED,
    tell: (know, answers, told) => {
      const { steps, help, sources } = planReply(know, answers, told);
      const first = steps[0]?.text ?? '';
      const text = `That is a lot to decide, and nothing is decided until you pay for something. ${first} ${help}`;
      return { kind: 'text', text, ...(sources && { sources }) };
    },
    next: () => [TRY, PLAN, 'What speaks against it?'],
  },
  {
    askedNext: NOT_ME,
    tell: (know, answers) => {
      const { because } = fitReply(know, answers);
      return tell`You know yourself better than a few questions do. What counted most: ${because.join(' ')} If one of these isn’t you, change it; a try of the work shows more.`;
    },
    next: () => [CHANGE, TRY, 'What speaks against it?'],
  },
  {
    asked: WHY,
    tell: (know, answers) => tell`${`Why: ${fitReply(know, answers).because.join(' ')}`}`,
    next: () => ['What speaks against it?', CHANGE, PLAN],
  },
  {
    asked: AGAINST,
    tell: (know, answers) => {
      const { against, sources } = fitReply(know, answers);
      return { kind: 'text', text: `Against it: ${against.join(' ')}`, ...(sources && { sources }) };
    },
    next: () => [CHANGE, 'Are you sure about this?', PLAN],
  },
  {
    askedNext: SURE,
    tell: (know, answers) => {
      const { changes, sources } = fitReply(know, answers);
      const text = `Not very. ${METHOD}\nWhat would change it: ${changes.join(' ')}`;
      return { kind: 'text', text, ...(sources && { sources }) };
    },
    next: () => [TRY, CHANGE, 'What speaks against it?'],
  },
  {
    ...{ asked: RESULT, askedNext: WHICH },
    tell: (know, answers) => fitReply(know, answers),
    next: () => [PLAN, CHANGE, 'Start my fit over'],
  },
];
