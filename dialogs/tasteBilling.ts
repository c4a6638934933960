import { dialog } from '../src/conversation/dialog';
import { asksToTry, tasteNext, tasteSteps } from './taste';

/** Two minutes of finding out why a claim was refused. The claims and the insurers' words are invented. */
export const tasteBilling = dialog({
  name: 'taste-billing',
  title: 'the billing try',
  opensOn: 'fit',
  opensWhen: asksToTry('billing|refused claim|denied claim|biller work'),
  byWordsAlone: true,
  invite: 'Try two minutes of billing',
  manner: 'talk',
  isPrivate: true,
  first: 'first',
  steps: tasteSteps('billing', [
    {
      ask: 'An invented claim came back unpaid. The insurer writes: “Not covered on the day of the visit.”\nIn the file: the old card ended in February, the visit was in March, and a new card lies behind it, unread.\nWhat do you do first?',
      subject: 'the claim with the old card',
      answers: [
        'Check the new card, then bill that insurer',
        'Send the same claim again',
        'Send the patient the whole bill',
        'Appeal to the old insurer',
      ],
      order: [1, 0, 3, 2],
      why: 'The old plan had ended, so that insurer has no reason to pay. The new card says who might: check that it was good in March, and bill there.',
    },
    {
      ask: 'The next invented claim: “Refused: already received.”\nIn the file: it went out twice in one week, and about the first nobody has heard a word.\nWhat next?',
      subject: 'the claim that went out twice',
      answers: [
        'Ask the insurer where the first one stands',
        'Send it a third time',
        'Appeal the refusal',
        'Give the money up',
      ],
      order: [3, 2, 1, 0],
      why: 'The second one was refused because the first is there. What matters is what became of the first, so somebody has to ask.',
    },
    {
      ask: 'The last invented claim: “Refused: no approval on the claim.”\nIn the file: the insurer’s approval, with its number, in an email from before the visit. Nobody put it on the claim.\nWhat next?',
      subject: 'the claim without approval',
      answers: [
        'Put the number on it and send it corrected',
        'Ask the patient to pay',
        'Wait a month and see',
        'Ask the doctor to change the note',
      ],
      order: [2, 0, 1, 3],
      why: 'The approval was there and only missing on the claim, so correct the claim. The patient owes nothing for that slip, and the note stays as it is.',
    },
  ]),
  next: tasteNext('billing'),
});
