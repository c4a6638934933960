import type { SchoolClaim } from '../src/advice/advertisement';
import type { JobClaim } from '../src/advice/jobOffer';
import type { SchoolPoint } from '../src/advice/stated';

/**
 * Advertisements written for these tests. The schools, employers, people and figures in them are invented examples; only
 * the exams and accreditors are real.
 */
interface SchoolAd {
  readonly name: string;
  readonly text: string;
  readonly warnings: readonly SchoolClaim[];
  readonly missing: readonly SchoolPoint[];
}

interface JobAd {
  readonly name: string;
  readonly text: string;
  readonly warnings: readonly JobClaim[];
}

export const HONEST_SCHOOLS: readonly SchoolAd[] = [
  {
    name: 'a community college that tells everything',
    text: 'Example Community College offers a 32-week certificate program in medical coding. Tuition is $3,400; the exam fee and code books are included. The program prepares you for the CPC exam of AAPC. Of 41 students who sat it in 2025, 29 passed (71 percent). The college is accredited by the Higher Learning Commission. If you withdraw before the third week you get a full refund. Classes begin on August 24.',
    warnings: [],
    missing: [],
  },
  {
    name: 'a college that refuses to promise',
    text: 'No school can guarantee you a job, and we do not. What Example Valley College can do: teach the CCA exam in two semesters. Total cost $4,100, books extra. Accredited by the Middle States Commission on Higher Education. Our refund policy is on page 12 of the catalog. Enrollment is open until July 1; take your time and visit a class first.',
    warnings: [],
    missing: ['passRate'],
  },
  {
    name: 'an adult school with a defined outcome',
    text: 'Example Adult School: billing and coding, evenings, 9 months. Of the 48 graduates of 2025, 31 (65 percent) were working in the field within six months. Tuition $2,250 in all; CBCS exam voucher and textbooks included. Cancel within 7 days for a full refund. Accredited by the Council on Occupational Education. Financial aid for those who qualify.',
    warnings: [],
    missing: ['passRate'],
  },
  {
    name: 'pay with its source',
    text: 'Thinking about your career in health records? Example Tech trains medical records specialists. The Bureau of Labor Statistics gives $51,140 a year as the middle for this group (May 2025); beginners often earn less. Our 10-month program costs $5,900 including the RHIT review. Call us with any questions. Accredited: CAHIIM.',
    warnings: [],
    missing: ['passRate', 'included', 'refund'],
  },
  {
    name: 'a small class and a plain deadline',
    text: 'Our evening classes are limited to 16 students so that the teacher has time for each. Applications close on August 1. Example County College, accredited by SACSCOC. The certificate program prepares for the CPB exam. Tuition is $2,900. Payment is due before classes start, or in four installments; you do not pay anything today.',
    warnings: [],
    missing: ['passRate', 'included', 'refund'],
  },
  {
    name: 'an online course that does not promise remote work',
    text: 'Study from home at your own pace with Example Learning Online. The course covers ICD-10-CM and CPT and prepares you for the CPC exam; sitting the exam is up to you and AAPC, and passing is not guaranteed. Few first jobs are remote. The program costs $1,800. Your money back within 14 days. We are not accredited; AAPC does not require it for the CPC.',
    warnings: [],
    missing: ['accreditation', 'passRate', 'included'],
  },
  {
    name: 'a lender of laptops, with no-experience entry',
    text: 'No experience is needed to enroll at Example Career Center: a diploma or GED is enough. We lend a laptop free for the course; you return it at the end. Tuition is $3,000 and covers books. Most students take 8 months. Accredited by ABHES. Refunds follow state rules. The exam is the CBCS.',
    warnings: [],
    missing: ['passRate'],
  },
  {
    name: 'an adviser’s friendly e-mail',
    text: 'Hi Jordan, thanks for visiting our campus. As promised, here are the numbers you asked for: tuition is $3,750 in total, the CPC exam fee is included, and last year 18 of 25 students passed the CPC at their first try. There is no rush; your application stays open, and the price will be the same in spring. Accredited by ACCSC. The refund table is attached. Best, Admissions, Example College',
    warnings: [],
    missing: [],
  },
  {
    name: 'a long program with its disclosures',
    text: 'Medical Billing and Coding Certificate. Prepare for a rewarding career in one of the fastest growing fields. Our instructors are certified coders with years of experience. 720 clock hours, day and evening schedules. Tuition and fees: $14,250. Accredited by the Accrediting Bureau of Health Education Schools (ABHES). Externship included. Graduates are eligible to sit for the CPC exam. For program disclosures, including completion and placement rates, visit our website.',
    warnings: [],
    missing: ['passRate', 'included', 'refund'],
  },
  {
    name: 'a county’s continuing education',
    text: 'Spring registration is now open! Join our 16-week online Medical Coding course through the Example County Continuing Education office. Cost: $1,495, includes textbook; AAPC membership and exam fee not included. Students who cancel 5 business days before the start receive a full refund less a $20 processing fee. Register early: the course fills every term.',
    warnings: [],
    missing: ['accreditation', 'exam', 'passRate'],
  },
  {
    name: 'a state college’s letter',
    text: 'Dear applicant, thank you for your interest in the Health Information Technology AAS at Example State College. The program is accredited by CAHIIM. In 2025, 82% of first-time takers passed the RHIT. In-state tuition is about $4,200 per year. Financial aid is available; complete the FAFSA by March 1 for priority consideration.',
    warnings: [],
    missing: ['included', 'refund'],
  },
  {
    name: 'a patient school',
    text: 'We understand choosing a school is a big decision. Visit us, sit in on a class, talk with graduates. Example Vocational Center does not pay commissions to its advisors. Program cost $6,800. Payment plans available with no interest. Pass the NHA CBCS at our testing center. Students may withdraw at any time; refunds are prorated.',
    warnings: [],
    missing: ['accreditation', 'passRate', 'included'],
  },
  {
    name: 'a course that counts toward dropping the A',
    text: 'CPC Certification Training Course (80 hours) of Example Coding Academy. Self-paced or live online. Includes practice exams, 2026 code books, one year student membership, and two exam attempts. $2,990. Completing the course and Practicode removes the apprentice designation. Interest-free payment plan: as low as $199/month.',
    warnings: [],
    missing: ['accreditation', 'passRate', 'refund'],
  },
  {
    name: 'a scholarship',
    text: 'Example Community College Foundation offers scholarships of up to $1,000 for medical billing students. Apply by April 15. Recipients must be enrolled in the certificate program (30 credits). According to College Scorecard, graduates of our certificate earned a median of $31,200. Accredited by HLC.',
    warnings: [],
    missing: ['price', 'exam', 'passRate', 'included', 'refund'],
  },
  {
    name: 'veterans’ benefits',
    text: 'Eligible veterans may use the GI Bill at Example Tech. Approved for veterans training by the State Approving Agency. Our billing and coding diploma takes 10 months; tuition $11,900. We are accredited by ACCSC. We do not guarantee employment, but career services help with resumes and interviews.',
    warnings: [],
    missing: ['exam', 'passRate', 'included', 'refund'],
  },
  {
    name: 'a school that counts everyone',
    text: 'Thanks for your question about our placement. Last cohort: 22 finished, 13 found jobs in coding or billing within 6 months, 4 in other office jobs, 5 are still looking. The total price is $5,150 including books. The exam (CPC) is extra. Refund policy attached. Happy to talk whenever you are ready. - Admissions, Example School of Allied Health',
    warnings: [],
    missing: ['accreditation', 'passRate'],
  },
  {
    name: 'an itemized estimate',
    text: 'Gain the skills you need to enter the health care office. Example Technical College’s Medical Billing Specialist diploma can be finished in three terms. Estimated total: $4,812 (tuition $3,900, books $650, fees $262). Evening and online sections. The college is accredited by the Commission on Colleges of the Southern Association. Meet our faculty at the open house on May 3.',
    warnings: [],
    missing: ['exam', 'passRate', 'included', 'refund'],
  },
  {
    name: 'a page of questions and answers',
    text: 'Q: Do you guarantee jobs? A: No. Q: What is your placement rate? A: 58 percent of the 2024 class reported a related job within one year. Q: Is there a refund? A: Yes, see the table in the catalog. Example Institute, medical coding certificate, $7,400 all included, CCA exam.',
    warnings: [],
    missing: ['accreditation', 'passRate', 'included'],
  },
  {
    name: 'candidacy, said plainly',
    text: 'Our program earned candidacy from an accrediting commission last year; we are not yet accredited. Students who need federal aid should wait or choose another school. Program price $5,000, CPC voucher included, full refund in the first ten days.',
    warnings: [],
    missing: ['accreditation', 'passRate'],
  },
  {
    name: 'a course alone, with official pay',
    text: 'Learn medical coding on your own schedule with Example Academy. Six months of access, tutor support, and a practice exam for the CPC. The salary of coders differs by state; see bls.gov for official figures. One payment of $1,250 or five of $260. Try the first lesson for free.',
    warnings: [],
    missing: ['accreditation', 'passRate', 'included', 'refund'],
  },
];

