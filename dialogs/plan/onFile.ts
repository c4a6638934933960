import { routeOf, type OnFile, type Route } from '../../src/advice/plan';
import { judge } from '../../src/advice/fit';
import { lotOf } from '../../src/advice/lot';
import { interestsOf } from '../../src/advice/points';
import type { Circumstances } from '../../src/conversation/circumstances';
import type { Answers } from '../../src/conversation/dialog';
import type { Knowledge } from '../../src/knowledge/types';
import { billFor } from '../answers/sums/expenses';

/** Prices and times for a plan, as they may be spoken today. */
const onFile = (know: Knowledge): OnFile => ({
  exam: (credential) => billFor(know, credential).bare?.total,
  course: know.figure('tuition.course.undated'),
  courseMonths: know.figure('study.certificate.months'),
});

/** The way that answers and what was told of oneself come to today. */
export function routeFor(know: Knowledge, answers: Answers, told: Circumstances): Route {
  const { outcome, lean } = judge(interestsOf(answers));
  return routeOf(outcome, lean, lotOf(answers, told), onFile(know));
}
