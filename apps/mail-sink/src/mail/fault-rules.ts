import { type Static, Type } from 'typebox';

export const faultKinds = [
  'error_500_before',
  'error_500_after',
  'unavailable',
  'rate_limited',
  'timeout_before',
  'timeout_after',
  'slow',
] as const;

/** How the sink is told to fail. */
export const FaultRule = Type.Object(
  {
    kind: Type.Enum(faultKinds),
    /** Calls it strikes; null means until it is deleted. */
    times: Type.Optional(Type.Union([Type.Integer({ minimum: 1 }), Type.Null()])),
    /** What it strikes, mails unless told. */
    channel: Type.Optional(Type.Enum(['mail', 'sms'])),
    /** Only mails about this booking (custom argument bookingId). */
    bookingId: Type.Optional(Type.String({ minLength: 1 })),
    /** Only text messages to this number. */
    to: Type.Optional(Type.String({ minLength: 1 })),
    latencyMillis: Type.Optional(Type.Integer({ minimum: 0, maximum: 60_000 })),
  },
  { additionalProperties: false },
);
export type FaultRule = Static<typeof FaultRule>;

/** A rule with what is left of it. */
export interface Fault {
  readonly id: number;
  readonly kind: FaultRule['kind'];
  readonly channel: 'mail' | 'sms';
  /** The booking or the number it is about; null for all. */
  readonly about: string | null;
  readonly latencyMillis: number | null;
  remaining: number | null;
}

/** The rules in force; they end with the process. */
export class FaultRules {
  #rules: Fault[] = [];
  #lastId = 0;

  add(rule: FaultRule): Fault {
    this.#lastId += 1;
    const fault: Fault = {
      id: this.#lastId,
      kind: rule.kind,
      channel: rule.channel ?? 'mail',
      about: rule.bookingId ?? rule.to ?? null,
      latencyMillis: rule.latencyMillis ?? null,
      remaining: rule.times === undefined ? 1 : rule.times,
    };
    this.#rules.push(fault);
    return fault;
  }

  list(): readonly Fault[] {
    return this.#rules;
  }

  delete(id?: number): number {
    const before = this.#rules.length;
    this.#rules = id === undefined ? [] : this.#rules.filter((rule) => rule.id !== id);
    return before - this.#rules.length;
  }

  /** Uses up the first rule that strikes messages about these bookings or to these numbers. */
  meet(channel: Fault['channel'], about: readonly (string | undefined)[]): Fault | undefined {
    const fault = this.#rules.find(
      (rule) =>
        rule.channel === channel &&
        rule.remaining !== 0 &&
        (rule.about === null || about.includes(rule.about)),
    );
    if (fault !== undefined && fault.remaining !== null) fault.remaining -= 1;
    return fault;
  }
}