export const BAD_SCHOOLS: readonly SchoolAd[] = [
  {
    name: 'everything at once',
    text: 'Become a certified medical coder in just 4 weeks! Example Career Institute is nationally accredited. 98% job placement. Our graduates earn $60,000 a year working from home. Enroll today, only 3 seats left, and get a free laptop!',
    warnings: ['certified-by-school', 'hurry', 'placement', 'pay', 'accredited-by-whom', 'too-fast', 'gift'],
    missing: ['price', 'passRate', 'included', 'refund'],
  },
  {
    name: 'a guaranteed job and guaranteed aid',
    text: 'Start your new career with Example Health Academy! Guaranteed job placement for every student. Guaranteed financial aid, no credit check. Call now, this offer ends tonight.',
    warnings: ['job-guarantee', 'aid-promise', 'hurry'],
    missing: ['price', 'accreditation', 'exam', 'passRate', 'included', 'refund'],
  },
  {
    name: 'a government look',
    text: 'OFFICIAL GOVERNMENT PROGRAM. Example Training Office is approved by the U.S. Department of Labor to train medical billers. Free government money pays for your course. Enroll today and be job-ready in 10 days.',
    warnings: ['aid-promise', 'government', 'too-fast'],
    missing: ['price', 'accreditation', 'exam', 'passRate', 'included', 'refund'],
  },
  {
    name: 'a recruiter’s e-mail under pressure',
    text: 'Hi Maria, my director approved you for a $2,000 scholarship, but it expires tonight. Pay the $500 deposit today by Zelle to hold your seat. Your tuition is non-refundable once paid. You will have a job before you finish. Your Admissions Team, Example Institute of Coding',
    warnings: ['job-guarantee', 'odd-payment', 'pay-now', 'no-refund', 'hurry'],
    missing: ['price', 'accreditation', 'exam', 'passRate', 'included'],
  },
  {
    name: 'no experience, from home, big money',
    text: 'No experience needed! Our program trains you to work from home in 6 weeks and earn $4,000 a month as a medical biller. Example Home Careers. Enroll now.',
    warnings: ['pay', 'home-at-once', 'easy-money'],
    missing: ['price', 'accreditation', 'exam', 'passRate', 'included', 'refund'],
  },
  {
    name: 'its own certification',
    text: 'Why pay for outside exams? At Example Coding College you become certified by our school as soon as you finish the course, and our certificate is recognized by all hospitals. Tuition: $2,999. Enroll online.',
    warnings: ['certified-by-school'],
    missing: ['accreditation', 'passRate', 'included', 'refund'],
  },
  {
    name: 'a guaranteed pass',
    text: 'Example Exam Academy: every student passes the CPC. We guarantee you will pass or you study again. Nearly all our graduates are hired. Tuition is $1,200, no refunds. Register now, seats are filling fast.',
    warnings: ['no-refund', 'hurry', 'pass-promise', 'placement'],
    missing: ['accreditation', 'included'],
  },
  {
    name: 'no work at all',
    text: 'Your diploma as a medical coder in 5 days. No exams, no homework. Credit for life experience. One flat price of $899. Apply today at Example University.',
    warnings: ['too-fast', 'no-work'],
    missing: ['accreditation', 'exam', 'passRate', 'included', 'refund'],
  },
  {
    name: 'a business kit sold as training',
    text: 'Be your own boss! Our training program and business kit come with doctors waiting to send you their claims. Clients earn six figures from home. Enroll today with Example Billing Systems, only $1,495 for the course.',
    warnings: ['pay', 'kit'],
    missing: ['accreditation', 'exam', 'passRate', 'included', 'refund'],
  },
  {
    name: 'in capitals, without sentences',
    text: 'EXAMPLE CAREER COLLEGE • MEDICAL BILLING AND CODING • 100% JOB PLACEMENT • FULLY ACCREDITED • HURRY, LAST FEW SEATS • FREE IPAD WHEN YOU ENROLL • CALL NOW',
    warnings: ['job-guarantee', 'hurry', 'accredited-by-whom', 'gift'],
    missing: ['price', 'exam', 'passRate', 'included', 'refund'],
  },
  {
    name: 'jobs in pajamas',
    text: 'Tired of living paycheck to paycheck? Medical coders make $55K-$70K and work in their pajamas! Our students land jobs FAST - 9 out of 10 are hired within weeks. Enrollment closes Friday and then the tuition doubles. Click the link to grab your spot.',
    warnings: ['hurry', 'placement', 'pay'],
    missing: ['price', 'accreditation', 'exam', 'passRate', 'included', 'refund'],
  },
  {
    name: 'a license that does not exist',
    text: 'Get your medical billing license in only 15 days with our state licensed program. No prior knowledge is required. Recognised across the USA. Lifetime access. Normally $799, now $49 for the next 24 hours!!!',
    warnings: ['license', 'hurry', 'too-fast'],
    missing: ['price', 'accreditation', 'exam', 'passRate', 'included', 'refund'],
  },
  {
    name: 'gifts and waiting hospitals',
    text: 'Sign up this week and get a $200 Amazon gift card plus a brand new Chromebook on us. We have partnerships with top hospitals who are waiting to hire our grads, so a job is practically guaranteed.',
    warnings: ['job-guarantee', 'gift'],
    missing: ['price', 'accreditation', 'exam', 'passRate', 'included', 'refund'],
  },
  {
    name: 'a recruiter who keeps calling',
    text: 'Hey Tasha it’s Rob from Example Career College again, I tried calling you 3x today. I really don’t want you to lose your spot, my manager can only hold the discounted rate until 5pm. All I need is $150 to lock you in. Everybody gets approved for financing so don’t worry about your credit. Call me back!!',
    warnings: ['aid-promise', 'pay-now', 'hurry'],
    missing: ['price', 'accreditation', 'exam', 'passRate', 'included', 'refund'],
  },
  {
    name: 'nap-time earnings',
    text: 'Moms! Earn from home while the kids nap. Our medical billing course shows you how to make $35 an hour with no degree and no experience. Enroll today!',
    warnings: ['pay', 'easy-money'],
    missing: ['price', 'accreditation', 'exam', 'passRate', 'included', 'refund'],
  },
  {
    name: 'a made-up federal program',
    text: 'Through a new federal stimulus program, you qualify for FREE medical coding training. Government approved. Spots are limited, claim yours before midnight.',
    warnings: ['aid-promise', 'government', 'hurry'],
    missing: ['price', 'accreditation', 'exam', 'passRate', 'included', 'refund'],
  },
  {
    name: 'a promised position',
    text: 'Change your life in 2026! Medical coders are in crazy demand and we promise you a position with one of our partner hospitals at $32/hr minimum once you complete the bootcamp. Financing for all credit types. Apply now.',
    warnings: ['job-guarantee', 'aid-promise', 'pay'],
    missing: ['price', 'accreditation', 'exam', 'passRate', 'included', 'refund'],
  },
  {
    name: 'a board of its own',
    text: 'Skip the expensive exams. Example National Board of Coders issues its own national certification, recognized by every employer in America. Complete our course and your certificate is mailed the same day. $349.',
    warnings: ['certified-by-school', 'no-work'],
    missing: ['accreditation', 'passRate', 'included', 'refund'],
  },
  {
    name: 'a file that closes at five',
    text: 'Final notice: your enrollment file closes at 5pm. Seats for June are nearly gone. Have your card ready for the $200 registration payment, we need it on the phone today to keep your spot.',
    warnings: ['pay-now', 'hurry'],
    missing: ['price', 'accreditation', 'exam', 'passRate', 'included', 'refund'],
  },
  {
    name: 'since 1998, and 97 percent',
    text: 'Example Business Institute - accredited since 1998! An astounding 97 percent of our alumni are employed. Hands-on training in medical billing. Ask for your free campus tour.',
    warnings: ['placement', 'accredited-by-whom'],
    missing: ['price', 'exam', 'passRate', 'included', 'refund'],
  },
  {
    name: 'a business from the living room',
    text: 'Own a medical billing business from your living room. We supply the software, the training and a list of doctors who want to outsource. Investment $6,995. Average clients bring $900 a month each. Financing available.',
    warnings: ['kit'],
    missing: ['accreditation', 'exam', 'passRate', 'included', 'refund'],
  },
];

