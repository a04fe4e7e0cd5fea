import type { Language } from '@holdfast/domain/languages';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';

/** Every word a message needs: a language that lacks one does not compile. */
export type Words = typeof en;

export const wordsOf: Record<Language, Words> = { en, de, fr, es, pt };
