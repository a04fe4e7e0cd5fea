import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Button } from '@holdfast/ui/button';
import { NativeSelect } from '@holdfast/ui/native-select';
import { useTranslations } from 'use-intl';
import { useAmenityWords } from '../../../app/lodging/use-amenity-words.ts';
import { useFormats } from '../../../i18n/use-formats.ts';
import { amenitiesOf, countFilters, type SearchParams, type Sort, sorts, starsOf } from '../search-params.ts';
import { ManyChoices, OneChoice } from './filter-choices.tsx';
import { FilterMenu } from './filter-menu.tsx';

/** What becomes of the address; `undefined` takes something out of it. */
export type Changes = { readonly [Key in keyof SearchParams]?: SearchParams[Key] | undefined };

/** What the filters show and change. */
export interface FiltersProps {
  readonly params: SearchParams;
  readonly facets: CustomerSchemas['SearchResult']['facets'] | undefined;
  readonly currency: string;
  readonly onChange: (changes: Changes) => void;
}

/** The kinds of filters with how many hotels each leaves, and the order. */
export function Filters({ params, facets, currency, onChange }: FiltersProps) {
  const t = useTranslations('search');
  const words = useTranslations('lodging');
  const amenityWord = useAmenityWords();
  const { money, locale } = useFormats();
  const stars = starsOf(params.stars);
  const amenities = amenitiesOf(params.amenities);
  const { ratingMin, priceMin, priceMax } = params;
  const rounded = (amountMinor: number) => money({ amountMinor, currency }, { decimals: 'hide' });
  const decimal = (value: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).format(value);
  const bands = (facets?.price ?? []).map((band) => ({ ...band, toMinor: band.toMinor + 1 }));
  const bandId =
    priceMin === undefined && priceMax === undefined ? 'any' : `${priceMin ?? 0}-${priceMax ?? ''}`;
  const withChosen = <Value extends string | number>(
    found: readonly { value: Value; count: number }[],
    chosen: readonly Value[],
  ) => [
    ...found,
    ...chosen
      .filter((one) => found.every(({ value }) => value !== one))
      .map((value) => ({ value, count: 0 })),
  ];
  return (
    <div className="flex flex-wrap items-end gap-2">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, these are menus. */}
      <div role="group" aria-label={t('filters.label')} className="flex flex-wrap items-center gap-2">
        <FilterMenu
          label={
            stars.length > 0 ? t('filters.starsChosen', { chosen: stars.join(', ') }) : t('filters.stars')
          }
          isSet={stars.length > 0}
        >
          <ManyChoices
            label={t('filters.stars')}
            chosen={stars.map(String)}
            onChange={(chosen) => onChange({ stars: chosen.join(',') })}
            options={withChosen(facets?.stars ?? [], stars).map(({ value, count }) => ({
              id: String(value),
              label: words('stars', { count: value }),
              count,
            }))}
          />
        </FilterMenu>
        <FilterMenu
          label={
            amenities.length > 0
              ? t('filters.amenitiesChosen', { count: amenities.length })
              : t('filters.amenities')
          }
          isSet={amenities.length > 0}
        >
          <ManyChoices
            label={t('filters.amenities')}
            chosen={amenities}
            onChange={(chosen) => onChange({ amenities: chosen.join(',') })}
            options={withChosen(facets?.amenities ?? [], amenities).map(({ value, count }) => ({
              id: value,
              label: amenityWord(value),
              count,
            }))}
          />
        </FilterMenu>
        <FilterMenu
          label={
            priceMin === undefined || priceMax === undefined
              ? t('filters.price')
              : t('filters.priceBand', { from: rounded(priceMin), to: rounded(priceMax + 1) })
          }
          isSet={bandId !== 'any'}
        >
          <OneChoice
            label={t('filters.priceLabel')}
            chosen={bandId}
            onChange={(id) => {
              const [from, to] = id === 'any' ? [] : id.split('-').map(Number);
              onChange({ priceMin: from, priceMax: to });
            }}
            options={[
              { id: 'any', label: t('filters.priceAny') },
              ...bands.map(({ fromMinor, toMinor, count }) => ({
                id: `${fromMinor}-${toMinor - 1}`,
                label: t('filters.priceBand', { from: rounded(fromMinor), to: rounded(toMinor) }),
                count,
              })),
            ]}
          />
        </FilterMenu>
        <FilterMenu
          label={
            ratingMin === undefined
              ? t('filters.rating')
              : t('filters.ratingChosen', { from: decimal(ratingMin) })
          }
          isSet={ratingMin !== undefined}
        >
          <OneChoice
            label={t('filters.rating')}
            chosen={ratingMin === undefined ? 'any' : String(ratingMin)}
            onChange={(id) => onChange({ ratingMin: id === 'any' ? undefined : Number(id) })}
            options={[
              { id: 'any', label: t('filters.ratingAny') },
              ...withChosen(facets?.ratings ?? [], ratingMin === undefined ? [] : [ratingMin]).map(
                ({ value, count }) => ({
                  id: String(value),
                  label: t('filters.ratingFrom', { from: decimal(value) }),
                  count,
                }),
              ),
            ]}
          />
        </FilterMenu>
        {countFilters(params) === 0 ? null : (
          <Button
            kind="quiet"
            onPress={() =>
              onChange({
                stars: undefined,
                amenities: undefined,
                priceMin: undefined,
                priceMax: undefined,
                ratingMin: undefined,
              })
            }
          >
            {t('filters.clear')}
          </Button>
        )}
      </div>
      <NativeSelect
        label={t('sort')}
        value={params.sort ?? 'RECOMMENDED'}
        onChange={(sort) => onChange({ sort: sort as Sort })}
        options={sorts.map((id) => ({ id, label: t(`sorts.${id}`) }))}
        className="max-sm:w-full sm:ml-auto"
      />
    </div>
  );
}
