import { setTimeout as sleep } from 'node:timers/promises';
import { type BegunCall, beginCall } from '@holdfast/prisma-sandbox/begin-call';
import { finishCall } from '@holdfast/prisma-sandbox/finish-call';
import { readIntent } from '@holdfast/prisma-sandbox/read-intent';
import { captureBeforeOf, hasLapsed, lapseIntent } from '../operations/cancel-intent.ts';
import type { Circumstances, Effect, IntentState } from '../operations/effect.ts';
import { makeEvent } from '../wire/make-event.ts';
import { losesAnswer } from '../wire/scripted-faults.ts';
import { idempotencyKeyInUse, idempotencyMismatch, StripeError } from '../wire/stripe-error.ts';
import type { Charge, PaymentIntent } from '../wire/stripe-objects.ts';
import { genericDecline } from '../wire/test-cards.ts';
import { effectOf, internalError } from './faults.ts';
import type { Provider } from './provider.ts';

/** One operation that a caller asked for. */
export interface Call {
  readonly operation: string;
  readonly requestId: string;
  readonly key?: string | undefined;
  readonly fingerprint?: string | undefined;
  readonly paymentIntentId?: string | undefined;
  readonly chargeId?: string | undefined;
  readonly bookingId?: string | undefined;
  /** Does the work on the objects it names; throws a StripeError to refuse without having changed anything. */
  work(state: IntentState | null, around: Circumstances): Effect | Promise<Effect>;
  /** Turns the object answered into what goes out (expansion). */
  present(effect: Effect, state: IntentState | null): object;
}

/** What the caller gets: an answer, silence, or a closed connection. */
export type Answer =
  | { readonly kind: 'answer'; readonly status: number; readonly body: string; readonly replayed: boolean }
  | { readonly kind: 'silence' }
  | { readonly kind: 'reset' };

type Begun = BegunCall<PaymentIntent, Charge>;

const maxConflicts = 50;

/**
 * Runs one call as Stripe does: a key's first answer is kept, errors included, and comes back to the same request;
 * a rule of the sandbox may strike it before or after the work (decision D14).
 */
export async function runCall(provider: Provider, call: Call): Promise<Answer> {
  const begun = await beginCall<PaymentIntent, Charge>(provider.db, call);
  const answer = await answerCall(provider, call, begun);
  provider.log.add({
    at: new Date(),
    requestId: call.requestId,
    operation: call.operation,
    paymentIntentId: call.paymentIntentId ?? begun.intent?.id ?? createdId(answer),
    bookingId: begun.bookingId,
    idempotencyKey: call.key ?? null,
    status: answer.kind === 'answer' ? answer.status : null,
    errorCode: errorCodeOf(answer),
    replayed: begun.claim === 'answered',
    faultKind: begun.fault?.kind ?? null,
  });
  return answer;
}

async function answerCall(provider: Provider, call: Call, begun: Begun): Promise<Answer> {
  const fault = effectOf(begun.fault?.kind);
  if (fault.atTheDoor !== undefined) {
    return typeof fault.atTheDoor === 'string' ? { kind: fault.atTheDoor } : refused(fault.atTheDoor());
  }
  if (begun.claim === 'mismatch') return refused(idempotencyMismatch(call.key ?? ''));
  if (begun.claim === 'running') return refused(idempotencyKeyInUse(call.key ?? ''));
  const delayMillis =
    begun.settings.latencyMillis +
    (fault.delayMillis === undefined ? 0 : (begun.fault?.latencyMillis ?? fault.delayMillis));
  if (delayMillis > 0) await sleep(delayMillis);
  if (begun.answer !== null) {
    return fault.silenceAfter === true
      ? { kind: 'silence' }
      : { kind: 'answer', ...begun.answer, replayed: true };
  }
  const answer = await work(provider, call, begun);
  return fault.silenceAfter === true || losesAnswer(call.operation, begun.intent)
    ? { kind: 'silence' }
    : answer;
}

async function work(provider: Provider, call: Call, begun: Begun): Promise<Answer> {
  const fault = effectOf(begun.fault?.kind);
  const around: Circumstances = {
    authorizationSeconds: begun.settings.authorizationSeconds,
    decline: fault.decline === true ? genericDecline : undefined,
    address: provider.address(),
    makeEvent: (type, object) => makeEvent(type, object, { id: call.requestId, key: call.key }),
  };
  let { intent, charge, version, bookingId } = begun;
  for (let attempt = 0; attempt < maxConflicts; attempt += 1) {
    const state = intent === null ? null : { intent, charge };
    const lapsed = state !== null && hasLapsed(state, new Date());
    const { effect, body } = lapsed
      ? { effect: lapseIntent(state, around), body: '' }
      : await perform(call, state, around, fault.error500);
    const status = effect.status;
    const written =
      (writesNothing(effect) && call.key === undefined) ||
      (await finishCall(provider.db, {
        intent: effect.intent,
        version: version ?? 0,
        bookingId: bookingId ?? undefined,
        captureBefore:
          effect.intent?.status === 'requires_capture' ? captureBeforeOf(effect.charge ?? charge) : undefined,
        charge: effect.charge,
        refund: effect.refund,
        refundBecomes: effect.refundBecomes,
        dispute: effect.dispute,
        customer: effect.customer,
        paymentMethod: effect.paymentMethod,
        events: effect.events,
        ...(lapsed ? {} : { key: call.key, status, body }),
      }));
    if (written && effect.events.length > 0) provider.eventsWritten();
    if (written && !lapsed) return { kind: 'answer', status, body, replayed: false };
    const again = await readIntent<PaymentIntent, Charge>(provider.db, intent?.id ?? '');
    if (again !== null) ({ intent, charge, version, bookingId } = again);
  }
  return refused(internalError());
}

/** Does the work and makes the answer; a refusal changes nothing and is an answer like any other. */
async function perform(
  call: Call,
  state: IntentState | null,
  around: Circumstances,
  error500: 'before' | 'after' | undefined,
): Promise<{ effect: Effect; body: string }> {
  try {
    if (error500 === 'before') throw internalError();
    const effect = await call.work(state, around);
    if (error500 === 'after') {
      const { status, body } = internalError();
      return { effect: { ...effect, status }, body: JSON.stringify({ error: body }) };
    }
    const body = effect.status === 200 ? call.present(effect, state) : effect.body;
    return { effect, body: JSON.stringify(body) };
  } catch (error) {
    if (!(error instanceof StripeError)) throw error;
    const body = { error: error.body };
    return { effect: { status: error.status, body, events: [] }, body: JSON.stringify(body) };
  }
}

function writesNothing({ intent, customer, paymentMethod }: Effect): boolean {
  return intent === undefined && customer === undefined && paymentMethod === undefined;
}

function refused(error: StripeError): Answer {
  const body = JSON.stringify({ error: error.body });
  return { kind: 'answer', status: error.status, body, replayed: false };
}

function errorCodeOf(answer: Answer): string | null {
  if (answer.kind !== 'answer' || answer.status === 200) return null;
  const { error } = JSON.parse(answer.body) as { error: { code?: string; type: string } };
  return error.code ?? error.type;
}

function createdId(answer: Answer): string | null {
  return answer.kind === 'answer' ? (/"(pi_[0-9A-Za-z]+)"/.exec(answer.body)?.[1] ?? null) : null;
}
