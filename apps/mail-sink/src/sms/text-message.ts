import { randomBytes } from 'node:crypto';

/** A text message as the sink keeps it; members are named as Twilio names them. */
export interface TextMessage {
  readonly sid: string;
  readonly account_sid: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly received_at: string;
}

/** A new id of a message. */
export function newSid(): string {
  return `SM${randomBytes(16).toString('hex')}`;
}
