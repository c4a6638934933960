/**
 * Words and set phrases of the field by what they are about. A word counts for every concept it stands under: the largest
 * single gain in accuracy for a small set of phrases, because "wage" then stands for "salary" although no phrase has it.
 * Words are separated by spaces, phrases of several words by commas.
 */
export const CONCEPTS: Readonly<Record<string, { readonly words: string; readonly phrases?: string }>> = {
  money: {
    words: `pay pays paid paying payed payscale salary salaries wage wages earn earns earner earning earnings income compensation
      hourly annually salaried bucks dough raise raises bonus bonuses rate paycheck paychecks money cash rich lucrative $ dollars
      dollar grand takehome minimum livable living bank`,
    phrases: `how much do they make, how much can i make, how much would i make, how much does it pay, pay range, an hour, per hour,
      a year, per year, six figures, take home, starting pay, make a living, live on, coders make, billers make, coder make,
      biller make, make more, makes more, bring home, pay scale, good money, decent money, worth in pay, what do they make, 40 an hour`,
  },
  cost: {
    words: `cost costs costing price prices priced pricey fee fees tuition afford affordable cheap cheaper cheapest expensive free loan
      loans financial aid scholarship scholarships grant grants fafsa pell spend discount refund refunds installments charge budget
      broke dues`,
    phrases: `how much is, how much does it cost, how much are, payment plan, out of pocket, pay for school, pay for it, pay for the,
      for free, low income, no money, how expensive, cost of`,
  },
  school: {
    words: `school schools schooling college colleges course courses class classes program programs programme degree degrees
      associate associates bachelor bachelors masters diploma ged train trained training study studying studied learn learning learned
      university online bootcamp curriculum teach teaches taught student students textbook textbooks lesson lessons education
      educational semester semesters instructor accredited accreditation academy institute classroom major vocational selfpaced
      tutor tutoring youtube udemy coursera careerstep penn self-taught caahim prerequisites enroll enrolling enrolled syllabus credits
      transcript tutorial tutorials`,
    phrases: `high school, community college, trade school, self paced, self study, teach myself, self taught, on my own, in person,
      how long does it take, how long would it take, how long to become, how many weeks, how many months, career step, job corps`,
  },
  certificate: {
    words: `certification certifications certificate certificates certified certify credential credentials credentialed license
      licence licensed licensure ceu ceus recertify recertification renew renewal renewed renewing aapc ahima nha ncct amba hfma
      apprentice designation letters`,
    phrases: `after my name, after your name, remove the a, drop the a, apprentice status, continuing education, which one first, get certified`,
  },
  exam: {
    words: `exam exams test tests testing tested pass passing passed fail failed failing retake retakes retest proctored proctor
      questions score scores prep practice cram studying attempt attempts`,
    phrases: `open book, pass rate, multiple choice, test center, second try, at home exam, practice exam, passing score, time limit, sit for`,
  },
  market: {
    words: `demand outlook future growth grow grows growing grew hiring shortage openings opening saturated saturation oversaturated
      dying obsolete extinct stable stability secure security layoff layoffs recession decade projected projection projections forecast
      prospects worth worthwhile trend trends shrinking decline declining disappear vanish exist dead overcrowded crowded flooded glut
      packed vacancies market booming boom decade safe last lasts lasting longevity headed competition competitive employable recession
      economy unemployment doomed waste`,
    phrases: `job market, job security, going away, laid off, letting go, let go, in ten years, ten years from now, ten years, next decade,
      too many, worth it, good career, good field, dead end, be around, be needed, still be, still needed, enough jobs, plenty of work,
      plenty of jobs, lots of jobs, any jobs, available jobs, the field full, find a job, supply and demand, good idea, dying field, bad time`,
  },
  machines: {
    words: `ai chatgpt gpt robot robots automation automate automated automating machine machines computers replace replaced replacing
      replaces algorithm llm takeover outsource outsourced outsourcing offshore offshored overseas india philippines abroad foreign
      autonomous technology bots`,
    phrases: `artificial intelligence, another country, other countries, take over, taken over, computer assisted, machine learning, sent overseas`,
  },
  home: {
    words: `remote remotely home house telework teleworking telecommute telecommuting virtual hybrid onsite couch pajamas wfh bedroom
      apartment roommates door basement kitchen`,
    phrases: `work from home, working from home, from home, at home, from my house, stay home, stay at home, in the office, on site,
      from anywhere, home office, home based, out of state, from my couch, go into an office, in person`,
  },
  hours: {
    words: `schedule schedules hours shift shifts weekend weekends night nights evening evenings overtime parttime fulltime
      flexible flexibility holidays holiday vacation pto commute travel christmas monday friday midnight overnight clock`,
    phrases: `part time, full time, nine to five, 9 to 5, 8 to 5, work life balance, second job, side job, side gig, around the clock, sick days,
      monday to friday, days off, own hours, school hours, time off, set my own, pick up my kids, life balance`,
  },
  quota: {
    words: `quota quotas productivity metrics target targets timed accuracy deadline deadlines pace speed micromanaged monitored tracked
      audited audits`,
    phrases: `charts a day, charts per day, charts an hour, charts per hour, claims a day, per day, quality score, end of month, how fast,
      accuracy rate, error rate, an hour do, numbers to hit`,
  },
  strain: {
    words: `stress stressful stressed burnout pressure yelled yell scream angry rude upset boring bored tedious monotonous repetitive
      lonely isolating isolated eyes sitting sit back wrist carpal crunch busy overwhelming overworked toxic exhausting draining fired`,
    phrases: `burn out, burned out, yelled at, all day long, desk all day, eye strain, sit still, hard on, get in trouble, go crazy`,
  },
  workplace: {
    words: `office offices hospital hospitals clinic clinics practice practices employer employers company companies environment
      atmosphere setting settings culture cubicle desk equipment monitor monitors laptop internet benefits coworkers boss bosses dress
      scrubs physical dental insurer facility facilities agency agencies urgent nursing wifi satellite computer freelance freelancing
      freelancer contractor 1099 w2 union teams colleagues`,
    phrases: `who hires, own business, my own business, self employed, work for myself, doctors office, dress code, insurance company,
      billing company, health insurance, second monitor, own computer, working conditions, what is it like, where do coders work,
      where do billers work, places that hire, kind of places, type of places`,
  },
  scam: {
    words: `scam scams scammy legit legitimate fake fraud fraudulent shady trust ripoff sketchy telegram whatsapp gift ssn upfront kit
      real suspicious`,
    phrases: `too good to be true, red flag, red flags, bank account, job offer, seems off, gift cards, starter kit, up front`,
  },
  duties: {
    words: `duty duties responsibility responsibilities responsible task tasks day days daily routine typical role perform involve
      involves involved workday handle handles tuesday morning activities chores function functions doing`,
    phrases: `what does, what do, all day, day to day, a day in, typical day, normal day, day look like, in charge of, job description, job duties,
      eight hours, do every day, on a daily basis, spend their time, hour by hour, job entail, job consist, would i be doing, part of the job,
      do they do, main job, look up codes, talk to patients, on the phone, deal with patients, call insurance, do they have to, actually do,
      really do, see patients, post payments, follow up, payment plans, do coders, do billers, does a coder, does a biller`,
  },
  difference: {
    words: `difference differences different differ differs compare compared comparing comparison versus vs between contrast
      similar similarities against distinction apart distinguish separates pros cons upsides downsides tradeoffs overlap`,
    phrases: `side by side, pros and cons, same thing, same as, the same job, one or the other, each other, in common, tell them apart, which one,
      which is, which has, which job, which pays, do both, combined role, as opposed to, instead of, one person, over the other, better than`,
  },
  better: {
    words: `better best harder easier easiest simpler faster quicker superior worse preferable tougher hardest`,
    phrases: `more money, less stressful, more stressful, more interesting, more boring`,
  },
  start: {
    words: `start starts starting started begin beginning begins become becoming enter entering entry step steps first landing land
      resume resumes cv interview interviews interviewing intern internship internships externship externships extern apprenticeship
      apprenticeships apply applying application applications applied hire hired hires newbie volunteer volunteering shadow shadowing
      foot door roadmap checklist network networking linkedin recruiter recruiters indeed rookie temp beginner
      beginners newcomer xtern practicode jobless rejected`,
    phrases: `get into, getting into, break into, breaking into, get started, get in, get hired, first job, entry level, no experience,
      foot in the door, want to be a, want to become, how do i become, first step, next step, where do i, where to start, cover letter,
      without experience, get experience, find work, now what, career change, on the job, land a job, landing a job, what do i do first,
      how do people, get a job, getting a job, hire me, nobody hires, no one hires, new coders, new grads, job boards`,
  },
  promotion: {
    words: `promotion promotions promoted advance advancing advancement ladder auditor auditors auditing audit manager managers
      management supervisor supervisors supervise director lead leader leadership senior specialize specialise specializing specialty
      specialties specialization consultant consulting compliance educator climb upward move moving moves switch switching transition
      progress progression ceiling trainer analyst cdi level levels springboard higher highest beyond eventually someday upskill`,
    phrases: `move up, moving up, career path, career ladder, dead end, stepping stone, next level, after a few years, higher role, in charge,
      room to grow, from biller to coder, from billing to coding, from coding to billing, cross train, run a department, risk adjustment,
      teach coding, top job, where does it lead, where can it lead, what comes after, go from there, next step in my career`,
  },
  choice: {
    words: `choose choosing choice pick picking decide deciding decision suit suits suited suitable fit fits fitting match matches
      matched recommend recommendation advise lean leaning torn undecided personality quiz assessment questionnaire ideal
      happier which`,
    phrases: `right for me, for me, for someone like me, cut out, should i, help me choose, help me decide, better for me, my type, be good at,
      am i, would i like, good fit, best fit, kind of person, type of person, would i enjoy, can i do, do well, would i be, too late, make sense for me,
      which should i, can someone like me, someone with, can i still, someone who, rule me out, a mistake for me, is it for me`,
  },
  person: {
    words: `introvert introverted extrovert shy quiet people person detail oriented patient organized organised hate hates love loves
      enjoy enjoys strengths strength weakness adhd anxiety autistic autism dyslexia dyslexic social outgoing talkative analytical
      puzzle puzzles meticulous perfectionist temperament competitive careful restless prefer like likes dislike alone variety patience`,
    phrases: `good with, bad at, good at, bad with, people person, detail oriented, i like, i love, i hate, i need, i get, i cant, i can not, not good,
      by myself, i do not like, work alone, hate phones, i am, i was`,
  },
  life: {
    words: `mom mother dad father single kids kid children baby age old older young felony felon record convicted conviction criminal
      misdemeanor disability disabled disabilities deaf blind wheelchair veteran military spouse retired retiree retirement
      pregnant unemployed caregiver immigrant english accent dropout 40s 50s 60s injury arthritis chronic illness prison jail credit
      vision fibromyalgia wheel tattoos grandma grandmother years`,
    phrases: `years old, at my age, criminal record, background check, single mom, single dad, second language, learning disability,
      never worked in, screen reader, too old, at 50, at 40, at 60, career changer, hard of hearing, bad credit, i am a, my age`,
  },
  skills: {
    words: `skill skills skilled quality qualities trait traits ability abilities typing type typist wpm math maths mathematics arithmetic
      algebra anatomy physiology terminology computer computers excel software spreadsheet attention tech savvy memorize memory
      memorization communication knowledge competent biology science spelling epic ehr emr grammar numbers percentages keyboard latin
      aptitude talent requirements ethics vocabulary discipline proficient smart`,
    phrases: `good at, need to know, attention to detail, know how to, do i need to know, computer skills, data entry, ten key, medical terms,
      have to be good, be smart, a lot of, have to know, people skills, soft skills, should i be able`,
  },
  hard: {
    words: `hard difficult difficulty tough easy challenging complicated complex rigorous brutal struggle rocket doable impossible
      learnable`,
    phrases: `how hard, how difficult, is it hard, rocket science, over my head, average person`,
  },
  story: {
    words: `story stories example examples testimonial testimonials journey journeys experiences share case cases sarah james
      success successful scenario anecdote bio portrait illustrate inspire inspiring account firsthand concrete`,
    phrases: `someone who, real life, real person, real people, somebody who, case study, somebody like me, people like me, success story,
      another person, tell me about someone, has anyone, anyone who, did it, made it, how did, day in the life of, actual person, introduce me, meet a`,
  },
  workflow: {
    words: `workflow process processes claim claims denial denials denied deny appeal appeals submit submitted submission submits
      clearinghouse superbill encounter encounters chart charts remittance remit eob era cycle scrub scrubber scrubbing adjudication
      adjudicated posting post reimbursement reimbursed reimburse rejected rejection rejections handoff flow stages pipeline
      collaborate cooperate interact resubmit payer payers teamwork secondary timely departments department`,
    phrases: `work together, working together, life of a claim, step by step, hand off, talk to each other, depend on each other, each other, goes first,
      comes first, wrong code, gets paid, get paid, after the visit, after the doctor, from visit to, start to finish, who fixes, side by side,
      at what point, what happens, who does what, order of operations, revenue cycle, insurance says no, pay the claim, between the two`,
  },
  codes: {
    words: `icd icd10 cpt hcpcs modifier modifiers drg pcs cm snomed code codes crosswalk upcoding unbundling ncci cci dx em ub hcfa
      1500 icd9 loinc`,
    phrases: `code set, code sets, code books, cpt code, cpt for, icd 10, code for, the code, which code, what code, how do you code, how to code,
      billed with, modifier for, dx for, diagnosis code, place of service`,
  },
  term: {
    words: `mean means meaning define definition explain stand stands acronym term concept rcm him hipaa basics overview
      understand called glossary refer abbreviation`,
    phrases: `what is, what are, stand for, stands for, what exactly, never heard of, heard of, simple words, simple terms, tell me about, what does it mean,
      used for, plain english, explain to me, kind of job, what is that, in a nutshell, idea what`,
  },
  bill: {
    words: `bill bills billed copay copays deductible owe owed owes charged overcharged collections statement invoice dispute coinsurance
      surprise balance er ambulance received debt`,
    phrases: `my bill, a bill, this bill, i owe, i got a, got charged, charged me, charged twice, sent me, my insurance, my deductible, my account, my claim,
      hospital bill, medical bill, pay my, my statement, i was billed, billed me, my visit`,
  },
  insurance: {
    words: `insurance insured uninsured medicare medicaid cigna aetna bcbs humana coverage cover covered covers premium premiums obamacare
      cobra plan network`,
    phrases: `blue cross, united healthcare, out of network, my insurance, cover my, does insurance cover`,
  },
  body: {
    words: `fracture diabetes diabetic hypertension knee hip shoulder surgery pain headache fever rash cough flu covid pneumonia asthma
      cancer hernia appendectomy colonoscopy mri xray biopsy laceration sprain injection infection stomach chest heart kidney lung
      arthroscopy excision lesion wound stroke copd sepsis obesity pregnancy delivery cataract tonsillectomy mammogram vaccine
      vaccination throat ear tooth skin blood bladder`,
  },
  health: {
    words: `symptom symptoms doctor dr medicine medication medications pill pills dose dosage ibuprofen tylenol antibiotics sick ill
      bleeding hurts hurt ache aching dizzy nausea vomiting swollen diagnosis diagnose cure treat treatment prescribe
      prescription allergic allergy itchy vitamin vitamins therapy heal healing sugar`,
    phrases: `should i take, is it normal, side effects, see a doctor, blood pressure, what should i take, my doctor`,
  },
  trades: {
    words: `nurse nurses nursing welder welding plumber plumbing electrician teacher teachers teaching truck trucker driver cdl pharmacist
      pharmacy phlebotomy phlebotomist hygienist assistant assistants cna lpn rn paramedic emt programmer developer chef cook police
      firefighter lawyer attorney paralegal accountant accounting bookkeeper realtor cosmetology cosmetologist hairdresser barista
      carpenter mechanic hvac sonographer radiology radiologic ultrasound therapist veterinarian vet dentist engineer pilot
      receptionist transcription transcriptionist cashier waitress banker marketing dispatcher surgeon physician esthetician barber
      massage butcher farmer actor singer model soldier army navy electrician's roofer landscaper sonography surveyor`,
    phrases: `real estate, flight attendant, medical assistant, dental assistant, pharmacy tech, surgical tech, social worker, data analyst`,
  },
  software: {
    words: `python java javascript html css programming programmers react sql website websites app apps web github developers
      scratch unity kotlin ruby swift frontend backend`,
  },
  world: {
    words: `weather rain movie movies song songs music game games football soccer president election politics joke jokes recipe recipes
      pizza dinner restaurant news stock stocks bitcoin crypto capital planet poem dog cat pet birthday favorite flight hotel
      math equation translate lottery mars moon`,
  },
  bot: {
    words: `bot robot chatbot human real alive feelings sentient name created built siri alexa`,
    phrases: `are you, who made you, your name, do you, can you`,
  },
  time: {
    words: `long week weeks month months year years fast quick quickly time duration soon`,
    phrases: `how long, how soon, how fast, how many months, how many years, how many weeks`,
  },
  human: {
    words: `human representative rep agent advisor counselor counsellor operator talk speak call phone`,
    phrases: `talk to, speak to, real person, real human, live person, speak with, talk with, human being, phone number, someone else, connect me, customer service`,
  },
  leave: {
    words: `bye goodbye later night cya leaving go off done finished nothing enough`,
    phrases: `see you, talk later, i have to go, i am out, no more questions, that is all, nothing else, come back, good night, we are done, i am done, heading out, gotta go, have a`,
  },
  gratitude: {
    words: `thanks thank thx appreciate appreciated grateful helpful helped useful excellent great awesome perfect wonderful brilliant lifesaver`,
    phrases: `good to know, exactly what i needed, you are the best, that helps, makes sense, big help`,
  },
  greet: {
    words: `hi hello hey hiya howdy greetings morning afternoon evening hola bonjour aloha meet back`,
    phrases: `nice to meet, how are you, good evening, good morning, good afternoon, i am back, how is it going`,
  },
  aid: {
    words: `help menu options lost confused stuck instructions topics commands info faq huh umm hm`,
    phrases: `what can you, how does this work, what can i ask, what do you do, show me, what is this, what do you know, how do i use`,
  },
  again: {
    words: `restart reset over again scratch clear beginning begin wipe redo fresh`,
    phrases: `start over, from the top, from scratch, start again, new conversation, forget everything, clean slate, do over`,
  },
};
