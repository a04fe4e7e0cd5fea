import type { DisputePhase } from '@holdfast/domain/disputes';
import { type MailContent, row, section, type Tone } from './mail-content.ts';
import type { MessageContext } from './message-context.ts';
import { staySection } from './stay-section.ts';

/** What support reads, in English: what happened, which thing it is about, and what is to be done. */
interface SupportWords {
  readonly subject: string;
  readonly title: string;
  readonly state: string;
  readonly tone: Tone;
  readonly lead: string;
  /** What the subject's id is the id of. */
  readonly about: string;
  /** The id as support knows it, where what follows its last dot only makes it one of its kind. */
  readonly name?: (subjectId: string) => string;
}

function supportMail(choose: SupportWords | ((subjectId: string) => SupportWords)) {
  return (context: MessageContext, subjectId: string): MailContent => {
    const { booking, facts, money } = context;
    const say = typeof choose === 'function' ? choose(subjectId) : choose;
    return {
      subject: `${say.subject} (booking ${facts.number})`,
      ...{ title: say.title, state: say.state, tone: say.tone },
      sections: [
        section({ paragraphs: [say.lead] }),
        section({
          heading: 'At a glance',
          rows: [
            row('Booking', `${facts.number} (${booking.id})`, true),
            row('Status', `${booking.status}, payment ${booking.paymentStatus}`),
            ...(subjectId === '' ? [] : [row(say.about, say.name?.(subjectId) ?? subjectId)]),
            ...(booking.refund === null
              ? []
              : [
                  row('Amount', money(booking.refund.amount)),
                  row('Reason', booking.refund.reason),
                  row('State', booking.refund.state),
                ]),
            row('Taken', money(booking.captured)),
            row('Given back', money(booking.refunded)),
          ],
        }),
        staySection(context),
      ],
    };
  };
}

export const refundApproval = supportMail({
  subject: 'A refund waits for approval',
  title: 'A refund waits for a second person',
  state: 'To be approved',
  tone: 'waiting',
  lead: 'It is above the threshold, so someone other than who asked for it approves or rejects it. The guest is told nothing until then.',
  about: 'Refund, and which reminder',
});

export const refundNotGiven = supportMail({
  subject: 'A refund failed',
  title: 'The provider could not give a refund',
  state: 'To be tried again',
  tone: 'bad',
  lead: 'The money is still with us and the guest knows. Have it tried again, or give it another way and note that on the booking.',
  about: 'Refund',
});

export const paymentFailing = supportMail({
  subject: 'A payment keeps failing',
  title: 'A payment keeps failing',
  state: 'To be looked at',
  tone: 'bad',
  lead: 'Three cards were refused, or the payment provider keeps failing on this booking. Its steps on the timeline say which.',
  about: 'Step',
});

const disputed: SupportWords = {
  subject: 'A charge is disputed',
  title: 'A cardholder disputes a charge',
  state: 'To be answered',
  tone: 'bad',
  lead: 'Nothing is refunded while the bank decides. Evidence that arrives after the provider’s deadline does not count.',
  about: 'Dispute',
  name: (subjectId) => subjectId.replace(/\.[^.]*$/, ''),
};

const disputeWords: Readonly<Record<DisputePhase, SupportWords>> = {
  evidence_due: disputed,
  opened: {
    ...disputed,
    state: 'With the bank',
    tone: 'waiting',
    lead: 'The bank looks at it. Nothing is refunded until it has decided.',
  },
  won: {
    ...disputed,
    subject: 'A dispute is won',
    title: 'The bank decided for us',
    state: 'Won',
    tone: 'good',
    lead: 'The money is with us again, and what is due to the guest can be refunded as before.',
  },
  lost: {
    ...disputed,
    subject: 'A dispute is lost',
    title: 'The bank decided for the cardholder',
    state: 'Lost',
    lead: 'The cardholder has the money back, so nothing more of it is refunded. A stay that had not begun is cancelled.',
  },
};

/** Its subject is `<dispute>.<phase>`. */
export const dispute = supportMail(
  (subjectId) => disputeWords[subjectId.split('.').at(-1) as DisputePhase] ?? disputed,
);

export const compensationStuck = supportMail({
  subject: 'An undo is stuck',
  title: 'An undo does not get through',
  state: 'To be decided',
  tone: 'bad',
  lead: 'It is tried again and again. Have it tried now, put something in its place, or write it off with a reason.',
  about: 'Step, and since when',
  name: sinceWhen,
});

/** A stuck undo's subject is `<step>.<seconds since 1970>`. */
function sinceWhen(subjectId: string): string {
  const [step = '', seconds] = subjectId.split('.');
  const at = new Date(Number(seconds) * 1_000);
  if (Number.isNaN(at.getTime())) return step;
  return `${step}, since ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
