import type { AspectAnswer } from '../../../src/conversation/answer';
import { list, table } from '../../../src/conversation/reply';
import { credentialNamed, line, listOf, ours, person, say, within } from '../wording';

const FIT = 'Which path suits me?';

/** The work with a credential, its dull parts, its core and its first weeks. */
export const work: readonly AspectAnswer[] = [
  {
    name: 'with a credential',
    when: (about) => credentialNamed(about) !== undefined,
    tell: (know, about) => {
      const { id, path, fields } = know.credential(credentialNamed(about) ?? '');
      const work = path === 'both' ? 'coding or billing, by the post' : path;
      return [
        list(say(`A job with the ${id} is in ${work}.`, ...(fields.scope ? [within('Its field:', fields.scope)] : [])), [
          path === 'billing'
            ? within('In a day a biller will', know.say('b-d1'))
            : within('In a day a coder will', know.say('c-d1')),
        ]),
      ];
    },
    next: (about) => [`What does the ${credentialNamed(about) ?? ''} cost?`, `What does a ${credentialNamed(about) ?? ''} earn?`, FIT],
  },
  {
    name: 'dull parts',
    when: /boring|bored|dull|tedious|repetit|monoton|worst part|downsides?/,
    tell: (know, { path }) => [
      path === 'billing'
        ? say('The lists: unpaid claims, denials and calls, again each day.', within('Expect', know.say('b-d2')))
        : path === 'coding'
          ? say('The sameness: chart after chart at a set pace.', know.say('onet.contrast.exact'))
          : say('In coding, chart after chart; in billing, list after list.', know.say('onet.contrast.exact')),
    ],
    next: ({ path }) =>
      path
        ? [`What is a typical day for a ${person(path)}?`, path === 'coding' ? 'And billers?' : 'And coders?', FIT]
        : ['What is a typical day for a coder?', 'What is a typical day for a biller?', FIT],
  },
  {
    name: 'how a code is picked',
    when: /pick(s|ing)? (the |a )?codes?|code (a|an|the) (chart|visit|er)|how (do|does|would) .*\bcode\b|step by step|books?\b.*(code|computer|look)|look .* up|research/,
    tell: (know) => [listOf(know, say('Read first, code after. In order:'), ['c-r1', 'c-r3', 'c-r8', 'c-r5', 'c-r4'])],
    next: () => ['What is a code set?', 'Do I have to memorize all the codes?', 'Is coding hard?'],
  },
  {
    name: 'what the computer suggests',
    when: /computer suggests|suggest|\bclick/,
    tell: (know) => [say('Not only, though software does suggest codes.', know.say('o6'))],
    next: () => ['Will AI replace coders?', 'What is a typical day for a coder?', FIT],
  },
  {
    name: 'first weeks',
    when: /first weeks?|entry.?level|junior|trainee|new (coders?|billers?)|assistant/,
    tell: (know, { path }) => [
      path === 'coding'
        ? say('A first coding post starts slower than a full one.', know.say('pa-pr5'))
        : path === 'billing'
          ? say('You learn on the job.', know.say('e-entry-b'), know.say('e-ojt-b'))
          : list(say('In coding you build up speed; in billing you are trained on the job.'), [
              ours(know.say('pa-pr5')),
              know.say('e-ojt-b'),
            ]),
    ],
    next: ({ path }) => [
      `How do I start in ${path ?? 'billing'}?`,
      `What is a typical day for a ${person(path ?? 'billing')}?`,
      'How do I get a job with no experience?',
    ],
  },
]; // prettier-ignore

/** The day itself: its words are wide, so it is tried last. */
export const day: AspectAnswer = {
    name: 'day',
    when: /\bday\b|\bdays\b|\bdaily\b|routine|shift|hours?\b|8 to 5|monday|tuesday|wednesday|thursday|friday|before lunch|mix\b|plate|\bweek\b/,
    tell: (know, { path }) => {
      if (path === 'coding')
        return [
          list(say(within('A coder’s day:', know.say('c-d1'))), [
            line(say(within('The pace:', know.say('c-d3')))),
            line(say(within('The people, now and then:', know.say('c-r5')))),
            line(say('The dull part: chart after chart, hours at a time.', know.say('onet.contrast.exact'))),
          ]),
        ];
      if (path === 'billing')
        return [
          list(say(within('A biller’s day:', know.say('b-d1'))), [
            line(say('The dull part: the list of unpaid claims is there again each day, and you wait on the phone.')),
            line(say(within('With it come', know.say('b-d2')))),
          ]),
        ];
      return [table(say('One day, two desks:'), know.compare('day'))];
    },
    next: ({ path }) =>
      path === 'coding'
        ? ['How many charts a day?', 'What is a typical day for a biller?', 'Try two minutes of coding']
        : path === 'billing'
          ? ['Do billers make a lot of phone calls?', 'What is a typical day for a coder?', 'Try two minutes of billing']
          : ['Which is more boring?', 'Try two minutes of coding', FIT],
  }; // prettier-ignore
