import { paceOf, studyTime } from '../../../src/advice/sums';
import type { About } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge, Said, Span } from '../../../src/knowledge/types';
import { line, under } from '../wording';
import { taken } from './ownWords';

/** The hours that short programs ask for when public money pays, beside those at hand. */
function shortProgram(know: Knowledge, aWeek: Span): Said[] {
  const [hours, weeks] = ['hours', 'weeks'].map((unit) => know.figure(`course.workforce-pell.${unit}`));
  if (!hours || !weeks) return [];
  const pace = paceOf(hours, weeks);
  const verdict = aWeek.high < pace.low ? 'more than you have' : 'so ask each for its own';
  return [
    line(
      tell`Short Workforce Pell programs: ${hours} in ${weeks} weeks. That is ${know.worked(pace)} a week, ${verdict}.`,
    ),
  ];
}

/** How far the hours a week go in courses whose hours are on file. */
function courses(know: Knowledge, { circumstances, path }: About): Said[] {
  const aWeek = circumstances?.hoursAWeek;
  if (!aWeek) return [];
  const short = path === 'billing' ? undefined : know.figure('course.drop-a.hours');
  const coding = short
    ? [
        line(
          tell`The ${short} of course that AAPC counts toward dropping the A: ${know.worked(studyTime(short, aWeek))}.`,
        ),
      ]
    : [];
  return [...coding, ...shortProgram(know, aWeek)];
}

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
    tell`${taken(know, { hoursAWeek: about.circumstances?.hoursAWeek })}: hours are on file for few courses. For any other, ask the school for its hours and divide.`,
    [...courses(know, about), know.say(usual(about)), know.say('e-cert-len')],
  ),
];
