import type { NeedRules } from '../src/conversation/needs';

const HAVE = '(?:i have|ive got|i ve got|i got|ive|i ve|i had|having|with|because of|my)';
const AM = '(?:i am|im|i m|i was|ive been|i ve been|being|since i am|because i am|because im)';

const told = (...forms: readonly string[]): RegExp => new RegExp(`\\b(?:${forms.join('|')})\\b`);

/** How people tell of themselves what a plan must reckon with. Whoever denies it, or asks in general, tells nothing. */
export const needs: Required<NeedRules> = {
  record: {
    told: told(
      `${HAVE} (?:an? |some |old |my )*(?:felony|felonies|criminal (?:record|past|history|background)|record|conviction|convictions|misdemeanor|dui|dwi|background)`,
      `${AM} (?:an? )?(?:convicted|felon|ex felon|ex con|in (?:prison|jail)|on (?:probation|parole)|locked up|incarcerated)`,
      'i (?:did|served|have done|ve done) time',
      'i just got out(?: of (?:prison|jail))?',
    ),
    unless: told('(?:no|not|never|without|dont have|don t have|clean|expunged) (?:an? |any )?(?:felony|criminal|record|conviction|background)', 'clean record', 'pocket record', 'fit record', '(?:keep|save|show|give|see|paste|store|export) (?:me )?my record', 'medical record', 'one record', 'background in', 'clinical background'),
  },
  leave: {
    told: told('(?:i am|im|i m) (?:undocumented|an immigrant|a refugee|on (?:an? )?(?:h ?1b|h ?4|student|f ?1)(?: visa)?|on daca|here on (?:an? )?\\w+ visa)', `${HAVE} (?:no|not) (?:green card|papers|work permit)`, 'i (?:dont|do not|don t) have (?:a |my )?(?:green card|papers|work permit|status)', 'my (?:daca|asylum|immigration status|work permit|visa|green card)', 'waiting for my (?:green card|papers|work permit)'),
  },
  language: {
    told: told('my english (?:is|isnt|isn t)(?: not| not so| not very| so| very)* (?:bad|weak|poor|good|great|perfect|limited|basic|broken|second)', 'english is (?:not |my )+(?:second|third|first|native)?(?: language)?', 'english isn ?t my (?:first|native) language', 'i (?:dont|do not|don t) speak (?:much |good |very good )?english(?: well)?', 'i speak (?:mostly spanish|little english|bad english)', `${HAVE} (?:a (?:strong |heavy |thick )?)?accent`),
    unless: told('my english is (?:very |really )?(?:good|great|perfect)', 'my english is fine'),
  },
  family: {
    told: told(`${HAVE} (?:an? |\\w+ )?(?:kids?|child|children|toddlers?|baby|babies|newborn|twins|little ones)`, '(?:i am|im|i m) (?:an? )?(?:(?:single |stay at home |working )?(?:mom|mother|dad|father|parent)|pregnant|expecting|caregiver)', '(?:i am|im|i m) the (?:mom|mother|dad|father) of', 'i (?:take care of|care for|look after) my (?:mom|mother|dad|father|parents?|grandm\\w+|kids?|child|children|son|daughter)', 'no (?:childcare|daycare|babysitter)'),
    unless: told('my kids are (?:grown|adults|out)', 'no kids', 'grown kids', '(?:my kids|my child) (?:wants?|is thinking|thinks)'),
  },
  phone: {
    told: told(`${AM} (?:partly |half |completely |almost )?(?:deaf|hard of hearing|hoh)`, `${HAVE} (?:an? |some )?(?:hearing (?:loss|aids?|problems?)|stutter|stammer|speech (?:impediment|problem))`, 'i (?:stutter|stammer|cant hear|can t hear|cannot hear|hear badly|dont hear|wear hearing aids)'),
  },
  sight: {
    told: told(`${AM} (?:legally |partly |half |almost )?(?:blind|visually impaired|low vision)`, `${HAVE} (?:very )?(?:low vision|bad eyesight|poor eyesight|bad eyes|poor vision)`, 'i (?:use|need) a screen reader', 'i (?:cant|can t|cannot) see (?:well|much)'),
  },
  mind: {
    told: told(`${HAVE} (?:\\w+ )?(?:adhd|add|autism|aspergers?|dyslexia|ptsd|anxiety|social anxiety|depression|ocd|brain fog|bipolar|panic attacks|a learning disability)`, `${AM} (?:autistic|dyslexic|neurodivergent|depressed)`),
  },
  body: {
    told: told(`${HAVE} (?:an? |\\w+ )*?(?:bad (?:back|knees?|hands?|hip)|disability|chronic (?:pain|illness|fatigue)|fibromyalgia|carpal tunnel|ms|lupus|arthritis|back (?:pain|problems?)|one hand|epilepsy)`, `${AM} (?:disabled|in a wheelchair|wheelchair bound)`, 'i (?:use|sit in) a wheelchair', 'i (?:cant|can t|cannot) stand (?:long|all day)'),
  },
  diploma: {
    told: told('i (?:never finished|didnt finish|didn t finish|did not finish|dropped out of|left|have not finished|havent finished|quit) high ?school', 'i (?:dont|don t|do not) have (?:a |my |any )?(?:ged|high ?school diploma|diploma)', `${HAVE} no (?:ged|high ?school diploma|diploma)`, `${AM} (?:still )?in high ?school`, `${AM} a high ?school dropout`, 'high ?school dropout'),
  },
  degree: {
    told: told(`${HAVE} (?:an? |my |already an? )*(?:bachelors?|associates?|masters?|college|university|nursing|4 year|2 year|four year|two year)(?: s)?(?: degree| in \\w+)`, `${HAVE} (?:already )?(?:an? |my )(?:degree|ba|bs|bsn|mba|phd)`, 'i (?:already )?(?:have|got|hold) an? (?:degree|bachelor|bachelors|associate|associates|master|masters)', 'i went to college'),
    unless: told('no degree', '(?:dont|don t|do not|without|not) (?:have |hold )?(?:an? )?(?:degree|bachelors?|associates?)', 'nursing degree in my country'),
  },
}; // prettier-ignore
