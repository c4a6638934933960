import type { About, Answer } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { table } from '../../../src/conversation/reply';
import type { Knowledge, Path } from '../../../src/knowledge/types';
import { computers } from './computers';
import { difficulty } from './difficulty';
import { knowledgeNeeded } from './knowledgeNeeded';
import { BUSINESS_NEXT, ownBusiness } from '../workEnvironment/ownBusiness';
import { listOf, otherPath, person, say } from '../wording';

const MAIN: Record<Path, readonly string[]> = {
  coding: ['c-s1', 'c-s2', 'c-s4', 'c-s5', 'c-s6'],
  billing: ['b-s1', 'b-s2', 'b-s4', 'b-s5', 'b-s6'],
};

const LEAD: Record<Path, string> = {
  coding: 'Above all, patience for exact reading. What a coder needs:',
  billing: 'Above all, steadiness with people and numbers. What a biller needs:',
};

function skillsOf(know: Knowledge, { path }: About): Reply[] {
  if (path) return [listOf(know, say(LEAD[path]), MAIN[path])];
  return [table(say('Coding asks for exact reading, billing for steadiness with people and money.'), know.compare('skills'))];
} // prettier-ignore

/** Traits, knowledge and tools, and how hard it is to learn. */
export const skills: Answer = {
  intent: 'skills',
  label: 'Skills you need',
  aspects: [
    {
      name: 'own business',
      when: /(start|run|open|own) .*(business|company)\b/,
      tell: ownBusiness,
      next: () => BUSINESS_NEXT,
    },
    ...knowledgeNeeded,
    ...computers,
    ...difficulty,
  ],
  tell: skillsOf,
  next: (about) =>
    about.path
      ? [
          `Is ${about.path} hard?`,
          `What skills does a ${person(otherPath(about))} need?`,
          about.path === 'coding' ? 'How much anatomy do I need?' : 'Is there much math in billing?',
        ]
      : ['Is coding hard?', 'What computer skills do I need?', 'Which path suits me?'],
};
