import type { Answer } from '../../src/conversation/answer';
import { tell } from '../../src/conversation/reply';

const FIRST_QUESTIONS = ['Which path suits me?', 'Compare coding and billing', 'What do they earn?'];

export const greeting: Answer = {
  intent: 'greeting',
  label: 'Just saying hello',
  tell: () => [
    tell`Hi. I’m a bot that knows about two jobs, medical billing and medical coding. What would you like to know?`,
  ],
  next: () => FIRST_QUESTIONS,
};

export const thanks: Answer = {
  intent: 'thanks',
  label: 'Saying thanks',
  tell: () => [tell`You’re welcome. Ask me more whenever you like.`],
  next: () => ['Which path suits me?', 'How do I get started?'],
};

export const goodbye: Answer = {
  intent: 'goodbye',
  label: 'Ending the talk',
  tell: () => [tell`Goodbye, and good luck with your choice. You can come back any time.`],
  next: () => ['How do I get started?', 'Start over'],
};

export const help: Answer = {
  intent: 'help',
  label: 'What I can help with',
  tell: () => [
    tell`I’m a bot for one choice: medical billing or medical coding. Ask in your own words about:
• the work: duties, a day on the job, skills, how a claim gets paid
• the way in: training, certificates, first steps; paste a school’s or a job ad and I check it
• what you get: pay by state, job outlook, working from home
• the two side by side, or eight questions on which one suits you
• the words of the trade, such as claim, denial or CPT`,
  ],
  next: () => ['Which path suits me?', 'Compare coding and billing', 'Talk to a person'],
};

/** Spoken only inside another dialog's talk; on its own a restart opens the menu. */
export const restart: Answer = {
  intent: 'restart',
  label: 'Start over',
  tell: () => [tell`Starting over. What would you like to know?`],
  next: () => FIRST_QUESTIONS,
};
