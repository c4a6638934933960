import type { About } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge, Said } from '../../../src/knowledge/types';
import { inWords, line, under } from '../wording';
import { middleAt } from './middle';
import { placesOf } from './where';

/** The survey facts that speak of a credential's holders. */
const SURVEYS: Readonly<Record<string, readonly string[]>> = {
  CPC: ['aapc-2025-cpc', 'aapc-2024-medians'],
  CPB: ['aapc-2024-medians', 'l4'],
  COC: ['aapc-2024-medians'],
  CRC: ['aapc-2024-medians'],
  CCA: ['cca-average'],
};

const CAVEAT = 'Members chose to answer and differ in experience. So not all of a gap is the certificate.';

/** For credentials that no survey on file speaks of: the nearest that is. */
function nearest(know: Knowledge, id: string): Said[] {
  const { path, level, issuer } = know.credential(id);
  const group = know.say(path === 'billing' ? 'n25-billing' : 'n25-coding');
  if (level.startsWith('degree')) return [know.say('l3'), group];
  return issuer === 'AAPC' ? [group, know.say('aapc-2025')] : [group];
}

/** Pay by credential: what surveys say of its holders, with their limits; and the place, where one is named. */
export function credentialPay(know: Knowledge, about: About): Reply[] {
  const ids = about.entities.credential ?? [];
  const [where] = placesOf(know, about);
  const unknown = ids.filter((id) => SURVEYS[id] === undefined);
  const [surveyed, ...more] = unique(ids.flatMap((id) => SURVEYS[id] ?? [])).map((id) => know.say(id));
  const path = know.credential(ids[0] ?? 'CPC').path === 'billing' ? 'billing' : 'coding';
  const place: Said[] = where.kind === 'us' ? [] : [line(middleAt(know, path, where))];
  const none =
    unknown.length > 0 ? `I have no pay figure for ${inWords(unknown.map(holding))} holders. ` : '';
  if (!surveyed)
    return [
      under(
        tell`${none}The nearest I have:`,
        [...place, ...unknown.slice(0, 1).flatMap((id) => nearest(know, id))].slice(0, 3),
      ),
    ];
  const notHere = place.length > 0 ? `By certificate I have nothing for ${where.name} alone. ` : '';
  return [under(tell`${none}${notHere}${surveyed}`, [...more, ...place, line(tell`${CAVEAT}`)])];
}

const holding = (id: string): string => (id === 'AAPC-SPECIALTY' ? 'AAPC specialty' : id);

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** "Does a certificate pay?" */
export const doesItPay = (know: Knowledge, { path }: About): Reply[] => [
  under(
    tell`Certified people earn more in the surveys. How much of that is the certificate, nobody has shown.`,
    [know.say('aapc-2025'), know.say(path === 'billing' ? 'aapc-2024-medians' : 'aapc-2025-cpc')],
  ),
];

/** Which letters go with the most pay. */
export const bestPaidCredential = (know: Knowledge): Reply[] => [
  under(tell`In the AAPC surveys, pay rises with the number and kind of credentials. ${CAVEAT}`, [
    know.say('aapc-2024-medians'),
    know.say('aapc-2025-cpc'),
    know.say('cca-average'),
  ]),
];
