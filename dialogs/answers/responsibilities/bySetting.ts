import type { About, AspectAnswer } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { list } from '../../../src/conversation/reply';
import type { Knowledge, Path, Said } from '../../../src/knowledge/types';
import { line, listOf, ours, say, within } from '../wording';

/** The day in one kind of workplace: how it begins to be told, and the facts for it. */
interface Day {
  readonly lead: string;
  readonly facts: readonly string[];
}

interface Setting {
  readonly name: string;
  readonly when: RegExp;
  readonly days: Readonly<Record<Path, Day>>;
}

const SETTINGS: readonly Setting[] = [
  {
    name: 'a small practice',
    when: /small|one.?doctor|solo/,
    days: {
      coding: { lead: 'In a small practice a coder often bills, too.', facts: ['x3', 'c-d1', 'b-r1'] },
      billing: { lead: 'In a small practice a biller often codes, too.', facts: ['x3', 'b-d1', 'c-r1'] },
    },
  },
  {
    name: 'a hospital',
    when: /hospital|inpatient|facility/,
    days: {
      coding: { lead: 'In a hospital a coder reads whole stays.', facts: ['c-r2', 'term.inpatient', 'pa-pr3'] },
      billing: { lead: 'In a hospital the claim has a form of its own.', facts: ['k-ub04', 'b-d1', 'billing.strain'] },
    },
  },
  {
    name: 'an insurer',
    when: /insurer|insurance compan|health plan|payer/,
    days: {
      coding: { lead: 'For a health plan a coder reads charts for illnesses only.', facts: ['term.risk-adjustment', 'c-s5'] },
      billing: { lead: 'I have no biller’s day at an insurer on file. The jobs there have other names.', facts: ['onet.related.billing', 'term.adjudication'] },
    },
  },
  {
    name: 'home',
    when: /\bhome\b|remote/,
    days: {
      coding: { lead: 'At home it is the same queue, with the same goals and rules.', facts: ['c-d1', 'rm3', 'pa-ch3'] },
      billing: { lead: 'At home it is the same list of claims, and the phone comes along.', facts: ['b-d1', 'rm3', 'pa-ch4'] },
    },
  },
  {
    name: 'a doctor’s office',
    when: /doctor|clinic|outpatient|physician/,
    days: {
      coding: { lead: 'For a doctor’s office a coder codes visit after visit.', facts: ['term.outpatient', 'pa-pr4', 'c-r5'] },
      billing: { lead: 'In a doctor’s office the biller is close to the patients.', facts: ['k-1500', 'b-r6', 'b-d1'] },
    },
  },
]; // prettier-ignore

const ASKS_FOR_A_DAY =
  /\b(days?|daily|routine|shift|week|do all|like to work|work like|what (do|does|would|is it)|life)\b/;

const settingOf = ({ words }: About): Setting | undefined =>
  ASKS_FOR_A_DAY.test(words) ? SETTINGS.find(({ when }) => when.test(words)) : undefined;

const inOneLine = (know: Knowledge, start: string, { facts: [first = 'c-d1'] }: Day): Said =>
  line(say(within(start, ours(know.say(first)))));

function told(know: Knowledge, about: About): Reply[] {
  const setting = settingOf(about) ?? SETTINGS[0];
  if (!setting) return [];
  const { coding, billing } = setting.days;
  if (!about.path)
    return [
      list(say(`In ${setting.name}: ${coding.lead} ${billing.lead}`), [
        inOneLine(know, 'Coding:', coding),
        inOneLine(know, 'Billing:', billing),
      ]),
    ];
  const { lead, facts } = setting.days[about.path];
  return [listOf(know, say(lead), facts)];
}

/** The day by workplace, as far as it is on file. */
export const bySetting: AspectAnswer = {
  name: 'day in a setting',
  when: (about) => settingOf(about) !== undefined,
  tell: told,
  next: ({ path }) =>
    path === 'billing'
      ? ['What part of the day is boring for billers?', 'Do billers make a lot of phone calls?', 'What do billers earn?']
      : ['How many charts a day?', 'What part of the day is boring for coders?', 'Which path suits me?'],
}; // prettier-ignore
