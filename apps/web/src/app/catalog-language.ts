/**
 * What hotels describe themselves in: the catalogue keeps one language. Marked on what it says, so that pages in
 * another language are read aloud, hyphenated and translated rightly.
 */
export const catalogLanguage = 'en';