export const HONEST_JOBS: readonly JobAd[] = [
  {
    name: 'a clinic’s billing clerk',
    text: 'Example Family Clinic is hiring a full-time billing clerk. Responsibilities: enter charges, post payments, follow up on denials. $19 to $23 an hour, health insurance, paid training. Interview in person. Apply at www.familyclinic.example/careers.',
    warnings: [],
  },
  {
    name: 'a hospital’s remote coder',
    text: 'Inpatient coder, remote after 90 days on site. Requirements: CCS or CIC and two years of experience. Duties include coding and queries to doctors. $28-$36/hour. We will ship the equipment to you and never ask you to pay for it. Background check after the offer. Example Regional Hospital, apply through our careers page.',
    warnings: [],
  },
  {
    name: 'a coding manager',
    text: 'Coding manager position at Example Health. You will lead a team of twelve coders. Full-time, $118,000 a year, benefits from day one. Qualifications: RHIA, five years in coding. Send your resume through https://jobs.health.example.',
    warnings: [],
  },
  {
    name: 'an entry post without experience',
    text: 'Patient accounts representative, entry-level, no experience necessary. Part-time, $17.50 per hour, paid weekly. The work: phone calls with insurers and posting of payments. Interview by phone or video with our office manager. Human resources, Example Billing Services.',
    warnings: [],
  },
  {
    name: 'an orthopedic practice',
    text: 'Medical Billing Specialist - Example Orthopedics (on-site, full time). We are seeking a detail-oriented biller. Duties: submit claims, work denials, answer patient calls. Pay: $20.00 - $25.50 per hour. Benefits: 401(k), PTO. Please email your resume to the office manager or apply on our website. No phone calls please.',
    warnings: [],
  },
  {
    name: 'a coder’s post with its own scam warning',
    text: 'Remote Certified Coder I. Example Health System. Pay range $26.10-$39.15/hr. Must hold CPC, CCA or CCS. Equipment provided. Candidates complete a coding assessment and a video interview over Teams. EOE. Beware of scams: we never ask for bank details or payment during hiring.',
    warnings: [],
  },
  {
    name: 'a front desk',
    text: 'Now hiring: front desk / billing assistant. Will train. Weekends off. $16/hr to start, raises after 90 days. Walk in with your resume, ask for the office manager.',
    warnings: [],
  },
  {
    name: 'an auditor',
    text: 'Coding Auditor (CPMA preferred), hybrid, Example Physicians Group. 3+ years of coding required. $34–$44 hourly. Two interviews, one in person. Responsibilities include pre-bill review and education of providers. Apply via our careers page.',
    warnings: [],
  },
  {
    name: 'a small practice',
    text: 'Small chiropractic practice seeks part-time biller, 15 hours a week, $21/hour. Must know Medicare rules. Our last biller retired after 20 years. Drop off a resume or call the office and ask for Pat.',
    warnings: [],
  },
];

