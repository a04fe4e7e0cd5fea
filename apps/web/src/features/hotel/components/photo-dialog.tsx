import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button, Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { catalogLanguage } from '../../../app/catalog-language.ts';

/** Which photo of some is looked at; numbers count from 0. */
export interface PhotoDialogProps {
  readonly label: string;
  readonly photos: readonly CustomerSchemas['Photo'][];
  readonly number: number;
  readonly onNumber: (number: number) => void;
  readonly onClose: () => void;
}

/** Photos in the size of the window, one at a time; arrow keys turn the pages. */
export function PhotoDialog({ label, photos, number, onNumber, onClose }: PhotoDialogProps) {
  const t = useTranslations('hotel.photos');
  const photo = photos[number];
  const turn = (by: number) => onNumber((number + by + photos.length) % photos.length);
  const byKey = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowRight') turn(1);
    if (key === 'ArrowLeft') turn(-1);
  };
  if (photo === undefined) return null;
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className="fixed inset-0 z-40 bg-black"
    >
      <Modal className="size-full">
        <Dialog aria-label={label} className="flex size-full flex-col text-white outline-none">
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys help, the buttons are there for all. */}
          <div className="flex min-h-0 flex-1 flex-col" onKeyDown={byKey}>
            <div className="flex items-center justify-between gap-4 px-4 py-2">
              <p className="tabular-nums">{t('count', { number: number + 1, count: photos.length })}</p>
              <Round label={t('close')} onPress={onClose}>
                <X aria-hidden className="size-6" />
              </Round>
            </div>
            <div className="relative min-h-0 flex-1">
              <img
                key={photo.id}
                src={photo.urls.large}
                alt={photo.caption}
                lang={catalogLanguage}
                className="absolute inset-0 size-full object-contain"
              />
            </div>
            <div className="flex items-center justify-between gap-4 px-4 py-3">
              <Round label={t('previous')} onPress={() => turn(-1)}>
                <ChevronLeft aria-hidden className="size-6" />
              </Round>
              <p lang={catalogLanguage} aria-live="polite" className="text-center">
                {photo.caption}
              </p>
              <Round label={t('next')} onPress={() => turn(1)} autoFocus>
                <ChevronRight aria-hidden className="size-6" />
              </Round>
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Round(props: {
  readonly label: string;
  readonly onPress: () => void;
  readonly autoFocus?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <Button
      aria-label={props.label}
      onPress={props.onPress}
      autoFocus={props.autoFocus ?? false}
      className="grid size-12 shrink-0 cursor-pointer place-items-center rounded-full bg-white/15 hover:bg-white/30 data-[focus-visible]:outline-white"
    >
      {props.children}
    </Button>
  );
}
