-- Writes where a dispute stands and posts what the bank took, put back or kept, each once and in whatever order it is
-- heard of. An inquiry takes no money, and so posts nothing. Returns the booking, or null for a payment not ours.
CREATE FUNCTION record_dispute(p_id text, p_intent_id text, p_amount_minor bigint, p_currency text, p_status text,
    p_reason text, p_phase text, p_evidence_due_by timestamptz, p_funds_withdrawn boolean)
RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    payment payments;
    known disputes;
    taken boolean;
BEGIN
    SELECT payments.* INTO payment FROM payments JOIN payment_attempts ON payment_id = payments.id
     WHERE provider_intent_id = p_intent_id;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    PERFORM lock_payments(payment.booking_id);
    SELECT * INTO known FROM disputes WHERE id = p_id;
    -- What is decided stays decided, whatever is heard late.
    IF known.phase IN ('won', 'lost') AND p_phase IN ('opened', 'evidence_due') THEN
        RETURN payment.booking_id;
    END IF;
    INSERT INTO disputes (id, booking_id, payment_id, livemode, amount_minor, currency, status, reason,
        evidence_due_by, phase)
    VALUES (p_id, payment.booking_id, payment.id, payment.livemode, p_amount_minor, p_currency, p_status, p_reason,
        p_evidence_due_by, p_phase)
    ON CONFLICT (id) DO UPDATE SET status = excluded.status, phase = excluded.phase,
        evidence_due_by = excluded.evidence_due_by, version = disputes.version + 1, updated_at = now()
     WHERE (disputes.status, disputes.phase, disputes.evidence_due_by)
        IS DISTINCT FROM (excluded.status, excluded.phase, excluded.evidence_due_by);
    IF FOUND THEN
        INSERT INTO dispute_history (dispute_id, kind, entry)
        VALUES (p_id, 'PHASE', jsonb_build_object('to', p_phase, 'status', p_status));
    END IF;

    IF p_funds_withdrawn OR p_phase = 'lost' THEN
        PERFORM post_money('dispute-opened:' || p_id, 'DISPUTE_OPENED', payment.booking_id, payment.id, NULL,
            p_currency, ledger_pair('DISPUTED', 'PROVIDER', p_amount_minor));
    END IF;
    taken := EXISTS (SELECT FROM ledger_transactions WHERE event_key = 'dispute-opened:' || p_id);
    IF taken AND p_phase = 'lost' THEN
        PERFORM post_money('dispute-lost:' || p_id, 'DISPUTE_LOST', payment.booking_id, payment.id, NULL,
            p_currency, ledger_pair('LOSSES', 'DISPUTED', p_amount_minor));
    ELSIF taken AND p_phase = 'won' AND NOT p_funds_withdrawn THEN
        PERFORM post_money('dispute-won:' || p_id, 'DISPUTE_WON', payment.booking_id, payment.id, NULL,
            p_currency, ledger_pair('PROVIDER', 'DISPUTED', p_amount_minor));
    END IF;
    RETURN payment.booking_id;
END;
$$;