export const BAD_JOBS: readonly JobAd[] = [
  {
    name: 'the equipment check',
    text: 'URGENT: we are hiring remote data entry and billing clerks! $58/hour. Interview by Telegram. We will send you a check to deposit for your home office equipment; send the rest to our vendor by Zelle.',
    warnings: ['job-check', 'job-odd-payment', 'job-chat', 'job-too-high'],
  },
  {
    name: 'a fee to start',
    text: 'Remote medical billing position, full-time, immediate start. You are hired, no interview. Pay a $149 training fee to get started and earn a guaranteed income.',
    warnings: ['job-fee', 'job-no-interview', 'job-guaranteed-income'],
  },
  {
    name: 'data before an offer',
    text: 'Congratulations! Your resume was selected for the remote coder position. Reply with your Social Security number and bank account details so that our HR department can set up direct deposit. The interview will be over chat on WhatsApp.',
    warnings: ['job-data', 'job-chat'],
  },
  {
    name: 'a few hours a day',
    text: 'Work from home position, two hours a day, easy tasks, $1,500 per week, paid daily. No resume, no interview. Example Remote Group is hiring now.',
    warnings: ['job-no-interview', 'job-easy-money'],
  },
  {
    name: 'an activation fee',
    text: 'Hiring 20 medical data entry clerks, WFH!! $35-$45/hr, flexible. No experience. To activate your account there is a one-time refundable software fee of $89. Text ANNA on Signal to begin.',
    warnings: ['job-fee', 'job-chat'],
  },
  {
    name: 'a cashier’s check',
    text: 'You have been selected for the position of Remote Billing Assistant. You will receive a cashier’s check to purchase a MacBook, printer and Medisoft software from our certified vendor. Please provide the name of your bank and your mobile deposit limit.',
    warnings: ['job-check', 'job-fee', 'job-data', 'job-no-interview'],
  },
  {
    name: 'shipping, license and a chat',
    text: 'Medical biller wanted, work at home. $28 hr. Before we send the equipment you must cover the shipping and insurance of $120, refunded in your first paycheck. Email a photo of your driver’s license, front and back, and your bank login for payroll. Interviews on Google Chat.',
    warnings: ['job-fee', 'job-data', 'job-chat'],
  },
  {
    name: 'typing for a daily wage',
    text: 'Get paid daily! Simple online claims typing, earn $300 a day part time, anyone can do it, no interview needed. Message me on WhatsApp to start in 10 minutes.',
    warnings: ['job-chat', 'job-no-interview', 'job-easy-money'],
  },
];

