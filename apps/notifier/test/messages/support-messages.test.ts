import { describe, expect, test } from 'vitest';
import { composeMail } from '../../src/messages/compose-mail.ts';
import { sampleContext } from './message-samples.ts';

function support(template: 'support-dispute' | 'support-compensation-stuck', subjectId: string) {
  const mail = composeMail({ template, audience: 'SUPPORT', subjectId }, sampleContext(template, 'en'));
  if (mail === null) throw new Error('there is no such mail');
  return mail;
}

describe('what support reads', () => {
  test.each([
    ['evidence_due', 'A charge is disputed', 'To be answered'],
    ['opened', 'A charge is disputed', 'With the bank'],
    ['won', 'A dispute is won', 'Won'],
    ['lost', 'A dispute is lost', 'Lost'],
  ])('says of a dispute that is %s what that means', (phase, subject, state) => {
    const mail = support('support-dispute', `du_5KdN.${phase}`);
    expect(mail.subject).toContain(subject);
    expect(mail.text).toContain(state);
    expect(mail.text).toContain('Dispute: du_5KdN\n');
  });

  test('says since when an undo is stuck', () => {
    expect(support('support-compensation-stuck', 'refund.1795284984').text).toContain(
      'Step, and since when: refund, since 2026-11-21 18:16 UTC',
    );
  });
});
