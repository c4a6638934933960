import { dialog } from '../src/conversation/dialog';
import { asksToTry, tasteNext, tasteSteps } from './taste';

/** Two minutes of reading notes. The notes are invented, the lines plain words and no code of any code set. */
export const tasteCoding = dialog({
  name: 'taste-coding',
  title: 'the coding try',
  opensOn: 'fit',
  opensWhen: asksToTry('coding|reading notes|note|coder work'),
  byWordsAlone: true,
  invite: 'Try two minutes of coding',
  manner: 'talk',
  isPrivate: true,
  first: 'first',
  steps: tasteSteps('coding', [
    {
      ask: 'An invented note, as a coder gets it:\n“Fell off a ladder at home. Left wrist swollen; the X-ray shows a break, skin not broken. First visit for this.”\nWhich line says what the note says?',
      subject: 'the note about the wrist',
      answers: [
        'Broken left wrist, skin whole, first visit',
        'Broken right wrist, skin whole, first visit',
        'Sprained left wrist, skin whole, first visit',
        'Broken left wrist, skin whole, later visit',
      ],
      order: [1, 3, 0, 2],
      why: 'The note says left, a break, skin whole, first visit. A line that changes one of them is about another patient.',
    },
    {
      ask: 'The next invented note:\n“Cough and fever for three days. Possible pneumonia; chest X-ray ordered.”\nThe rule for this try: only what the note is sure of. Which line keeps to it?',
      subject: 'the note about the cough',
      answers: [
        'Cough and fever',
        'Pneumonia',
        'Pneumonia with cough and fever',
        'Nothing until the X-ray is back',
      ],
      order: [2, 1, 3, 0],
      why: 'Cough and fever are there; pneumonia is only possible, so this rule leaves it out. Doubt is read as doubt.',
    },
    {
      ask: 'The last invented note:\n“Diabetes. Feet numb because of it, worse since June. Gave up smoking two years ago.”\nWhich line leaves nothing out and adds nothing?',
      subject: 'the note about the feet',
      answers: [
        'Diabetes with numb feet; used to smoke',
        'Diabetes with numb feet; smokes',
        'Diabetes; numb feet, cause unknown',
        'Diabetes with a foot ulcer; used to smoke',
      ],
      order: [0, 2, 3, 1],
      why: 'The note ties the numb feet to the diabetes, and the smoking is past. An ulcer stands nowhere.',
    },
  ]),
  next: tasteNext('coding'),
});