/** Each rule for schools: words that break it, and words near to them that do not. */
export const SCHOOL_RULES: readonly (readonly [SchoolClaim, string, string])[] = [
  ['job-guarantee', 'A job is guaranteed after the course.', 'We cannot guarantee a job after the course.'],
  ['job-guarantee', 'We place every graduate in a clinic.', 'Our career office helps every graduate with a resume.'],
  ['aid-promise', 'Everyone qualifies for our grant.', 'Financial aid is available to those who qualify.'],
  ['certified-by-school', 'You are certified by our academy.', 'You are certified by AAPC after you pass the CPC exam.'],
  ['license', 'Get your medical billing license with us.', 'The school is licensed by the state.'],
  ['government', 'A federally approved coding course.', 'Listed by the state as an eligible training provider (WIOA).'],
  ['odd-payment', 'Send the tuition by Western Union.', 'We never ask for gift cards or wire transfers such as Western Union.'],
  ['pay-now', 'Pay $400 today to hold your seat.', 'You pay nothing today.'],
  ['no-refund', 'All payments are final, no refunds.', 'A $25 application fee is non-refundable; tuition is refunded in full until week two.'],
  ['hurry', 'Only two seats remain, so act now.', 'There are 20 seats in each class; there is no rush.'],
  ['hurry', 'The discount ends at midnight.', 'Classes begin in September.'],
  ['pass-promise', 'Guaranteed to pass the exam.', 'Nobody can guarantee that you will pass.'],
  ['placement', 'We have a 95% placement rate.', 'Of the class of 2025, 60 percent were employed as coders within six months.'],
  ['placement', 'Ask about our excellent job placement record.', 'Ask us how we count job placement.'],
  ['pay', 'Coders make $75,000 a year.', 'Tuition is $75 a month on the payment plan.'],
  ['home-at-once', 'Work from home as soon as you graduate.', 'Study from home in eight weeks.'],
  ['easy-money', 'No experience required. Earn $900 a week from home.', 'No experience is required to enroll. Books cost $200.'],
  ['accredited-by-whom', 'We are a fully accredited school.', 'We are accredited by ACCSC.'],
  ['too-fast', 'Start your new career in 21 days.', 'The career course starts in five days.'],
  ['too-fast', 'Be a trained biller in 7 days.', 'You can cancel within 7 days, and the certificate course takes 9 months.'],
  ['no-work', 'No exams and no homework needed.', 'There is no entrance exam.'],
  ['gift', 'Sign up and receive a free tablet.', 'A laptop is included in the price.'],
  ['kit', 'Your business kit comes with clients waiting.', 'The course kit holds your code books.'],
]; // prettier-ignore

