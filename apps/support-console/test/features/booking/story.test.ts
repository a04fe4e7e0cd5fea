import type { SupportSchemas } from '@holdfast/sdk/support';
import { expect, test } from 'vitest';
import { storyOf } from '../../../src/features/booking/story.ts';

const at = (second: number) => `2027-06-01T12:00:0${second}.000Z`;
const deed = {
  edge: 'support-api',
  actorRoles: ['SUPPORT'],
  address: '192.0.2.1',
  phase: 'DONE',
  status: 200,
};

/** A booking that was refunded by one colleague, of which another was refused the same. */
const booking = {
  totalPrice: { amountMinor: 44_700, currency: 'EUR' },
  timeline: [
    { at: at(0), kind: 'STATUS', entry: { from: null, to: 'PENDING' } },
    { at: at(1), kind: 'STEPS', entry: [] },
    { at: at(1), kind: 'STATUS', entry: { from: 'PENDING', to: 'CONFIRMED' } },
    { at: at(4), kind: 'REFUND', entry: { state: 'PENDING', reason: 'GOODWILL', amountMinor: 5_000 } },
    { at: at(4), kind: 'OPERATION', entry: { operationId: 'op_1' } },
    { at: at(8), kind: 'COMPENSATION', entry: { step: 'capture', decision: 'write_off', by: 'usr_ann' } },
  ],
  operations: [
    {
      ...{ id: 'op_1', kind: 'refund', request: {}, note: 'No hot water.', createdAt: at(3) },
      by: { kind: 'SUPPORT', accountId: 'usr_ann', fullName: 'Ann' },
      outcome: { code: 'DONE' },
    },
    {
      ...{ id: 'op_2', kind: 'cancel', request: {}, createdAt: at(9) },
      by: { kind: 'GUEST', accountId: 'usr_guest' },
    },
  ],
  deeds: [
    {
      ...{ ...deed, cursor: '1', at: at(2), requestId: 'r1', actorId: 'usr_ann', action: 'booking.read' },
    },
    {
      ...{ ...deed, cursor: '2', at: at(4), requestId: 'r2', actorId: 'usr_ann', action: 'refund.create' },
      after: { operationId: 'op_1' },
    },
    {
      ...{ ...deed, cursor: '3', at: at(5), requestId: 'r3', actorId: 'usr_bob', action: 'refund.approve' },
      ...{ phase: 'REFUSED', status: 409 },
    },
  ],
  notifications: [
    {
      ...{ id: 'ntf_1', template: 'refund-done', channel: 'EMAIL', audience: 'GUEST', status: 'SENT' },
      ...{ attempts: 1, createdAt: at(5), sentAt: at(6) },
    },
  ],
} as unknown as SupportSchemas['SupportBooking'];

test('the story is in the order of time, and says who did what with which note', () => {
  expect(
    storyOf(booking).map(({ at: when, what, who, note }) => [when.slice(18, 19), what, who, note]),
  ).toEqual([
    ['0', 'Accepted, pending', undefined, undefined],
    ['1', 'Pending became confirmed', undefined, undefined],
    ['2', 'Looked at the booking', 'Ann', undefined],
    ['3', 'Refund: done', 'Ann', 'No hot water.'],
    ['4', 'Refund of €50.00 for goodwill: pending', undefined, undefined],
    ['5', 'Refund approve: refused with 409', 'usr_bob', undefined],
    ['6', 'E-mail “Refund done” to guest: sent', undefined, undefined],
    ['8', 'Undo of capture: write off', 'Ann', undefined],
    ['9', 'Cancel: under way', 'guest usr_guest', undefined],
  ]);
});

test('what was asked and the deed that did it are one line, which leads to the audit log', () => {
  const lines = storyOf(booking);
  expect(lines.find(({ key }) => key === 'operation op_1')).toMatchObject({ requestId: 'r2' });
  expect(lines.map(({ key }) => key)).not.toContain('deed 2');
});
