import type { About, Answer } from '../../src/conversation/answer';
import type { Reply, TextReply } from '../../src/conversation/reply';
import { tell } from '../../src/conversation/reply';
import type { Remark } from '../../src/conversation/understood';
import type { Knowledge } from '../../src/knowledge/types';
import { say } from './wording';

/** Each with a second wording for someone who was turned away just before. */
type Wordings = readonly [first: TextReply, again: TextReply];

const GENERAL: Wordings = [
  tell`That is outside what I know. I can help you choose between medical billing and medical coding.`,
  tell`I have nothing on that either. My subjects are the work, pay, training, certificates and outlook of billing and coding.`,
];

/** Said instead of anything else; no button follows it. */
const distress = (know: Knowledge): Reply =>
  say(
    know.say('crisis-988'),
    'I’m a bot and not the right one for this, but people there are, and you need not be sure that it is serious enough.',
  );

const otherCareer = (know: Knowledge): Wordings => [
  say('I only know medical billing and medical coding. For any other job:', know.say('job-centers')),
  tell`That job is not one of my two. A job center near you can help: careeronestop.org finds it.`,
];

const BY_REMARK: Partial<Record<Remark, Wordings>> = {
  abuse: [
    tell`I’d rather stay with the jobs. If an answer of mine was wrong or no use, tell me which one.`,
    tell`Let’s leave that. I can answer on billing and coding, or point you to a person.`,
  ],
  injection: [
    tell`I stick to one thing: helping people choose between medical billing and medical coding. My facts and sources are open to anyone who asks.`,
    tell`I don’t take on other roles or tasks. Ask me about the two jobs.`,
  ],
  'small-talk': [
    tell`I’m a bot, so I’m no good at small talk. I do know a fair bit about billing and coding.`,
    tell`That is one for a person. With me it’s billing, coding and how to choose.`,
  ],
  spanish: [
    tell`Solo hablo inglés; en un American Job Center (careeronestop.org) puede pedir ayuda en español.`,
    tell`Lo siento, solo entiendo inglés. Busque un American Job Center en careeronestop.org y pida ayuda en español.`,
  ],
  'other-language': [
    tell`I only understand English. Short, simple sentences are fine, and so are mistakes.`,
    tell`Sorry, English is the only language I can read. A few plain words are enough.`,
  ],
};

function otherwise(know: Knowledge, about: About): Reply[] {
  if (about.remark === 'distress') return [distress(know)];
  const wordings =
    about.remark === 'other-career' ? otherCareer(know) : about.remark && BY_REMARK[about.remark];
  const [first, again] = wordings ?? GENERAL;
  return [about.pointers % 2 === 0 ? first : again];
}

const next = ({ remark }: About): readonly string[] =>
  remark === 'distress' ? [] : ['Which path suits me?', 'Compare coding and billing', 'Talk to a person'];

export const otherMatters: Answer = {
  intent: 'oos-other',
  label: 'Something else',
  tell: otherwise,
  next,
};
