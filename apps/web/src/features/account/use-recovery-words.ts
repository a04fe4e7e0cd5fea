import type { RecoveryCodesWords } from '@holdfast/ui/second-factor/recovery-codes';
import { useTranslations } from 'use-intl';

/** What is said about recovery codes. */
export function useRecoveryWords(): RecoveryCodesWords {
  const t = useTranslations('account.security');
  return {
    lead: t('codesLead'),
    copy: t('codesCopy'),
    copied: t('codesCopied'),
    save: t('codesSave'),
    file: t('codesFile'),
    kept: t('codesKept'),
    done: t('codesDone'),
  };
}
