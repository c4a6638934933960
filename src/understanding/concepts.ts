import { stem } from './stems';

/**
 * Words of the field by what they are about. A word counts for every concept it stands under: the largest single gain
 * in accuracy for a small set of phrases, because "wage" then stands for "salary" although no phrase has it.
 */
const LISTS: Readonly<Record<string, string>> = {
  money: `pay pays paid paying payed payscale salary salaries wage wages earn earns earner earning earnings income compensation
    hourly annually salaried bucks dough raise raises bonus bonuses rate paycheck paychecks money cash rich lucrative $ dollars
    dollar grand figures takehome minimum livable living`,
  cost: `cost costs costing price prices priced pricey fee fees tuition afford affordable cheap cheaper cheapest expensive free loan
    loans financial aid scholarship scholarships grant grants fafsa pell spend discount refund installments charge budget broke`,
  school: `school schools schooling college colleges course courses class classes program programs programme degree degrees
    associate associates bachelor bachelors diploma ged hs train trained training study studying studied learn learning learned
    university online bootcamp curriculum teach teaches taught student students textbook textbooks lesson lessons education
    educational semester semesters instructor accredited accreditation academy institute classroom major vocational selfpaced`,
  certificate: `certification certifications certificate certificates certified certify credential credentials credentialed license
    licence licensed licensure ceu ceus recertify recertification renew renewal renewed aapc ahima nha ncct amba hfma apprentice
    accreditation designation letters`,
  exam: `exam exams test tests testing tested pass passing passed fail failed failing retake retakes retest proctored proctor questions
    score scores prep practice cram studying quiz`,
  market: `demand outlook future growth grow grows growing grew hiring shortage openings opening saturated saturation oversaturated
    dying obsolete extinct stable stability secure security layoff layoffs recession decade projected projection projections forecast
    prospects worth worthwhile trend trends shrinking decline declining disappear vanish exist dead long-term`,
  machines: `ai chatgpt gpt robot robots automation automate automated automating machine machines computers replace replaced replacing
    replaces algorithm llm takeover outsource outsourced outsourcing offshore offshored overseas india philippines`,
  home: `remote remotely home house telework teleworking telecommute telecommuting virtual hybrid onsite couch pajamas wfh`,
  hours: `schedule schedules hours shift shifts weekend weekends night nights evening evenings overtime parttime fulltime
    flexible flexibility holidays holiday vacation pto nine-to-five commute travel`,
  workplace: `office offices hospital hospitals clinic clinics practice practices employer employers company companies environment
    atmosphere setting settings culture cubicle desk equipment monitor monitors laptop internet stress stressful stressed burnout
    pressure quota quotas productivity benefits coworkers boss bosses dress physical sit sitting dental insurer payer facility
    facilities agency urgent nursing`,
  scam: `scam scams scammy legit legitimate fake fraud fraudulent shady trust ripoff sketchy`,
  duties: `duty duties responsibility responsibilities responsible task tasks day days daily routine typical role perform involve
    involves involved workday handle handles tuesday monday morning activities chores job function functions`,
  difference: `difference differences different differ differs compare compared comparing comparison versus vs between contrast same
    similar similarities against distinction apart distinguish side`,
  better: `better best harder easier simpler faster quicker superior worse best preferable tougher`,
  start: `start starts starting started begin beginning begins become becoming enter entering entry step steps first landing land
    resume resumes cv interview interviews interviewing intern internship internships externship externships extern apprenticeship
    apprenticeships apply applying application applications applied hire hired hires newbie volunteer volunteering shadow shadowing
    foot door breaking roadmap checklist network networking linkedin recruiter recruiters`,
  promotion: `promotion promotions promoted advance advancing advancement ladder auditor auditors auditing audit manager managers
    management supervisor supervisors supervise director lead leader leadership senior specialize specialise specializing specialty
    specialties specialization consultant consulting compliance educator climb upward move moving moves switch switching transition
    progress progression ceiling trainer analyst cdi level levels dead-end`,
  choice: `should choose choosing choice pick picking decide deciding decision suit suits suited suitable fit fits fitting match matches
    matched recommend recommendation advise lean leaning torn undecided personality quiz assessment questionnaire ideal type cut`,
  person: `introvert introverted extrovert shy quiet people person detail oriented patient organized organised hate hates love loves
    enjoy enjoys strengths strength weakness adhd anxiety autistic autism dyslexia dyslexic social outgoing talkative analytical
    puzzle puzzles meticulous perfectionist temperament`,
  life: `mom mother dad father single kids kid children baby age old older young felony felon record convicted conviction criminal
    background misdemeanor disability disabled disabilities deaf hearing blind wheelchair veteran military spouse retired retiree
    pregnant unemployed caregiver immigrant english accent dropout 40s 50s 60s injury arthritis chronic illness`,
  skills: `skill skills skilled quality qualities trait traits ability abilities typing type typist wpm math maths mathematics arithmetic
    anatomy physiology terminology computer computers excel software spreadsheet attention tech savvy memorize memory memorization
    communication knowledge competent biology science spelling epic ehr emr grammar`,
  hard: `hard difficult difficulty tough easy challenging boring tedious complicated complex rigorous brutal struggle overwhelming`,
  story: `story stories example examples someone anyone anybody somebody testimonial testimonials journey journeys experiences share
    case cases sarah james success successful real-life profile scenario anecdote`,
  workflow: `workflow process processes claim claims denial denials denied deny appeal appeals submit submitted submission submits
    clearinghouse superbill encounter encounters chart charts remittance remit eob era cycle scrub scrubber scrubbing adjudication
    adjudicated posting post reimbursement reimbursed reimburse rejected rejection rejections together handoff flow stages pipeline
    collaborate cooperate interact resubmit payer payers`,
  codes: `icd icd10 cpt hcpcs modifier modifiers drg pcs cm snomed code codes crosswalk upcoding unbundling ncci cci dx e/m em`,
  term: `mean means meaning define definition explain stand stands acronym term concept rcm him hipaa describe basics overview
    understand called`,
  bill: `bill bills billed copay copays deductible owe owed owes charged overcharged collections statement invoice dispute coinsurance
    eob surprise balance er ambulance received`,
  insurance: `insurance insured uninsured medicare medicaid medi-cal cigna aetna bcbs blue cross uhc united humana coverage cover
    covered covers premium premiums obamacare cobra plan`,
  body: `fracture diabetes diabetic hypertension knee hip shoulder surgery pain headache fever rash cough flu covid pneumonia asthma
    cancer hernia appendectomy colonoscopy mri xray biopsy laceration sprain injection infection stomach chest heart kidney lung
    arthroscopy excision lesion wound stroke copd sepsis obesity pregnancy delivery cataract tonsillectomy mammogram vaccine
    vaccination`,
  health: `symptom symptoms doctor dr medicine medication medications pill pills dose dosage ibuprofen tylenol antibiotics sick ill
    bleeding hurts hurt ache aching dizzy nausea vomiting swollen pressure diagnosis diagnose cure treat treatment prescribe
    prescription allergic allergy itchy vitamin vitamins therapy heal healing blood sugar`,
  trades: `nurse nurses nursing welder welding plumber plumbing electrician teacher teachers teaching truck trucker driver cdl pharmacist
    pharmacy phlebotomy phlebotomist hygienist assistant assistants cna lpn rn paramedic emt programmer developer chef cook police
    firefighter lawyer attorney paralegal accountant accounting bookkeeper realtor cosmetology cosmetologist hairdresser barista
    carpenter mechanic hvac sonographer radiology radiologic ultrasound therapist veterinarian vet dentist engineer pilot
    receptionist transcription transcriptionist cashier waitress banker marketing dispatcher surgeon physician esthetician barber
    massage`,
  software: `python java javascript html css programming programmers react sql website websites app apps web c++ github developers
    scratch unity kotlin ruby swift`,
  world: `weather rain movie movies song songs music game games football soccer president election politics joke jokes recipe recipes
    pizza dinner restaurant news stock stocks bitcoin crypto capital planet poem dog cat pet birthday favorite travel flight hotel
    time math equation translate`,
  bot: `bot robot chatbot ai human real alive person feelings sentient name made created built`,
  time: `long week weeks month months year years fast quick quickly time duration soon`,
  employers: `employer employers hires companies company hospitals agencies optum kaiser hca`,
  human: `human person representative rep agent advisor counselor counsellor someone somebody operator talk speak call phone`,
};

const conceptsOfStem = new Map<string, readonly string[]>();
for (const [concept, words] of Object.entries(LISTS)) {
  for (const word of new Set(words.split(/\s+/).map(stem))) {
    conceptsOfStem.set(word, [...(conceptsOfStem.get(word) ?? []), concept]);
  }
}

const NONE: readonly string[] = [];

/** What a word is about, by its stem; empty for most words. */
export const conceptsOf = (word: string): readonly string[] => conceptsOfStem.get(stem(word)) ?? NONE;

/** Every word that stands in a list: correction of typos aims at these too. */
export const conceptWords = (): string[] => [
  ...new Set(Object.values(LISTS).flatMap((words) => words.split(/\s+/))),
];
