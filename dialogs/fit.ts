import { doubtOf } from '../src/advice/doubts';
import { judge } from '../src/advice/fit';
import { LOT_STEPS } from '../src/advice/lot';
import { interestsOf, PAIR_POINTS } from '../src/advice/points';
import type { Answers } from '../src/conversation/dialog';
import { dialog } from '../src/conversation/dialog';
import type { Reply } from '../src/conversation/reply';
import { constraints } from './fitConstraints';
import { pairs } from './fitPairs';
import { surenessSteps } from './sureness';
import { bothTries } from './taste';
import { fitAsked } from './fitAsked';
import { compared, fitReply, whatIf } from './fitResult';
import { planning } from './plan/planning';
import { planReply } from './plan/reply';

const isClose = (answers: Answers): boolean => judge(interestsOf(answers)).outcome === 'close';

/** Which letter stands for which answer in the record that a person keeps. */
const LETTERS = {
  ...{ desk: 'D', company: 'C', pace: 'P', study: 'S', friction: 'F', again: 'A', tie: 'T' },
  ...{ rules: 'R', exact: 'X', money: 'M', more: 'L', months: 'E', home: 'H', past: 'B', tries: 'Y' },
};

/** "Which path suits me?" Asks about the person; the judging is done in advice/fit. */
export const fitTalk = dialog({
  name: 'fit',
  title: 'your fit',
  opensOn: 'fit',
  invite: 'Which path suits me?',
  manner: 'talk',
  isPrivate: true,
  first: 'desk',
  steps: {
    ...pairs,
    doubt: {
      usual: 'rules',
      decide: (answers) => (doubtOf(interestsOf(answers)) ? 'again' : 'rules'),
      among: ['again', 'rules'],
    },
    open: {
      usual: 'money',
      decide: (answers) => (isClose(answers) && answers.tries === undefined ? 'tie' : 'money'),
      among: ['tie', 'money'],
    },
    ...constraints,
    more: {
      ask: 'That is enough for a result. Three more short questions would make your plan a closer one. Shall we?',
      subject: 'three more questions',
      why: 'They ask about time, place and past. They shape the plan, never which job you lean to.',
      uncounted: true,
      skip: 'verdict',
      choices: {
        no: {
          label: 'My result now',
          means:
            'result, the result, my result, show my result, see my result, can i see my result, give me my result, i want my result, now, result now, just the result, just tell me, tell me, show me, thats enough, im tired, i am tired, no more, no more questions, skip to the end'.split(
              ', ',
            ),
          nods: ['no'],
          then: 'verdict',
        },
        yes: {
          label: 'Three more first',
          means: 'more, three more, 3 more, 3 more first, ask me'.split(', '),
          nods: ['yes', 'agreed'],
          then: 'sure',
        },
      },
    },
    verdict: {
      tell: (know, answers, { before, circumstances, done }): Reply[] => [
        fitReply(know, answers, before),
        planReply(know, answers, circumstances, done),
      ],
      then: 'sureAsked',
    },
    ...surenessSteps,
  },
  result: /\b(verdict|result|results|outcome|my score|my answer|the answer|conclusion)\b/i,
  borrows: (all) => {
    const tries = bothTries(all);
    return tries === undefined ? {} : { tries };
  },
  lasting: {
    ...{ edition: 1, letters: LETTERS, further: { tries: Object.keys(PAIR_POINTS) } },
    anytime: { steps: LOT_STEPS, then: 'verdict' },
    ...{ result: fitReply, parts: fitAsked, whatIf, compared },
  },
  planning,
  next: (all) => [
    'Change an answer',
    'Keep my answers',
    ...(bothTries(all) === undefined ? ['Try two minutes of coding'] : []),
    'Which certificate comes first?',
    'How do I get started?',
  ],
});
