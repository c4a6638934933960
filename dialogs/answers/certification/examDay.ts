import type { About } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Credential, Knowledge } from '../../../src/knowledge/types';
import { listOf } from '../wording';
import { body, called, fieldOf, issuerOf } from './fields';

const asked = (know: Knowledge, { entities, words, path }: About): Credential | undefined => {
  const side = path === 'billing' ? 'CPB' : undefined;
  const body = words.includes('ahima') ? 'CCA' : words.includes('aapc') ? 'CPC' : undefined;
  const id = entities.credential?.[0] ?? body ?? side;
  return id === undefined ? undefined : know.credential(id);
};

const unknown = (credential: Credential, what: string): Reply =>
  tell`I have no ${what} on file for the ${called(credential)}. ${issuerOf(credential)} sends them when you book; read those, because the rules of other bodies do not carry over.`;

/** What to bring, what is allowed, how early to come. */
export function examDay(know: Knowledge, about: About): Reply[] {
  const credential = asked(know, about);
  if (!credential)
    return [
      listOf(know, tell`It depends on who gives the exam. For AAPC bring current code books and no phone; for AHIMA bring two IDs and come early.`, [
        'pa-ex3', 'pa-ex2', 'pa-ex9',
      ]),
    ]; // prettier-ignore
  switch (body(credential)) {
    case 'AAPC':
      if (/\bnotes?\b|highlight|\btabs?\b|write in/.test(about.words))
        return [listOf(know, tell`${know.say('pa-ex4')}`, ['pa-ex3', 'pa-ex2'])];
      if (/phone|tablet|calculator|\bwatch\b/.test(about.words))
        return [listOf(know, tell`${know.say('pa-ex2')}`, ['pa-ex3'])];
      return [
        listOf(know, tell`For the ${called(credential)}, bring this year’s approved code books and leave phone and watch outside.`,
          credential.id === 'CPC' || credential.id === 'CPC-A' ? ['pa-ex3', 'pa-ex2', 'pa-ex1'] : ['pa-ex3', 'pa-ex2', 'pa-ex4']),
      ]; // prettier-ignore
    case 'AHIMA':
      return [
        listOf(know, tell`For the ${called(credential)}, bring two IDs that match your letter exactly, and come early.`,
          credential.id === 'CCA' ? ['pa-ex9', 'pa-ex10', 'pa-ex8'] : ['pa-ex9', 'pa-ex8', 'pa-ex11']),
      ]; // prettier-ignore
    case undefined:
      return [unknown(credential, 'exam-day rules')];
  }
}

/** Whether it can be taken at home, and how. */
export function online(know: Knowledge, about: About): Reply[] {
  const credential = asked(know, about);
  if (!credential)
    return [
      listOf(know, tell`AAPC’s CPC can be taken at home under a camera; AHIMA’s exams cannot.`, ['pa-ex5', 'pa-ex7', 'pa-ex8']),
    ]; // prettier-ignore
  if (credential.id === 'CMRS') return [fieldOf(credential, 'exam')];
  switch (body(credential)) {
    case 'AAPC':
      return [
        listOf(know, credential.id === 'CPC' || credential.id === 'CPC-A'
            ? tell`Yes, the CPC can be taken at home under a camera.`
            : tell`The reports of home exams on my file are about AAPC’s CPC. Ask AAPC whether the ${called(credential)} goes the same way.`,
          ['pa-ex5', 'pa-ex7']),
      ]; // prettier-ignore
    case 'AHIMA':
      return [tell`No. ${know.say('pa-ex8')}`];
    case undefined:
      return [unknown(credential, 'rules on taking it at home')];
  }
}

/** Booking, moving the date, missing it. */
export function booking(know: Knowledge, about: About): Reply[] {
  const credential = asked(know, about);
  if (credential && body(credential) !== 'AHIMA')
    return [
      tell`I have no rules on booking or moving the date on file for the ${called(credential)}. ${issuerOf(credential)}’s scheduling page has them; read them before you pay, because a missed date often costs the fee.`,
    ];
  return [
    listOf(know, tell`For AHIMA exams the rules are on my file; for AAPC and the others, ask when you book.`, ['pa-ex13', 'pa-ex11', 'pa-ex8']),
  ]; // prettier-ignore
}

/** How hard it is. */
export function howHard(know: Knowledge, about: About): Reply[] {
  const credential = asked(know, about);
  switch (credential?.id) {
    case undefined:
      return [
        listOf(know, tell`Hard enough that many fail once. The exams differ too much to rank, and only some publish how many pass.`, ['pa-dif2', 'pa-dif1', 'pa-dif6']),
      ]; // prettier-ignore
    case 'CPC':
    case 'CPC-A':
      return [listOf(know, tell`${know.say('pa-dif2')}`, ['pa-dif1', 'pa-dif3'])];
    case 'CCA':
      return [listOf(know, tell`${know.say('pa-dif6')}`, ['pa-ex14'])];
    default:
      return [hardnessOf(credential)];
  }
}

function hardnessOf(credential: Credential | undefined): Reply {
  if (!credential) return tell`I can’t say how hard that one is.`;
  const { passRate, exam } = credential.fields;
  if (passRate) return tell`${called(credential)}: ${passRate}${exam ? ' ' : ''}${exam ?? ''}`;
  const known = exam ? tell`What I know of it: ${exam}` : tell`Ask ${issuerOf(credential)}.`;
  return tell`I have no pass rate on file for the ${called(credential)}, so I can’t say how hard it is. ${{ text: known.text, sources: known.sources ?? [], kind: 'fact' }}`;
}

/** How to study, and for how long. */
export function studying(know: Knowledge, about: About): Reply[] {
  const credential = asked(know, about);
  if (/how (long|many)/.test(about.words)) {
    const none = credential && credential.id !== 'CPC' && credential.id !== 'CPC-A';
    const start = none
      ? `I have no study time on file for the ${called(credential)}; the nearest is the CPC. `
      : '';
    return [listOf(know, tell`${start}${know.say('e-prep')}`, ['pa-ex16', 'e-cert-len'])];
  }
  const name = credential ? ` for the ${called(credential)}` : '';
  const own = credential?.id === 'CCA' ? 'pa-ex14' : 'pa-dif2';
  return [
    listOf(know, tell`Practice${name} against the clock, with the books you will use in the exam.`,
      credential && own === 'pa-dif2' && credential.id !== 'CPC' && credential.id !== 'CPC-A' ? ['pa-ex16', 'e-prep', 'st05'] : ['pa-ex16', 'e-prep', own]),
  ]; // prettier-ignore
}
