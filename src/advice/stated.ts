import type { Rule } from './claims';

/** What one has to know of a school before signing, in the order of asking. */
export const SCHOOL_POINTS = ['price', 'accreditation', 'exam', 'passRate', 'included', 'refund'] as const;
export type SchoolPoint = (typeof SCHOOL_POINTS)[number];

/** Exams of professional bodies, by their short names or those who give them. */
export const EXAMS =
  /\b(cpc|cpc-a|cpb|coc|cic|crc|cca|ccs|ccs-p|rhit|rhia|cbcs|cmrs|crcr|ncics|mcbc|crcs|chaa|aapc|ahima|nha|hfma|amba|aaham|certified (professional|coding|billing) \w+)\b/i;

/** Accreditors that the Department of Education or CHEA recognises, and anything that calls itself by such a name. */
export const ACCREDITORS =
  /\b(cahiim|accsc|abhes|deac|coe|hlc|sacscoc|wscuc|neche|nwccu|msche|accet|council on occupational education|higher learning commission|middle states|southern association|accrediting (commission|council|bureau)|accreditation (commission|council)|commission (on|for) [a-z ]*(accreditation|colleges|education))\b|accredited by (?!us\b|the best|leading|top|a |an |national|major|many|several|experts)(the )?[a-z]\w+( (for|of|on|and|the|[a-z]+)){0,7}/i;

/** How an advertisement tells each point. */
export const STATED: readonly Rule<SchoolPoint>[] = [
  {
    id: 'price',
    says: /\b(tuition|total|price|cost|costs|fee|program|course|pay|investment)\b[^.$]{0,50}\$ ?\d[\d,.]*k?|\$ ?\d[\d,.]*k?[^.]{0,40}\b(tuition|total|price|cost|for the (program|course|class)|in all|all[- ]in|all included)\b|^\$ ?\d[\d,]*(\.\d\d)?\.?$|\bone payment of \$ ?\d[\d,]*|\b(is|course|program|class) (completely |entirely )?free\b/i,
    unless:
      /\b(save|discount|off|salary|earn|deposit|down|application fee|worth|make|making|an hour|a month|per month|\/ ?mo(nth)?|registration fee)\b(?![^.]*\btotal\b)/i,
  },
  {
    id: 'accreditation',
    says: ACCREDITORS,
    excusedBy: /\b(not|isn't|never) (yet )?accredited|\bcandidacy\b/i,
  },
  { id: 'exam', says: EXAMS, unless: /\b(no|not|without|don't) (need|require|include|prepare)/i },
  {
    id: 'passRate',
    says: /\b\d{1,3} ?(%|percent|of (the |our )?(\d+))[^.]{0,60}\bpass(ed|es|ing)?\b|\bpass(ed|ing)?( rate)?\b[^.]{0,60}\b\d{1,3} ?(%|percent)\)?|\b\d+ (took|sat)[^.]{0,40}\b\d+ passed/i,
    also: [EXAMS, /\b20\d\d\b|last year/i],
    span: 2,
  },
  {
    id: 'included',
    says: /\b(exam fees?|exam vouchers?|vouchers?|textbooks?|code ?books?|books|retake|membership)\b[^.]{0,60}\b(includ\w+|covered|extra|separate(ly)?|not in the price|on top)|\b(includ(es|ed|ing)|covers|plus)\b[^.]{0,80}\b(exam fee|exam voucher|voucher|textbooks?|code ?books?|books|retake|membership)/i,
  },
  {
    id: 'refund',
    says: /\b(refund\w*|money[- ]back|cancel(lation)? (policy|within|before|at any time)|withdraw(al)?)\b[^.]{0,40}/i,
    unless: /\bno refunds?\b(?! (after|once|past|beyond))|\bnon-?refundable\b/i,
  },
];
