/** The short ways to say yes, no, or that one does not know; "agreed" is a yes to a proposal and to nothing else. */
export type Nod = 'yes' | 'agreed' | 'no' | 'unsure';

const list = (text: string): string => text.trim().split(/\s*,\s*/).sort((a, b) => b.length - a.length).join('|'); // prettier-ignore

const SAID: Readonly<Record<Nod, string>> = {
  unsure: list('idk, dunno, i dont know, i don t know, dont know, don t know, not sure, i m not sure, im not sure, i am not sure, unsure, no idea, no clue, i have no idea, hard to say, who knows, depends, it depends, cant say, maybe, perhaps, beats me'),
  no: list('no, nope, nah, naw, n, never, not really, no thanks, no thank you, no way, hell no, not now, not today, i dont think so, i don t think so, dont think so, rather not, id rather not, i d rather not, none, neither, neither of those, none of those, wrong, thats wrong, that s wrong'),
  yes: list('yes, yep, yeah, yea, yup, ya, yah, y, si, right, correct, exactly, absolutely, definitely, of course, certainly, totally, thats right, that s right, you bet'),
  agreed: list('sure, sure thing, ok, okay, k, alright, all right, fine, go, go on, go ahead, go for it, hit me, lets go, let s go, lets do it, let s do it, why not, might as well, i guess so, i suppose so, sounds good, by all means'),
}; // prettier-ignore
const PADDING =
  'well|um|hmm|oh|lol|haha|honestly|please|then|thanks|i guess|i suppose|i think|it is|it does|it must|for sure';

const formed = (kinds: readonly Nod[]): RegExp =>
  new RegExp(`^(?:(?:${[...kinds.map((kind) => SAID[kind]), PADDING].join('|')})(?: |$))+$`);
const holds = (kind: Nod): RegExp => new RegExp(`(?:^| )(?:${SAID[kind]})(?: |$)`);

const UNSURE = formed(['unsure']);
const DENIED = formed(['no', 'yes', 'agreed']);
const PADDED = formed([]);
const HOLDS = { unsure: holds('unsure'), no: holds('no'), yes: holds('yes') };

/** What a message that nods and says nothing else means: "yeah go ahead", "ok no thanks". `words` are in small letters without marks. */
export function nodOf(words: string): Nod | undefined {
  if (UNSURE.test(words)) return HOLDS.unsure.test(words) ? 'unsure' : undefined;
  if (!DENIED.test(words) || PADDED.test(words)) return undefined;
  return HOLDS.no.test(words) ? 'no' : HOLDS.yes.test(words) ? 'yes' : 'agreed';
}
