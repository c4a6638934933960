import type { AspectAnswer } from '../../../src/conversation/answer';
import { table } from '../../../src/conversation/reply';
import type { Aspect } from '../../../src/knowledge/types';
import { say } from '../wording';

const FIT = 'Which path suits me?';

const beside = (name: string, when: RegExp, lead: string, aspect: Aspect, next: readonly string[]): AspectAnswer => ({
  name,
  when,
  tell: (know) => [table(say(lead), know.compare(aspect))],
  next: () => next,
}); // prettier-ignore

/** Questions that one table answers. */
export const sideBySide: readonly AspectAnswer[] = [
  beside('outlook', /openings?|more jobs|outlook|demand|growing/, 'Coding is projected to grow; billing to shrink slightly, with many openings all the same.', 'outlook', ['Will AI replace coders?', 'Which pays more?', FIT]),
  beside('remote', /remote|home\b/, 'Neither is a home job from the first day.', 'remote', ['Can I work from home?', 'Which is faster to get into?', FIT]),
  beside('skills', /anatomy|terminology|math|computer|skills?\b/, 'Coding asks for more anatomy, billing for more arithmetic.', 'skills', ['Is coding hard?', 'Is billing hard?', FIT]),
  beside('certificates', /certificat|cpb.*cpc|cpc.*cpb|credential/, 'Each side has its own first certificate.', 'certificates', ['Which certificate comes first?', 'What does the CPC cost?', 'What does the CPB cost?']),
  beside('day', /\bday\b|duties|daily|tasks?\b|actually do/, 'Two desks, one claim:', 'duties', ['What does a coder do all day?', 'What does a biller do all day?', FIT]),
  beside('where it leads', /ladder|promot|step up|respected|upside|look down/, 'Both have steps upward.', 'advancement', ['How do I become an auditor?', 'Can a biller become a manager?', 'Which pays more?']),
]; // prettier-ignore
