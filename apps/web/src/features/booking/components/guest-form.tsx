import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Button } from '@holdfast/ui/button';
import { Card } from '@holdfast/ui/card';
import { TextField } from '@holdfast/ui/text-field';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Account } from '../../../app/api.ts';
import { ProblemNotice } from '../../../app/problem-notice.tsx';
import { putKept, readKept } from '../../../app/session-keep.ts';
import type { Stay } from '../../../app/stay-params.ts';
import { webSettingsQuery } from '../../../app/web-settings.ts';
import type { HoldRooms } from '../api/use-hold-rooms.ts';
import type { WantedStay } from '../booking-intention.ts';
import { checkGuestDraft, type GuestDraft, type GuestFaults, guestOfDraft } from '../guest-draft.ts';
import { PointsField } from './points-field.tsx';
import { PriceChanged } from './price-changed.tsx';
import { PromotionField } from './promotion-field.tsx';

/** What the form books. */
export interface GuestFormProps {
  readonly account: Account;
  readonly quote: CustomerSchemas['Quote'];
  readonly wanted: WantedStay;
  readonly hotelId: string;
  readonly stay: Stay;
  readonly promotionCode: string | undefined;
  readonly hold: HoldRooms;
}

const draftName = 'holdfast.guest';

/** Who stays, what they wish, what is taken off, and the button that holds the room. */
export function GuestForm(props: GuestFormProps) {
  const { account, quote, wanted, hotelId, stay, promotionCode, hold } = props;
  const t = useTranslations('booking.book');
  const language = useLocale();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => firstDraft(account));
  const [faults, setFaults] = useState<GuestFaults>({});
  const [points, setPoints] = useState(0);
  const change = hold.error?.code === 'PRICE_CHANGED' ? hold.error.problem : undefined;
  const field = (name: keyof GuestDraft) => {
    const fault = faults[name];
    return {
      name,
      value: draft[name],
      onChange(value: string) {
        const next = { ...draft, [name]: value };
        setDraft(next);
        putKept(sessionStorage, draftName, next);
        if (fault !== undefined) setFaults(checkGuestDraft(next));
      },
      ...(fault === undefined ? {} : { error: t(fault) }),
    };
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = checkGuestDraft(draft);
    setFaults(found);
    const [first] = Object.keys(found);
    if (first !== undefined) return form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    const specialRequests = draft.specialRequests.trim();
    hold.hold({
      ...wanted,
      quoteId: quote.id,
      guest: guestOfDraft(draft, language),
      ...(promotionCode === undefined ? {} : { promotionCode }),
      ...(points === 0 ? {} : { spendPoints: points }),
      ...(specialRequests === '' ? {} : { specialRequests }),
    });
  };
  return (
    <form ref={form} onSubmit={submit} noValidate className="flex flex-col gap-6">
      <Card className="flex flex-col gap-4 p-5 sm:p-6">
        <h2 className="text-xl font-semibold">{t('whoStays')}</h2>
        <TextField label={t('fullName')} autoComplete="name" isRequired {...field('fullName')} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            label={t('email')}
            type="email"
            autoComplete="email"
            hint={t('emailHint')}
            isRequired
            {...field('email')}
          />
          <TextField
            label={t('phone')}
            type="tel"
            autoComplete="tel"
            hint={t('phoneHint')}
            {...field('phone')}
          />
        </div>
        <TextField label={t('requests')} lines={3} hint={t('requestsHint')} {...field('specialRequests')} />
      </Card>
      <Card className="flex flex-col gap-4 p-5 sm:p-6">
        <h2 className="text-xl font-semibold">{t('discounts')}</h2>
        <PromotionField applied={promotionCode} wanted={wanted} error={hold.error} />
        <PointsField total={quote.totalPrice} value={points} onChange={setPoints} error={hold.error} />
      </Card>
      <HoldProblem error={hold.error} />
      {change?.expectedPrice === undefined || change.currentPrice === undefined ? (
        <div className="flex flex-col gap-3">
          <Button type="submit" size="large" wide isPending={hold.isPending}>
            {t(hold.isPending ? 'holding' : 'hold', { rooms: stay.rooms })}
          </Button>
          <HoldNote rooms={stay.rooms} />
        </div>
      ) : (
        <PriceChanged
          before={change.expectedPrice}
          now={change.currentPrice}
          isPending={hold.isPending}
          onAccept={hold.acceptPrice}
          hotelId={hotelId}
          stay={stay}
        />
      )}
    </form>
  );
}

/** What holding means, and for how long, once that is known. */
function HoldNote({ rooms }: { readonly rooms: number }) {
  const t = useTranslations('booking.book');
  const { data: settings } = useQuery(webSettingsQuery);
  return (
    <p className="text-center text-sm text-ink-soft">
      {t('uncharged')}{' '}
      {settings === undefined
        ? null
        : t('heldFor', { rooms, minutes: Math.floor(settings.holdTtlSeconds / 60) })}
    </p>
  );
}

const toldElsewhere: readonly string[] = ['PRICE_CHANGED', 'PROMOTION_EXHAUSTED', 'NOT_ENOUGH_POINTS'];

function HoldProblem({ error }: { readonly error: HoldRooms['error'] }) {
  if (error === null || toldElsewhere.includes(error.code)) return null;
  if (error.details.some(({ field }) => field === 'spendPoints' || field === 'promotionCode')) return null;
  return <ProblemNotice error={error} />;
}

function firstDraft({ fullName, email, phone }: Account): GuestDraft {
  const own = { fullName, email, phone: phone ?? '', specialRequests: '' };
  return readKept<GuestDraft>(sessionStorage, draftName) ?? own;
}
