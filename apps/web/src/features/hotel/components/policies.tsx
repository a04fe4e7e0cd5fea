import type { CustomerSchemas } from '@holdfast/sdk/customer';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { catalogLanguage } from '../../../app/catalog-language.ts';
import { useFormats } from '../../../i18n/use-formats.ts';
import { cancellationSteps } from '../cancellation-steps.ts';

/** The rules of a hotel in sentences. */
export function Policies({ hotel }: { readonly hotel: CustomerSchemas['Hotel'] }) {
  const t = useTranslations('hotel.policies');
  const { locale } = useFormats();
  const steps = cancellationSteps(hotel.cancellation);
  const percentOf = (percent: number) =>
    new Intl.NumberFormat(locale, { style: 'percent' }).format(percent / 100);
  const currency = new Intl.DisplayNames(locale, { type: 'currency' }).of(hotel.currency) ?? hotel.currency;
  const rules = Object.entries(hotel.houseRules);
  const ruleWord = (key: string) => {
    const word = `rules.${key}` as 'rules.pets';
    return t.has(word) ? <span className="mr-1.5 font-medium text-ink">{t(word)}:</span> : null;
  };
  return (
    <section aria-labelledby="policies">
      <h2 id="policies" className="text-2xl font-bold">
        {t('title')}
      </h2>
      <div className="mt-4 grid gap-x-10 gap-y-6 sm:max-lg:grid-cols-2">
        <Policy title={t('arrival')}>
          <p>
            {t('arrivalText', {
              checkIn: hotel.checkInTime,
              checkOut: hotel.checkOutTime,
              city: hotel.city,
            })}
          </p>
        </Policy>
        <Policy title={t('cancellation')}>
          {steps.map(({ refundPercent, before: { unit, count } }) => {
            const kind = refundPercent === 100 ? ('full' as const) : ('part' as const);
            const values = { before: t(unit, { count }), percent: percentOf(refundPercent) };
            return (
              <p key={`${unit} ${count}`}>{count === 0 ? t(`${kind}Always`, values) : t(kind, values)}</p>
            );
          })}
          <p>{t(steps.length === 0 ? 'nothing' : 'nothingAfter')}</p>
          <p>{t('cancellationRoom')}</p>
        </Policy>
        <Policy title={t('taxes')}>
          <p>{t('taxesText', { currency })}</p>
        </Policy>
        {rules.length === 0 ? null : (
          <Policy title={t('house')}>
            {rules.map(([key, text]) => (
              <p key={key}>
                {ruleWord(key)}
                <span lang={catalogLanguage}>{text}</span>
              </p>
            ))}
          </Policy>
        )}
      </div>
    </section>
  );
}

function Policy({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="border-t border-line pt-4">
      <h3 className="font-semibold">{title}</h3>
      <div className="mt-1 flex max-w-prose flex-col gap-1 text-ink-soft">{children}</div>
    </div>
  );
}
