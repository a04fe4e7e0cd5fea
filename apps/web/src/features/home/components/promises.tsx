import { BadgeEuro, RotateCcw, Timer } from 'lucide-react';
import { useTranslations } from 'use-intl';

const promises = [
  { key: 'price', Icon: BadgeEuro },
  { key: 'held', Icon: Timer },
  { key: 'undone', Icon: RotateCcw },
] as const;

/** What people can rely on here. */
export function Promises() {
  const t = useTranslations('home.promises');
  return (
    <section aria-labelledby="promises" className="mt-12 border-t border-line pt-10 sm:mt-16">
      <h2 id="promises" className="sr-only">
        {t('title')}
      </h2>
      <ul className="grid gap-8 md:grid-cols-3">
        {promises.map(({ key, Icon }) => (
          <li key={key} className="flex gap-4">
            <Icon aria-hidden strokeWidth={1.5} className="size-8 shrink-0 text-accent" />
            <div>
              <h3 className="font-semibold">{t(key)}</h3>
              <p className="text-ink-soft">{t(`${key}Text`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
