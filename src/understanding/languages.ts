import type { Remark } from '../conversation/understood';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Small words that only these languages have, or have far more often than English. */
const LANGUAGES: readonly (readonly [Remark, ReadonlySet<string>])[] = [
  ['spanish', words('el la los las una unos de del que como cuanto cuanta cuantos cuando donde cual quien por para con sin es son soy esta estoy estan ser hay mi mis tu su sus yo me gusta quiero necesito puedo puede hacer trabajo trabajar salario sueldo gana ganan ganar pagan paga dinero facturacion codificacion medica medico curso estudiar escuela carrera ingles espanol hablo habla ayuda ayudame gracias buenos buenas dias tardes hola si pero muy mas tambien porque cuesta certificado examen casa empezar necesita tengo anos nada')],
  ['other-language', words('le les des du une est je suis vous nous avec pour dans combien comment travail salaire bonjour merci quel quelle pas cest')],
  ['other-language', words('der das und ist ich nicht wie viel was ein eine fur mit auf wo arbeit gehalt verdient danke bitte kann wir sie')],
  ['other-language', words('o os um uma que quanto como para voce nao sim eu quero trabalho salario ganha obrigado onde fazer')],
  ['other-language', words('ang ng sa mga ako ikaw paano magkano ano po ba saan trabaho sahod gusto ko hindi')],
  ['other-language', words('toi ban la gi bao nhieu luong nghe nhu the nao cam xin khong lam viec muon')],
  ['other-language', words('che il lo gli uno una sono quanto come per lavoro stipendio grazie ciao dove guadagna')],
  ['other-language', words('mwen ou kijan konbyen travay lekol kreyol mesi bonjou pou ki nan')],
]; // prettier-ignore

/** Words of those lists that English messages hold as well. */
const SHARED = words(
  'la de es me mi si no a o os um que was die so an in on per come son ten para das le do con sin mas par des ser tu su ban ki ko sa po ba the der gi ist ang ou nan pas est lo il uno hay',
);

const LATIN = /\p{Script=Latin}/gu;
const LETTER = /\p{L}/gu;

/**
 * The language of a message when it is plainly not English: another script, or at least two small words of another
 * language that make up a third of the message, one of which English has not.
 */
export function foreignLanguage(folded: string, known: (word: string) => boolean): Remark | undefined {
  const letters = folded.match(LETTER)?.length ?? 0;
  const latin = folded.match(LATIN)?.length ?? 0;
  if (letters >= 2 && latin < letters / 2) return 'other-language';
  const spoken = folded.toLowerCase().match(/[a-z]+/g) ?? [];
  if (/[¿¡]/.test(folded) && spoken.length > 0) return 'spanish';
  const counts = LANGUAGES.map(([remark, list]) => {
    const hits = spoken.filter((word) => list.has(word));
    const telling = hits.filter((word) => !SHARED.has(word) && !known(word)).length;
    return { remark, hits: hits.length, telling };
  });
  const best = counts.reduce((a, b) => (b.hits > a.hits ? b : a));
  const enough = best.telling >= 1 && best.hits >= 2 && best.hits >= spoken.length * 0.34;
  return enough ? best.remark : undefined;
}
