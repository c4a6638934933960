import type { About } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge, Said } from '../../../src/knowledge/types';
import { followed, line, under } from '../wording';
import { called, suiting } from './fields';

/** Words for where or at what someone wants to work. */
export const SETTING =
  /hospital|inpatient|outpatient|doctors?'? office|surg|remote|from home|audit|risk adjust|hcc|manag|covers both|both billing|small practice|insurer/;

const FOR: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/covers both|both billing|small practice/, 'For both sides in one', ['CBCS']],
  [/audit/, 'For auditing, later on', ['CPMA', 'CDEO']],
  [/risk adjust|hcc|insurer/, 'For insurers and risk adjustment', ['CRC', 'CPC-P']],
  [/manag/, 'For managing, later on', ['CPPM', 'RHIA']],
  [/outpatient|surg/, 'For outpatient work', ['CPC', 'COC']],
  [/hospital|inpatient/, 'For hospitals', ['CCA', 'CIC', 'CCS', 'RHIT']],
  [/doctor/, 'For doctors’ offices', ['CPC']],
];

const portraits = (know: Knowledge, ids: readonly string[]): Said[] =>
  ids.map((id) => {
    const credential = know.credential(id);
    const { scope, suits } = credential.fields;
    return line(
      tell`${called(credential)}: ${scope ? followed(scope) : ''}${suits ? ` ${suiting(suits)}` : ''}`,
    );
  });

/** Which certificates go with a kind of work. */
export function forSetting(know: Knowledge, { words, path }: About): Reply[] {
  const [, label, ids] = FOR.find(([form]) => form.test(words)) ?? [];
  if (!label || !ids)
    return [
      under(
        tell`No certificate is made for work from home; that comes with experience, whichever you hold.`,
        [know.say('rm2'), know.say(`cert.first.${path ?? 'both'}`)],
      ),
    ];
  if (path === 'billing' && /hospital|inpatient|outpatient|doctor/.test(words))
    return [under(tell`${know.say('cert.first.billing')}`, portraits(know, ['CRCR', 'CPB']))];
  return [under(tell`${label} these fit:`, portraits(know, ids))];
}

/** Whether employers accept it: not counted by anyone on file. */
export function recognized(know: Knowledge, { entities }: About): Reply[] {
  const [id] = entities.credential ?? [];
  const own =
    id === 'CBCS'
      ? [know.say('cert.cbcs.accreditation')]
      : id === 'CCA' || id === 'CCS' || id === 'RHIA'
        ? [know.say('cert.holders')]
        : [];
  const which = id === undefined ? 'which letters employers want' : `how many employers ask for the ${id}`;
  return [
    under(
      tell`Nothing on my file counts ${which}. These are national certifications, not state licenses, so what counts is the job ads where you live: look through some and note which letters they name.`,
      [...own, know.say('cert.general.law'), know.say('cert.general.coding')],
    ),
  ];
}
