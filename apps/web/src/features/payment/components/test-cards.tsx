import { Button } from '@holdfast/ui/button';
import { useTranslations } from 'use-intl';
import { formatCardNumber } from '../card-number.ts';
import { toldCards } from '../sandbox-cards.ts';

/** Which numbers can be used in a test shop, and what each of them does. */
export function TestCards({ onUse }: { readonly onUse: (digits: string) => void }) {
  const t = useTranslations('payment.test');
  return (
    <details className="rounded-card border border-dashed border-line-strong px-5 py-4" open>
      <summary className="cursor-pointer font-medium">{t('title')}</summary>
      <p className="mt-1 text-sm text-ink-soft">{t('text')}</p>
      <ul className="mt-2 divide-y divide-line">
        {toldCards.map(({ digits, does }) => {
          const number = formatCardNumber(digits);
          return (
            <li key={digits} className="flex items-center justify-between gap-3 py-1.5">
              <div className="min-w-0">
                <p className="font-medium tabular-nums">{number}</p>
                <p className="text-sm text-ink-soft">{t(does)}</p>
              </div>
              <Button
                kind="quiet"
                size="small"
                aria-label={t('useNumber', { number })}
                onPress={() => onUse(digits)}
              >
                {t('use')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
