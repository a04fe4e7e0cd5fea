import type { UndoStep } from '@holdfast/domain/saga-steps';

/** What each decision about an undo does, for whoever has to take it. */
export interface Consequences {
  readonly retry: string;
  readonly substitute: string;
  readonly writeOff: string;
}

const money = (done: string, kept: string): Consequences => ({
  retry: 'It is tried once more now, under the same key at the provider: the guest is not paid twice.',
  substitute: `It counts as done because you did it in another way: ${done} The platform does not try again.`,
  writeOff: `It is given up for good: ${kept} The platform does not try again.`,
});

const local = (undone: string, left: string): Consequences => ({
  retry: 'It is tried once more now; undone already, nothing more happens.',
  substitute: `It counts as done because you did it in another way: ${undone} The platform does not try again.`,
  writeOff: `It is given up for good: ${left} The platform does not try again.`,
});

/** What the decisions do, by the step whose undo it is. */
export const consequencesOf: Readonly<Record<UndoStep, Consequences>> = {
  reserve: local(
    'the rooms are for sale again.',
    'the rooms stay taken until somebody gives them back by hand.',
  ),
  authorize: money(
    'the amount is not held on the card any more.',
    "the amount stays held on the guest's card until their bank lets it go.",
  ),
  confirm: local('the booking is not confirmed any more.', 'the booking may go on showing as confirmed.'),
  capture: money('the guest has their money back.', "the platform keeps the guest's money."),
  notify: local('the guest was told.', 'the guest is not told.'),
  refund: money('the guest has their refund.', 'the guest does not get this refund.'),
  late_payment: money(
    'the guest has their money back.',
    'the platform keeps money that came in for a booking that was not made.',
  ),
};
