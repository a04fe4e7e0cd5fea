-- Writes what the provider says of a refund, in whatever order that comes: ledger, payment, history, event and the
-- request follow in this statement. Only what leads on is written: a refund that succeeded may still fail, one that
-- failed stays so. SUBSTITUTED in place of the provider's word is money that support gave back in another way, from
-- the bank.
CREATE OR REPLACE FUNCTION settle_refund(p_id text, p_state text, p_provider_refund_id text, p_failure_code text)
RETURNS TABLE (state text, request_id text, moved boolean) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    refund refunds;
    payment payments;
    was_given boolean;
    is_given boolean := p_state IN ('PENDING', 'SUCCEEDED');
    change bigint;
BEGIN
    PERFORM lock_payments(payments.booking_id) FROM payments JOIN refunds ON refunds.payment_id = payments.id
      WHERE refunds.id = p_id;
    SELECT * INTO refund FROM refunds WHERE id = p_id FOR UPDATE;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    IF array_position(ARRAY['CREATED', 'PENDING', 'SUCCEEDED', 'FAILED'], refund.state)
        >= array_position(ARRAY['CREATED', 'PENDING', 'SUCCEEDED', 'FAILED'], p_state) THEN
        RETURN QUERY SELECT refund.state, refund.request_id, false;
        RETURN;
    END IF;
    UPDATE refunds SET state = p_state, provider_refund_id = COALESCE(provider_refund_id, p_provider_refund_id),
        failure_code = p_failure_code, updated_at = now() WHERE id = p_id;
    was_given := refund.state IN ('PENDING', 'SUCCEEDED');
    change := refund.amount_minor * (is_given::int - was_given::int);
    UPDATE payments SET refunded_minor = refunded_minor + change, version = version + 1, updated_at = now(),
        status = CASE WHEN refunded_minor + change = 0 THEN 'CAPTURED'
            WHEN refunded_minor + change = captured_minor THEN 'REFUNDED' ELSE 'PARTIALLY_REFUNDED' END
     WHERE id = refund.payment_id AND change <> 0;
    SELECT * INTO STRICT payment FROM payments WHERE id = refund.payment_id;
    INSERT INTO payment_history (payment_id, kind, entry) VALUES (payment.id, 'REFUND', jsonb_strip_nulls(
        jsonb_build_object('refundId', p_id, 'to', p_state, 'failureCode', p_failure_code)));
    IF change > 0 THEN
        IF p_failure_code = 'SUBSTITUTED' THEN
            PERFORM post_money('substitute:' || p_id, 'SUBSTITUTE', payment.booking_id, payment.id, NULL,
                payment.currency, ledger_pair('GUEST_FUNDS', 'BANK', refund.amount_minor));
        ELSE
            PERFORM post_money('refund:' || p_id, 'REFUND', payment.booking_id, payment.id, NULL, payment.currency,
                ledger_pair('GUEST_FUNDS', 'PROVIDER', refund.amount_minor));
        END IF;
        INSERT INTO outbox (topic, key, type, aggregate_version, data)
        VALUES ('payment-events', payment.booking_id, 'PaymentRefunded', payment.version, payment_event(payment));
    ELSIF change < 0 THEN
        PERFORM post_money('refund-failed:' || p_id, 'REFUND_FAILED', payment.booking_id, payment.id, NULL,
            payment.currency, ledger_pair('PROVIDER', 'GUEST_FUNDS', refund.amount_minor));
    END IF;
    IF refund.request_id IS NOT NULL THEN
        IF p_state = 'FAILED' AND EXISTS (SELECT FROM refunds
            WHERE request_id = refund.request_id AND state <> 'FAILED') THEN
            UPDATE refunds SET request_id = part_refund_request(refund.request_id, refund.amount_minor, p_failure_code)
             WHERE id = p_id;
        END IF;
        PERFORM follow_refunds(refund.request_id, p_failure_code);
    END IF;
    RETURN QUERY SELECT p_state, refund.request_id, true;
END;
$$;
