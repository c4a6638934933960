import type { About, Answer } from '../../src/conversation/answer';
import type { TextReply } from '../../src/conversation/reply';
import { tell } from '../../src/conversation/reply';

/** Two wordings of one pointer: the second for someone who was turned away just before. */
const inTurn = ({ pointers }: About, first: TextReply, again: TextReply): TextReply[] => [
  pointers % 2 === 0 ? first : again,
];

export const myBill: Answer = {
  intent: 'oos-my-bill',
  label: 'My own medical bill or insurance',
  tell: (_know, about) =>
    inTurn(
      about,
      tell`I advise on careers, so I can’t look into a bill or a plan. Call the billing office of the doctor or hospital, ask for an itemized bill, and ask your insurer about the same visit.`,
      tell`That one is for the people who hold your account: the provider’s billing office and your insurer. I only know about the jobs in billing and coding.`,
    ),
  next: () => ['What does a biller do all day?', 'What is an EOB?'],
};

export const codeLookup: Answer = {
  intent: 'oos-code-lookup',
  label: 'Look up a code',
  tell: (_know, about) =>
    inTurn(
      about,
      tell`I can’t look up codes or say how to code or bill a case. The current code books, your encoder and the payer’s own rules decide that.`,
      tell`Codes are not something I can give: a code depends on the full record and this year’s rules. Ask a certified coder where you work. I can tell you what the job is like.`,
    ),
  next: () => ['What does a coder do all day?', 'Which path suits me?'],
};

export const medical: Answer = {
  intent: 'oos-medical',
  label: 'A health question',
  tell: (_know, about) =>
    inTurn(
      about,
      tell`I can’t give health advice. Please ask a doctor, nurse or pharmacist. If it could be an emergency, call 911 now.`,
      tell`For anything about your health, please call a doctor’s office or nurse line; 911 if it can’t wait. I only know about careers.`,
    ),
  next: () => ['Do I need medical knowledge?', 'Which path suits me?'],
};
