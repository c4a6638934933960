import type { About, Answer } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { table } from '../../../src/conversation/reply';
import type { Knowledge, Path } from '../../../src/knowledge/types';
import { listOf, otherPath, person, say } from '../wording';
import { bySetting } from './bySetting';
import { day, work } from './day';
import { people } from './people';
import { tasks } from './tasks';

/** The five duties that fill most of the time, of eight on file. */
const MAIN: Record<Path, readonly string[]> = {
  coding: ['c-r1', 'c-r3', 'c-r4', 'c-r5', 'c-r8'],
  billing: ['b-r1', 'b-r3', 'b-r5', 'b-r4', 'b-r6'],
};

const LEAD: Record<Path, string> = {
  coding: 'A coder reads records and decides which codes they support. The main duties:',
  billing: 'A biller gets the claims out and the money in. The main duties:',
};

function duties(know: Knowledge, { path }: About): Reply[] {
  if (path) return [listOf(know, say(LEAD[path]), MAIN[path])];
  return [table(say('The coder decides the codes, the biller gets them paid.'), know.compare('duties'))];
}

/** What each job does, hour by hour where that is on file. */
export const responsibilities: Answer = {
  intent: 'responsibilities',
  label: 'What the job is, day to day',
  aspects: [bySetting, ...work, ...people, ...tasks, day],
  tell: duties,
  next: (about) =>
    about.path
      ? [
          `What is a typical day for a ${person(about.path)}?`,
          `What does a ${person(otherPath(about))} do?`,
          `What skills does a ${person(about.path)} need?`,
        ]
      : ['What does a coder do all day?', 'What does a biller do all day?', 'Which path suits me?'],
};
