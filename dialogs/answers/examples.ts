import type { About, Answer, AspectAnswer } from '../../src/conversation/answer';
import type { Reply } from '../../src/conversation/reply';
import { list } from '../../src/conversation/reply';
import type { Knowledge, Path } from '../../src/knowledge/types';
import { workedExample } from './workflow/stages';
import { line, listOf, say } from './wording';

const PERSON: Record<Path, string> = { coding: 'sarah', billing: 'james' };

/** An invented person's way, labeled as invented in its first sentence. */
const story = (know: Knowledge, path: Path): Reply =>
  say(...[1, 2, 3].map((part) => know.say(`${PERSON[path]}.${part}`)));

const both = (know: Knowledge, lead: string): Reply =>
  list(say(lead), [
    line(say(know.say('sarah.1'), know.say('sarah.2'), know.say('sarah.3'))),
    line(say(know.say('james.1'), know.say('james.2'), know.say('james.3'))),
  ]);

const NAMED: Record<Path, RegExp> = { coding: /\bsarah/, billing: /\bjames/ };

const named = (path: Path): AspectAnswer => ({
  name: PERSON[path],
  when: ({ words }) =>
    NAMED[path].test(words) && !NAMED[path === 'coding' ? 'billing' : 'coding'].test(words),
  tell: (know) => [story(know, path)],
  next: () => nextAfter(path),
});

const nextAfter = (path: Path): readonly string[] =>
  path === 'coding'
    ? ['Tell me about James', 'How do I start in coding?', 'What do coders earn?']
    : ['Tell me about Sarah', 'How do I start in billing?', 'What do billers earn?'];

const aspects: readonly AspectAnswer[] = [
  {
    name: 'a claim',
    when: /\bclaim\b|\bvisit\b/,
    tell: (know) => [workedExample(know)],
    next: () => ['What does a wrong code do?', 'Why do claims get denied?', 'Tell me about Sarah'],
  },
  {
    name: 'real people',
    when: /\breal\b|reel|true|actual|made up|invented|exist|prove|testimon|who (has|really)|know (anyone|any|a)\b/,
    tell: (know) => [
      say(
        'I have no true stories; Sarah and James are invented, and I will not pass them off as real.',
        know.say('pa-ag3'),
      ),
    ],
    next: () => ['Tell me about Sarah', 'Tell me about James', 'How do I get a job with no experience?'],
  },
  named('coding'),
  named('billing'),
  {
    name: 'it did not work out',
    when: /horror|regret|fail|quit|did not work|didn.?t work|bad example|less happy|struggled|not just the shiny|losing hope/,
    tell: (know) => [
      listOf(know, say('I have no sourced story of one person. What is on file about the hard part:'), ['pa-ne4', 'pa-ne5']),
    ],
    next: () => ['How do I get a job with no experience?', 'Is it worth it?', 'Tell me about James'],
  },
  {
    name: 'another one',
    when: /another (story|example|one)|one more|next story|different (example|person|story)|more (examples|stories|people)/,
    tell: (know) => [both(know, 'I have only these two, both invented:')],
    next: () => ['Show me one claim as an example', 'How do I get started?', 'Which path suits me?'],
  },
]; // prettier-ignore

function stories(know: Knowledge, { path }: About): Reply[] {
  return [path ? story(know, path) : both(know, 'Two invented people, on paths that the rules allow:')];
}

/** Sarah and James: invented people on true paths. */
export const examples: Answer = {
  intent: 'examples',
  label: 'An example of someone’s path',
  aspects,
  tell: stories,
  next: ({ path }) =>
    path ? nextAfter(path) : ['Which path suits me?', 'How do I get started?', 'Compare coding and billing'],
};
