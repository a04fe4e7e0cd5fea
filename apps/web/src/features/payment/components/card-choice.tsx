import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { labelClass } from '@holdfast/ui/field-styles';
import { CreditCard } from 'lucide-react';
import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { brandName } from '../brand-name.ts';

/** The choice of a card that is not saved. */
export const newCard = 'new';

/** The cards that are saved, and another one. */
export function CardChoice({
  cards,
  value,
  onChange,
}: {
  readonly cards: readonly CustomerSchemas['SavedCard'][];
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const t = useTranslations('payment.cards');
  return (
    <RadioGroup value={value} onChange={onChange} className="flex flex-col gap-2">
      <Label className={labelClass}>{t('choose')}</Label>
      {cards.map(({ id, brand, last4, expiryMonth, expiryYear }) => (
        <Choice key={id} id={id}>
          <span className="font-medium">{t('saved', { brand: brandName(brand), last4 })}</span>
          <span className="text-sm text-ink-soft">
            {t('expires', { month: String(expiryMonth).padStart(2, '0'), year: String(expiryYear) })}
          </span>
        </Choice>
      ))}
      <Choice id={newCard}>
        <span className="font-medium">{t('another')}</span>
      </Choice>
    </RadioGroup>
  );
}

function Choice({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <Radio
      value={id}
      className="group flex min-h-13 cursor-pointer items-center gap-3 rounded-control border border-line-strong px-4 py-2 data-[hovered]:bg-raised data-[selected]:border-accent data-[selected]:bg-accent-soft"
    >
      <span className="grid size-5 shrink-0 place-items-center rounded-full border border-line-strong bg-surface group-data-[selected]:border-accent">
        <span className="hidden size-2.5 rounded-full bg-accent group-data-[selected]:block" />
      </span>
      <span className="flex min-w-0 flex-1 flex-col">{children}</span>
      <CreditCard aria-hidden className="size-5 shrink-0 text-ink-soft" />
    </Radio>
  );
}
