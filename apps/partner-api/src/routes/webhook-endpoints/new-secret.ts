import { randomBytes } from 'node:crypto';
import { secretField } from '@holdfast/prisma-notification/webhook-endpoints';
import type { PartnerPlatform } from '../../open-platform.ts';

/** A fresh secret of 32 random bytes as Standard Webhooks writes them, sealed for the partner. */
export function newSealedSecret({ vault }: PartnerPlatform, partnerId: string): Promise<string> {
  return vault.seal(secretField(partnerId), `whsec_${randomBytes(32).toString('base64')}`);
}
