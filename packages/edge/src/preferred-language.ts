import { type Language, languages } from '@holdfast/domain/languages';

/**
 * The language of ours that a caller likes best by their Accept-Language, English where it names none of them.
 *
 * @example preferredLanguage('de-CH, fr;q=0.8') // 'de'
 */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const wishes = (acceptLanguage ?? '').slice(0, 500).split(',').map(readWish);
  const [best] = wishes
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight);
  return best?.language ?? 'en';
}

function readWish(wish: string): { language: Language | undefined; weight: number } {
  const [range = '', ...parameters] = wish.split(';').map((part) => part.trim().toLowerCase());
  const language = languages.find((ours) => range === ours || range.startsWith(`${ours}-`));
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = language === undefined ? 0 : Number(quality?.slice(2) ?? 1);
  return { language, weight: Number.isNaN(weight) ? 0 : weight };
}
