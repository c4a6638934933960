import { studyTime } from '../../../src/advice/sums';
import type { About } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge, Said } from '../../../src/knowledge/types';
import { line, under } from '../wording';
import { taken } from './ownWords';

/** How long the courses whose hours are on file take at the hours a week that were named. */
function courses(know: Knowledge, { circumstances, path }: About): Said[] {
  const aWeek = circumstances?.hoursAWeek;
  const [short, pell] = ['drop-a', 'workforce-pell'].map((id) => know.figure(`course.${id}.hours`));
  if (!aWeek) return [];
  const coding =
    short && path !== 'billing'
      ? [line(tell`The course of ${short} that AAPC counts toward dropping the A: ${know.worked(studyTime(short, aWeek))} at that pace.`)]
      : [];
  const anyJob = pell
    ? [line(tell`A short job program that Workforce Pell may pay for (${pell}): ${know.worked(studyTime(pell, aWeek))} at that pace.`)]
    : [];
  return [...coding, ...anyJob];
} // prettier-ignore

const usual = ({ path }: About): string => (path === 'billing' ? 'e-ojt-b' : 'e-prep');

/** What is on file about the time, for the hours or the months that were named; nothing when neither was. */
export function inTime(know: Knowledge, about: About): Said[] {
  const { hoursAWeek, months } = about.circumstances ?? {};
  if (hoursAWeek) return courses(know, about);
  return months ? [know.say(usual(about))] : [];
}

/** Hours a week against months, as far as hours of courses are on file. */
export const inHours = (know: Knowledge, about: About): Reply[] => [
  under(
    tell`${taken(know, { hoursAWeek: about.circumstances?.hoursAWeek })} it takes this long, by the few courses whose hours are on file. For any other, ask the school for its hours and divide.`,
    [...courses(know, about), know.say(usual(about)), know.say('e-cert-len')],
  ),
];
