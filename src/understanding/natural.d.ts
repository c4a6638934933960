declare module 'natural/lib/natural/stemmers/porter_stemmer' {
  export function stem(word: string): string;
}
