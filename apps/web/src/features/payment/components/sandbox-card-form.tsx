import { TextField } from '@holdfast/ui/text-field';
import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CardForm } from '../card-form.ts';
import { digitsOf, formatCardNumber, formatExpiry } from '../card-number.ts';
import { type CardDraft, type CardFaults, codeDigits, readCard } from '../read-card.ts';

const empty: CardDraft = { number: '', expiry: '', code: '', name: '' };

/** Takes one of the test cards of the sandbox. What is typed stays here: only the card's name leaves the page. */
export function SandboxCardForm({ ref }: { readonly ref: Ref<CardForm> }) {
  const t = useTranslations('payment.form');
  const box = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState(empty);
  const [faults, setFaults] = useState<CardFaults>({});
  const change = (next: CardDraft) => {
    setDraft(next);
    if (Object.keys(faults).length > 0) setFaults(faultsOf(next));
  };
  useImperativeHandle(ref, () => ({
    async collect() {
      const card = readCard(draft, new Date());
      if ('paymentMethodId' in card) return card.paymentMethodId;
      setFaults(card.faults);
      const [first] = Object.keys(card.faults);
      box.current?.querySelector<HTMLElement>(`[name="card-${first}"]`)?.focus();
      return undefined;
    },
    fill(number) {
      change({ ...draft, number: formatCardNumber(number) });
      box.current?.querySelector<HTMLElement>('[name="card-expiry"]')?.focus();
    },
  }));
  const field = (name: keyof CardDraft, format: (text: string) => string) => {
    const fault = faults[name];
    return {
      name: `card-${name}`,
      value: draft[name],
      onChange: (text: string) => change({ ...draft, [name]: format(text) }),
      isRequired: true,
      ...(fault === undefined ? {} : { error: t(`faults.${fault}`, { digits: codeDigits(draft.number) }) }),
    };
  };
  const code = codeDigits(draft.number);
  return (
    <div ref={box} className="flex flex-col gap-4">
      <TextField
        label={t('number')}
        inputMode="numeric"
        autoComplete="cc-number"
        placeholder="1234 1234 1234 1234"
        {...field('number', formatCardNumber)}
      />
      <div className="grid grid-cols-2 gap-4">
        <TextField
          label={t('expiry')}
          inputMode="numeric"
          autoComplete="cc-exp"
          placeholder="04/29"
          hint={t('expiryHint')}
          {...field('expiry', formatExpiry)}
        />
        <TextField
          label={t('code')}
          inputMode="numeric"
          autoComplete="cc-csc"
          placeholder={'1234'.slice(0, code)}
          hint={code === 4 ? t('codeHintAmex') : t('codeHint')}
          {...field('code', (text) => digitsOf(text).slice(0, 4))}
        />
      </div>
      <TextField label={t('name')} autoComplete="cc-name" {...field('name', (text) => text)} />
    </div>
  );
}

function faultsOf(draft: CardDraft): CardFaults {
  const card = readCard(draft, new Date());
  return 'faults' in card ? card.faults : {};
}
