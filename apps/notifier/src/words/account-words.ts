import type { Language } from '@holdfast/domain/languages';
import { de } from './account/de.ts';
import { en } from './account/en.ts';
import { es } from './account/es.ts';
import { fr } from './account/fr.ts';
import { pt } from './account/pt.ts';

/** Every word a message about an account needs: a language that lacks one does not compile. */
export type AccountWords = typeof en;

export const accountWordsOf: Record<Language, AccountWords> = { en, de, fr, es, pt };
