import type { Intent } from '../conversation/intent';
import type { Token } from './tokens';

const list = (text: string): string[] => text.split(',').map((phrase) => phrase.trim());

/** Whole messages that can mean one thing only. Everything else is the classifier's. */
const WHOLE: Readonly<Partial<Record<Intent, readonly string[]>>> = {
  greeting: list(
    `hi, hello, hey, hiya, howdy, yo, hi there, hello there, hey there, good morning, good afternoon, good evening, greetings,
     morning, hola, hi bot, hello bot, hey bot, whats up, what s up, sup, good day, hey hey, hi hi`,
  ),
  thanks: list(
    `thanks, thank you, thx, ty, thank u, thanks a lot, thanks so much, thank you so much, many thanks, thank you very much,
     much appreciated, appreciate it, tysm, cheers, great thanks, ok thanks, okay thanks, thanks bot, perfect thanks, cool thanks,
     got it thanks, awesome thanks, thanks that helps, that helps thanks, that helped, very helpful, thats helpful`,
  ),
  goodbye: list(
    `bye, goodbye, good bye, bye bye, see you, see ya, cya, later, talk later, good night, goodnight, gtg, g2g, farewell,
     have a good day, have a good one, take care, im done, i m done, thats all, that s all, bye now, ok bye, thanks bye,
     thank you bye, see you later, until next time, signing off`,
  ),
  help: list(
    `help, help me, menu, options, what can you do, what do you do, how does this work, what can i ask, what can i ask you, hmm, hm,
     hmmm, um, umm, uh, huh, idk, i dont know, i don t know, not sure, i m not sure, im not sure, what now, now what, commands,
     main menu, show menu, i need help, start menu, topics, what is this, what are you, who are you, what else, instructions`,
  ),
  restart: list(
    `restart, start over, start again, reset, begin again, new conversation, startover, start from the beginning, from the top,
     lets start over, let s start over, clear, go back to the start, over again, begin over`,
  ),
  human: list(
    `human, agent, representative, person, real person, operator, talk to a person, talk to a human, speak to a person,
     speak to a human, talk to someone, speak to someone, live agent, live chat, customer service, a human, a person, human please,
     talk to a real person, speak to a representative, give me a human, can i talk to a person, i want to talk to a human`,
  ),
};

const intentOfWhole = new Map(
  Object.entries(WHOLE).flatMap(([intent, phrases]) =>
    phrases.map((phrase) => [phrase, intent as Intent] as const),
  ),
);

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Courtesies that come in endless forms: one word that makes them, and beside it nothing but padding. */
const COURTESIES: readonly (readonly [Intent, ReadonlySet<string>])[] = [
  ['goodbye', set('bye byebye goodbye cya farewell ciao adios goodnight later laters gtg')],
  ['thanks', set('thanks thank thx ty thnx tnx tks tysm cheers appreciate appreciated grateful helpful helped ta thankyou')],
  ['greeting', set('hi hii hello helo hey heya hiya howdy yo greetings morning afternoon evening hola hullo sup aloha')],
]; // prettier-ignore
const PADDING = set(
  `you u your so much a an the lot lots bunch ton tons heaps million very really for that that's this it all and ok okay great good
   nice cool awesome perfect amazing super lovely again there bot everyone all folks friend buddy mate guys to too my i i'm im m s was is
   were have has had been day night one now then see ya soon tomorrow today take care talk wonderful explaining explanation info
   information help time answer answers clear us well oh wow yes yeah no im now friend dear sir madam robot advisor more than
   must say what by with of be just do did me`,
);
const LONGEST_PADDED = 10;

/** "Heeey" is "hey". */
const unstretched = (word: string): string => word.replace(/(.)\1{2,}/g, '$1');

/** The intent of a message that is one of the closed list as a whole, or a courtesy and its padding. */
export function closedIntent(tokens: readonly Token[]): Intent | undefined {
  const words = tokens.map(({ word }) => unstretched(word));
  const whole = intentOfWhole.get(words.join(' '));
  if (whole !== undefined || tokens.length > LONGEST_PADDED || asksBack(tokens)) return whole;
  const courtesy = COURTESIES.find(([, cores]) => words.some((word) => cores.has(word)));
  const isPadded = words.every(
    (word) => PADDING.has(word) || COURTESIES.some(([, cores]) => cores.has(word)),
  );
  return isPadded ? courtesy?.[0] : undefined;
}

const asksBack = (tokens: readonly Token[]): boolean =>
  /^(what|do|did|is|are|have|can)$/.test(tokens[0]?.word ?? '');

const OPENING =
  /^(hi|hello|hey|hiya|howdy|yo|greetings|please|good (morning|afternoon|evening|day)|thanks|thank you)( there| bot| again| everyone| all| guys| folks)?$/;
const CLOSING =
  /^(please|pls|plz|thanks|thank you|thx|ty|thanks in advance|thank you in advance|thank you so much|thanks so much|thanks a lot|lol|haha)$/;
const LONGEST_COURTESY = 4;

/** How many words of greeting open a message and how many of thanks close it, where a question stands beside them. */
export function courtesies(tokens: readonly Token[]): { readonly opening: number; readonly closing: number } {
  const text = (start: number, end: number): string =>
    tokens
      .slice(start, end)
      .map(({ word }) => word)
      .join(' ');
  const sizes = Array.from({ length: LONGEST_COURTESY }, (_, i) => LONGEST_COURTESY - i);
  const opening = sizes.find((size) => size < tokens.length && OPENING.test(text(0, size))) ?? 0;
  const left = tokens.length - opening;
  const closing =
    sizes.find((size) => size < left && CLOSING.test(text(tokens.length - size, tokens.length))) ?? 0;
  return { opening, closing };
}
