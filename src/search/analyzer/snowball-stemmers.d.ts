/** The part of the package that is used; it comes without types. */
declare module 'snowball-stemmers' {
  interface Stemmer {
    stem(word: string): string;
  }
  const snowball: { newStemmer(language: 'russian'): Stemmer };
  export = snowball;
}