/** Each rule for jobs, in the same way. */
export const JOB_RULES: readonly (readonly [JobClaim, string, string])[] = [
  ['job-check', 'Deposit the check and buy a laptop from our vendor.', 'You will post checks from insurers to accounts.'],
  ['job-fee', 'There is a $75 background check fee.', 'We pay for the background check.'],
  ['job-fee', 'Buy the software from us before you start.', 'The company provides software and equipment.'],
  ['job-odd-payment', 'You are paid in bitcoin.', 'We never pay by gift card.'],
  ['job-data', 'Send us your driver’s license and bank details.', 'After you are hired we will need your bank details for payroll.'],
  ['job-chat', 'The interview is held on WhatsApp.', 'The interview is held by phone or in person.'],
  ['job-no-interview', 'You are hired on the spot.', 'We interview on Tuesdays.'],
  ['job-guaranteed-income', 'Guaranteed weekly income.', 'Guaranteed hours, paid every two weeks.'],
  ['job-easy-money', 'Make money fast with two hours a day.', 'Two hours of phone work a day, then claims, at $18 an hour.'],
  ['job-too-high', 'Billing clerk, $95 per hour.', 'Billing clerk, $22 per hour.'],
  ['job-kit', 'Be your own boss with our starter kit.', 'You report to the office manager.'],
]; // prettier-ignore
