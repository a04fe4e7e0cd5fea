import { Button } from '@holdfast/ui/button';
import { useNavigate } from '@tanstack/react-router';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SearchForm } from '../../../app/lodging/search-form.tsx';
import { readStay } from '../../../app/stay-params.ts';
import { useFormats } from '../../../i18n/use-formats.ts';
import type { SearchParams } from '../search-params.ts';

/** What is looked for: a line that opens the form on narrow screens, the form itself on wide ones. */
export function SearchBar({ params }: { readonly params: SearchParams }) {
  const t = useTranslations('search');
  const words = useTranslations('lodging');
  const formats = useFormats();
  const navigate = useNavigate();
  const { location = '', guests = 2, rooms = 1 } = params;
  const stay = readStay({ ...params });
  const [isOpen, setOpen] = useState(stay === undefined || location === '');
  return (
    <div className="rounded-card border border-line bg-surface p-4 shadow-card">
      {stay === undefined ? null : (
        <Button
          kind="quiet"
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
          className={`-m-2 w-[calc(100%+1rem)] justify-between! lg:hidden! ${isOpen ? 'mb-3' : ''}`}
        >
          <span className="min-w-0 py-1 text-left text-ink">
            <span className="block truncate font-semibold">{location}</span>
            <span className="block text-sm font-normal text-ink-soft">
              <span className="inline-block">{formats.stay(stay.checkIn, stay.checkOut)} ·</span>{' '}
              <span className="inline-block">{words('party', { guests, rooms })}</span>
            </span>
          </span>
          <span className="sr-only">{t('changeSearch')}</span>
          <Pencil aria-hidden className="size-5 shrink-0" />
        </Button>
      )}
      <div className={isOpen ? '' : 'hidden lg:block'}>
        <SearchForm
          first={{ location, dates: stay ?? null, guests, rooms }}
          onSearch={(search) => void navigate({ to: '/search', search })}
        />
      </div>
    </div>
  );
}
