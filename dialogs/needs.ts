import type { NeedRules } from '../src/conversation/needs';

const HAVE = '(?:i have|ive got|ive|i got|i had|got|having|with|because of|my)';
const AM = '(?:i am|im|i was|ive been|been|being|since i am|was)';
const KIN = '(?:wife|husband|son|daughter|mom|mother|mum|dad|father|brother|sister|partner|fiance|baby)';
const GRADE = '(?:6|7|8|9|10|11)th|(?:sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|12th)';
const COUNT = '(?:\\d|two|three|four|five|six|both)';

const words = (...forms: readonly string[]): RegExp => new RegExp(`\\b(?:${forms.join('|')})\\b`);

/** How people tell of themselves what a plan must reckon with. Whoever denies it, or asks in general, tells nothing. */
export const needs: Required<NeedRules> = {
  record: {
    names: words('record', 'felony', 'felonies', 'felon', 'conviction', 'charges?', 'misdemeanors?', 'dui', 'jail', 'prison', 'parole', 'probation', 'past', 'crime'),
    told: words(
      `(?:${HAVE}|with) (?:an? |some |old |my )*(?:record|criminal background)(?! of)`,
      '(?:will|does|would|about|because of|have|has) my (?:record|past)',
      '(?:did|served|done|doing|spent|serve) (?:\\w+ ){0,4}(?:time|upstate|inside|behind bars|in (?:county|prison|jail|state|the pen|the feds|juvie|lockup))',
      'on paper(?:s)? (?:till|until|for)',
      '(?:i just got|im|just got|got|been) out (?:of|from) (?:prison|jail)',
      'i just got out$',
    ),
    words: words('felony', 'felonies', 'felon', 'misdemeanou?rs?', 'dui', 'dwi', 'convict(?:ed|ions?)', 'parole', 'probation', 'incarcerated', 'locked up', 'rap sheet', 'criminal (?:record|past|history)', 'arrest record', 'ex con', '(?:possession|drug|assault|theft|gun|weapons?|fraud|shoplifting) charges?', 'arrested', 'shoplifting', 'house arrest', '(?:in|to|from|of) (?:prison|jail)', '(?:prison|jail) time'),
    unless: words('(?:pocket|fit|medical|health|patient|clean|track|job|work) records?', 'one record', 'expunged', '(?:keep|save|show|give|see|paste|store|export) (?:me )?(?:my|a) record', '(?:worked|work|job|guard|officer|nurse|taught|cook|volunteer\\w*) (?:in|at|for) (?:a |the )?(?:\\w+ )?(?:prison|jail)', 'sounds like (?:prison|jail)', 'never (?:been )?(?:arrested|convicted|in)', 'no trouble'),
  },
  leave: {
    names: words('papers', 'visa', 'green ?card', 'status', 'immigration', 'permit', 'asylum', 'daca', 'undocumented'),
    told: words('(?:no|without|dont have(?: a| my| any)?|havent got(?: a| my)?|lost my|waiting (?:for|on)(?: my| a)?|applied for(?: my| a)?|need(?: my| a)?|not have(?: a| my)?) (?:green ?card|papers|work permit|work authori[sz]ation|status|asylum|ead)', 'my (?:papers|green ?card|work permit|status) (?:arent|are not|isnt|is not|expired|ran out|is pending|are pending|is still|are still)', '(?:asylum|green ?card|immigration|visa)(?: case| application| status)?(?: is| still| is still)* pending', 'my immigration status', `${AM} (?:an immigrant|a refugee|here on (?:an? )?(?:\\w+ ){1,2}visa|on (?:an? )?(?:work|student|tourist|spouse|h ?1b|h ?4|j ?1|f ?1)(?: visa)?)`, 'my (?:work |student |spouse )?visa'),
    words: words('undocumented', 'daca', 'tps', 'h ?1b', 'h ?4', 'j ?1 visa', 'f ?1 visa', 'asylum', 'refugee'),
    unless: words('im a (?:us )?citizen', 'visa (?:card|debit|gift)', 'papers (?:are|is) (?:fine|good|in order)', 'no visa problems?', `my ${KIN} (?:is|was|has)`),
  },
  language: {
    names: words('english', 'accent', 'language', 'spanish'),
    told: words('my (?:spoken |written )?english (?:is|isnt|aint)(?: not| not so| not very| so| very| that| really| still| pretty)* (?:good|great|strong|perfect|fluent|bad|weak|poor|limited|basic|broken|second|rusty|so so|hard|rough|slow)', 'english (?:is|isnt|is not|not)(?: my| not| a| an)* (?:second|third|first|native)(?: language)?', 'english (?:isnt|is not|aint|not|no)(?: so| very| that| really| too| my)* (?:good|strong|great|perfect|fluent|best)', 'english is (?:so so|weak|bad|hard for me|limited|broken|poor)', '(?:dont|do not|cant|not) speak (?:much |good |very |enough )*english(?: well)?', 'speak (?:mostly (?!english)\\w+|little english|bad english|poor english)', '(?:still |just |am |im )*learn(?:ing)?(?: in)? english', 'not (?:a |an )?(?:native|fluent)(?: english)? speaker', 'sorry (?:for|about) my (?:bad |poor )?english', '(?:speaking|writing|reading)(?: english| it)? is hard for me', '(?!english)\\w+ is my (?:mother tongue|first language|native language)', 'english came late', 'grew up speaking (?!english)\\w+', 'english no good'),
    words: words('accent'),
    unless: words('my english is (?:very |really |pretty |so )*(?:good|great|perfect|fine|strong|fluent)', '(?:teach|taught|teaching|tutor\\w*) english', 'english major', 'english is (?:my )?first'),
  },
  family: {
    names: words('kids?', 'bab(?:y|ies)', 'family', 'child(?:ren)?', 'mother', 'mom', 'dad', 'father', 'pregnan\\w+', 'sons?', 'daughters?', 'grand\\w+', 'twins', 'childcare'),
    told: words(
      `(?:i have|ive got|i got|got|having|have|with|because of|raising|raise) (?:an? |my |the |${COUNT} |\\w+ ){0,3}(?:kids?|child|children|toddlers?|bab(?:y|ies)|newborn|twins|little ones|lil ones|grand(?:kids|babies|children)|\\d ?(?:yr|year|month)s? old)`,
      '(?:my|our) (?:kids?|child|children|toddlers?|baby|newborn|twins|little ones?)',
      '(?:i am|im|as) (?:an? |the )?(?:\\w+ ){0,3}(?:mom|mother|mama|dad|father|parent|caregiver|carer)(?: of)?',
      '(?:i am|im|am) (?:\\w+ )*(?:pregnant|expecting)',
      '(?:had|having|expecting) (?:a|my|our) (?:\\w+ )?baby', 'baby (?:on the way|is coming|coming|is due|due)', 'due in \\w+ with my', 'months pregnant',
      '(?:take care of|taking care of|care for|caring for|look after|looking after|watch|watching|raise|raising|mind|minding) (?:my|our|her|his|two|three) (?:own |old |little |sick )?(?:mom|mother|dad|father|parents?|grand\\w+|kids?|child|children|sons?|daughters?|wife|husband|brother|sister|nephews?|nieces?)',
      '(?:look after|looking after|take care of|taking care of|care for|caring for) (?:her|him|them)', '(?:his|her|their|my \\w+s) caregiver',
      '(?:nobody|no one|noone|anyone|someone|somebody|sitter) to watch', 'no (?:childcare|child care|daycare|babysitter|sitter|one for the kids)',
      '(?:daycare|childcare|child care) (?:costs?|is|eats)', 'just me and (?:the|my|our) (?:kids?|baby|boys?|girls?|son|daughter|children)', 'kids? to (?:pick up|feed|raise|watch)', `(?:\\d|${COUNT}) (?:lil|little|small|young) (?:ones|kids|children)`,
    ),
    unless: words('(?:my|our) (?:\\w+ )?(?:kids?|children|child|son|daughter|baby) (?:are|is|have|has|got|were|was|live|all|wants?|thinks?|said|says|told|goes|go|went|moved)(?: all)? ?(?:grown|adults?|out|in college|gone|moved|older|away|their own|married|to be|to|about|i|me|that)?', 'no (?:kids|children)', '(?:dont|not) have (?:any )?(?:kids|children)', 'kids? (?:grown|gone)', 'lost my (?:baby|child|son|daughter|kids?)', 'miscarr\\w+', 'grown (?:kids|children)', 'sitting', 'babysitt\\w+', 'nanny', 'coach\\w*', 'disabled (?:children|kids)', '(?:work|working|worked|experience|job|good|help\\w*|taught|teach\\w*|play\\w*|love|like) (?:with |to |my |the )*(?:disabled |special needs |school |sick )?(?:kids|children|babies)'),
  },
  phone: {
    names: words('hearing', 'deaf(?:ness)?', 'stutter(?:ing)?', 'stammer', 'phones?', 'ears?', 'voice', 'speech'),
    told: words('lost (?:most of |some of |all of |part of )?my (?:hearing|voice)', '(?:cant|cannot|can t|barely|hardly|dont) hear(?! back| from| that| about| of)(?: \\w+)?', 'hear badly', '(?:talk|speak) with an? (?:bad |heavy )?(?:stutter|stammer|lisp)', 'wear hearing aids?'),
    words: words('deaf(?! to| ears?)', 'hard of hearing', 'hoh', 'hearing (?:loss|aids?|problems?|impaired|impairment|damage)', 'cochlear(?: implants?)?', 'tinnitus', 'stutter(?:ing)?', 'stammer(?:ing)?', 'lisp', 'speech (?:impediment|problems?|disorder)', 'sign language', 'vocal cords?', '(?:i|im) mute'),
  },
  sight: {
    names: words('sight', 'blind(?:ness)?', 'eyes?', 'eyesight', 'vision', 'screen reader'),
    told: words('(?:eyes|eyesight|vision|sight) (?:is|are|isnt|arent|aint)(?: really| very| so| getting| not| too)* (?:poor|bad|weak|going|gone|failing|worse|terrible|good enough|shot)', '(?:cant|cannot|can t|dont) (?:see|read) (?:the )?(?:small|fine|tiny|well|much|screens?|regular)', 'no (?:eyesight|sight|vision)', 'los(?:t|ing) (?:my|some|some of my|most of my) (?:sight|vision|eyesight)', 'need (?:\\w+ )?(?:huge|large|big|bigger) (?:print|letters|text|font)'),
    words: words('(?<!color |colour |double )blind(?! date| spot| study)', 'visually impaired', 'low vision', 'braille', 'screen reader', 'voiceover', 'jaws', 'macular(?: degeneration)?', 'glaucoma', 'retin(?:itis|opathy|al)', 'cataracts?', 'magnifier', '(?:bad|poor|weak|failing|terrible) (?:eyes|eyesight|vision|sight)'),
  },
  mind: {
    names: words('adhd', 'add', 'anxiety', 'autis\\w+', 'depression', 'ptsd', 'dyslexia', 'bipolar', 'ocd', 'exam needs', 'diagnosis', 'panic', 'mental \\w+', 'head'),
    told: words(`(?:i have|ive got|i got|with|my|diagnosed with) add`, '(?:concentration|memory|focus) is (?:bad|slow|poor|gone|terrible)', 'trouble (?:focusing|concentrating)'),
    words: words('adhd', 'autis(?:m|tic)', 'asperger\\w*', 'dyslexi(?:a|c)', 'ptsd', 'anxiety', 'depression', 'depressed', 'ocd', 'bipolar', 'panic (?:attacks?|disorder)', 'learning disabilit(?:y|ies)', 'brain (?:fog|injury)', 'tbi', 'schizo\\w+', 'neurodivergent', 'on the spectrum'),
  },
  body: {
    names: words('body', 'back', 'disabilit(?:y|ies)', 'wheelchair', 'knees?', 'pain', 'illness', 'arms?', 'hands?', 'health', 'legs?', 'stroke', 'condition'),
    told: words('lost (?:my|an?|one) (?:left |right )?(?:arm|hand|leg|foot|fingers?)', 'my (?:\\w+ )?(?:back|knees?|hips?|shoulders?|wrists?|hands?|legs?|feet)(?: is| are| went| gave| got| has been| have been| just)+ (?:all |so |really |pretty )?(?:shot|out|bad|gone|messed up|wrecked|ruined|weak|broken)', '(?:cant|cannot|can t|not|no more|no) (?:to )?(?:be on my feet|stand (?:long|all day|for long)|lift(?:ing)?|heavy lifting)', '(?:one|left|right|a single) hand since', 'type with one hand', `${HAVE} ms(?! office| word| excel| teams| degree| in)`, `(?:${HAVE}|on) (?:an? |my )?(?:\\w+ ){0,2}disability`, 'fibro flares?'),
    words: words('wheelchair', 'disabled', 'ssdi', 'chronic (?:pain|illness|fatigue)', 'fibro(?:myalgia)?', 'carpal tunnel', 'multiple sclerosis', 'lupus', '(?:rheumatoid )?arthritis', 'rheumatoid', 'epilep(?:sy|tic)', 'seizures?', 'dialysis', 'spinal (?:injury|cord)', 'scoliosis', 'sciatica', 'herniated', 'slipped disc', 'amputee', 'prosthetic', 'paraly[sz]ed', 'paraplegic', 'cerebral palsy', 'parkinsons?', 'crohns?', 'one (?:hand|arm|leg)', 'back (?:pain|problems?|surgery|injury)', 'bad (?:back|knees?|hands?|hips?|shoulders?|wrists?|heart)'),
    unless: words('on the one hand', 'one hand on', 'push\\w* (?:a )?wheelchairs?'),
  },
  diploma: {
    names: words('diploma', 'ged', 'high ?school', 'school', 'grade'),
    told: words('(?:never|didnt|did not|havent|have not|not) (?:finish(?:ed)?|make it through|made it through|complete[d]?|graduate[d]?|get|got|done with) (?:from )?(?:high ?school|school|my ged|a ged|my diploma|12th grade)', '(?:never|didnt|did not) graduated?(?! (?:from )?(?:college|university|nursing))', '(?:dropped out|left|quit)(?: of)? (?:high ?school|school|in (?:high ?school|'+GRADE+'))', `(?:quit|left|dropped out of|dropped out)(?: school)?(?: in| at| after)?(?: the)? (?:${GRADE}) grade`, `only (?:\\w+ ){0,5}(?:${GRADE}) grade`, '(?:dont|do not|dint|not) (?:even )?have (?:a |my |any )*(?:ged|high ?school diploma|diploma)', 'no (?:ged|high ?school diploma|diploma)', `${AM} (?:still )?in high ?school`, 'high ?school drop ?out'),
  },
  degree: {
    names: words('degree', 'college', 'bachelors?', 'masters?', 'associates?', 'university'),
    told: words(`${HAVE} (?:an? |my |already an? |already )*(?:bachelors?|associates?|masters?|college|university|nursing|4 year|2 year|four year|two year)(?: s)?(?: degree| in \\w+)`, `${HAVE} (?:already )?(?:an? |my )(?:degree|ba|bs|bsn|mba|phd)`, '(?:already )?(?:have|got|hold) (?:an? )?(?:degree|bachelor|bachelors|associate|associates|master|masters)(?: degree)?', 'i went to college', 'finished (?:college|university)', 'graduated (?:from )?(?:college|university|\\w+ (?:state|university|college)|state university)', 'college (?:grad|graduate)'),
    unless: words('no degree', '(?:dont|do not|without|not|never|didnt|cant) (?:\\w+ ){0,2}(?:have |hold |get |finish\\w* )?(?:an? |my )?(?:degree|bachelors?|associates?|college|university)', 'want(?:ed)? (?:to get )?an? (?:degree|bachelors?)', 'working on'),
  },
  clinician: {
    names: words('nurs(?:e|ing)', 'rn', 'lpn', 'licen[sc]e', 'doctor', 'clinician'),
    told: words(`(?:${AM}|as|i am still|im still) (?:an? )(?:\\w+ ){0,2}(?:rn|lpn|lvn|nurse|nurse practitioner|physician|doctor|surgeon)(?! (?:aides?|assistant|tech|s|student))`, `${HAVE} (?:my |a |an )?(?:nursing (?:degree|licen[sc]e)|rn|lpn|bsn|rn licen[sc]e)`, '(?:rn|lpn|nurse) (?:for|with) \\w+ years'),
    unless: words('(?:no|not|never) (?:been )?(?:a |an )?(?:nurse|doctor|rn|physician)', 'nursing student', 'nurses? (?:aide|assistant)', 'want(?:ed)? to be', `my ${KIN} (?:is|was)`),
  },
  hardship: {
    names: words('home', 'house', 'shelter', 'car', 'computer', 'hardship', 'loss', 'bus', 'eviction'),
    told: words('(?:live|living|sleep|sleeping|stay|staying) in (?:an? |my |the |our )?(?:\\w+ )?(?:shelter|car|truck|van|motel|tent)', '(?:house|home|apartment|place|trailer) burn(?:ed|t)(?: down)?', 'lost (?:our|my|the) (?:house|home|apartment|place)', '(?:got|been|was|getting|being) evicted', `lost my ${KIN}(?! job| keys)`, `my ${KIN} (?:just |recently )?(?:died|passed|passed away)`, '(?:no|dont (?:own|have)|do not (?:own|have)|without) (?:a |an |any |my )*(?:car|bus|ride|transportation|computer|laptop|internet|wifi)(?! experience| skills| knowledge| degree| background| science| problems?| work| training)'),
    words: words('homeless'),
    unless: words('(?:rather|live) not drive', 'homeless (?:people|shelter)'),
  },
}; // prettier-ignore
