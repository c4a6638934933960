import { moneyAnswer, monthsAnswer } from '../src/advice/lot';
import type { ChoiceStep } from '../src/conversation/dialog';
import type { Nod } from '../src/conversation/nods';

const split = (phrases: string): string[] => phrases.split(', ');

type Choice = readonly [label: string, means: string, ...nods: Nod[]];

/** A question about the person's lot. It shapes the plan and is left out where a remark has settled it. */
function lot<S extends string>(
  asked: Pick<ChoiceStep<S>, 'ask' | 'subject' | 'calledBy' | 'why' | 'takes' | 'measures'>,
  then: S | 'end',
  choices: Readonly<Record<string, Choice>>,
): ChoiceStep<S> {
  const each = Object.entries(choices).map(
    ([id, [label, means, ...nods]]) => [id, { label, means: split(means), nods, then }] as const,
  );
  return { ...asked, choices: Object.fromEntries(each) };
}

const PLAN_ONLY = 'It shapes your plan, never which job you lean to.';

/** Four questions on money, time, place and past; the short form asks the first only. */
export const constraints = {
  money: lot(
    {
      ask: 'How much could you put into training and an exam without a loan?',
      subject: 'money you can put in',
      calledBy: /\b(money|dollars?|bucks|cash|savings?|saved|spend|spent|afford|budget|put in|rich|broke)\b/,
      why: `${PLAN_ONLY} A plan that you cannot pay for is no plan.`,
      measures: 'dollars',
      takes: ({ dollars }) => dollars && moneyAnswer(dollars.high),
    },
    'more',
    {
      none: [
        'Nothing right now',
        'nothing, i have nothing, i had nothing, nothing to spend, nothing to put in, zero, no money, no savings, broke, none, i cant pay, i have no money, not a dime, not a cent, not a penny, zip, nada, aint got a cent, aint got a dime, im in debt, i am in debt, living paycheck to paycheck',
        'no',
      ],
      hundreds: ['A few hundred dollars', 'a few hundred, couple hundred, some hundreds, not much'],
      thousand: [
        'A thousand or two',
        'a thousand, two thousand, one or two thousand, about a thousand, couple thousand',
      ],
      more: [
        'More than that',
        'more, several thousand, few thousand, thousands, plenty, money is no problem, rich, i were rich, my parents pay',
      ],
      unsure: [
        'I don’t know yet',
        'not sure, dont know, dont know yet, no idea, no clue, depends, have to ask, i have to ask, have to check, have to see',
        'unsure',
      ],
    },
  ),
  months: lot(
    {
      ask: 'When must you be earning from this?',
      subject: 'when you must be earning',
      calledBy: /\b(months?|weeks?|(?<!(?:full|part) )time|deadline|hurry|earning)\b/,
      why: `${PLAN_ONLY} Some ways in take months, some a year or two.`,
      measures: 'months',
      takes: ({ months }) => months && monthsAnswer(months.high),
    },
    'home',
    {
      quarter: [
        'Within three months',
        'three months, right away, now, asap, soon, immediately, i need money now, i need a job now, before christmas, yesterday, i need it yesterday, rent is due, this month, next month',
      ],
      half: ['Within half a year', 'six months, half a year, in half a year'],
      year: ['Within a year', 'a year, one year, next year'],
      later: [
        'No hurry',
        'no hurry, no rush, whenever, take my time, two years, i can wait, no deadline, i have time, i got time, it can wait',
      ],
    },
  ),
  home: lot(
    {
      ask: 'Does the work have to be from home?',
      subject: 'working from home',
      calledBy: /\b(home|remote|remotely|office|commute|on site)\b/,
      why: `${PLAN_ONLY} Most first jobs are on site, so a must changes the order of steps.`,
    },
    'past',
    {
      must: [
        'It must be, from the start',
        'must, yes, has to be, it has to be, need it, remote, only remote, only from home, i have kids at home, i dont drive, i take care of my mom, i cant leave the house, remote or nothing, no car, i have no car, cant commute, i cant commute',
        'yes',
      ],
      later: [
        'Later would be fine',
        'later, nice to have, would be nice, eventually, someday, prefer home, i would prefer it, maybe, ideally, down the road, not a must, not at first',
      ],
      open: [
        'No need',
        'no, i dont have to work from home, i could work in an office, dont care, i dont care, on site, on site is fine, office, office is fine, i prefer the office, not important, not needed, no matter, doesnt matter, either way is fine, dont need it, i like going out to work, i like leaving the house',
        'no',
      ],
    },
  ),
  past: lot(
    {
      ask: 'What have you worked with before?',
      subject: 'what you have worked with',
      calledBy: /\b(worked (with|as|in|at)|experience|past|old job)\b/,
      why: `${PLAN_ONLY} Experience that counts can shorten a step or open a first door.`,
    },
    'verdict',
    {
      customers: [
        'Customers, accounts or an office',
        'customers, customer service, cashier, retail, store, office, front desk, bookkeeping, call center, bank, waitress, waiter, bartender, restaurant, sales, sold cars, admin, admin assistant, assistant in an office, secretary, office work, customer support, teller, hotel, insurance',
      ],
      health: [
        'Patients, anatomy or health care',
        'patients, nurse, cna, medical assistant, medic, pharmacy, home health aide, health care, hospital, rn, lpn, emt, paramedic, dental assistant, phlebotomist, caregiver, vet tech, physical therapy, nursing home',
      ],
      both: [
        'Both of these',
        'both, both of them, front desk at a clinic, clinic front desk, medical receptionist, receptionist in a hospital, medical office',
      ],
      none: [
        'Neither of them',
        'neither, none, nothing, something else, warehouse, driver, army, factory, construction, never worked, i never worked, i am still in school, landscaping, forklift, stay at home mom, housewife, farm, cleaning, mechanic, security, barber',
        'no',
      ],
    },
  ),
} as const;
