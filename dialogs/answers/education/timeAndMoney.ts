import type { About } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge } from '../../../src/knowledge/types';
import { listOf } from '../wording';

/** Studying beside a job, by path. */
export const whileWorking = (know: Knowledge, { path }: About): Reply[] => [
  path === 'billing'
    ? listOf(know, tell`Yes. In billing a job can even be the training: many learn it at work.`, ['e-ojt-b', 'e-online', 'e-pace'])
    : listOf(know, tell`Yes, many do. It takes longer: nobody publishes hours a week, so ask the school how many it expects and how long you may take.`,
        path === 'coding' ? ['e-prep', 'e-cert-len', 'e-online'] : ['e-pace', 'e-cert-len', 'e-online']),
]; // prettier-ignore

/** The shortest way in, by path. */
export const fastest = (know: Knowledge, { path }: About): Reply[] => [
  path === 'billing'
    ? listOf(know, tell`The fastest way into billing is to apply now: a diploma can be enough, and the job trains you.`, ['e-entry-b', 'e-ojt-b', 'first-jobs.billing'])
    : path === 'coding'
      ? listOf(know, tell`For coding, the exam is the short part and the first job the long one.`, ['e-prep', 'e-cert-len', 'pa-ne5'])
      : listOf(know, tell`Billing is the shorter way in; for coding a course usually comes first.`, ['e-entry-b', 'e-cert-len', 'e-prep']),
]; // prettier-ignore

/** The cheapest way in, by path. */
export const cheapest = (know: Knowledge, { path }: About): Reply[] => [
  path === 'billing'
    ? listOf(know, tell`The cheapest way into billing costs nothing: be hired first and learn on the job.`, ['e-entry-b', 'first-jobs.billing', 'pa-pay3'])
    : path === 'coding'
      ? listOf(know, tell`The cheapest way to a coding certificate is to study alone and pay the exam. The catch is the A behind the CPC, which the right course helps to drop.`, ['e-total-min', 'e-prep', 'pa-pay3'])
      : listOf(know, tell`Billing can cost nothing to start. For coding, ask first who else could pay.`, ['e-entry-b', 'e-total-min', 'pa-pay3']),
]; // prettier-ignore
