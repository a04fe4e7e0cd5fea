-- As before, and a refund of which a part failed alone has a lower amount from then on.
CREATE OR REPLACE FUNCTION note_refund(p_booking_id text, p_refund_id text, p_amount_minor bigint, p_reason text, p_state text)
RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    v_booking bookings;
    v_before text;
    v_before_minor bigint;
    v_refunded bigint;
    v_template text;
BEGIN
    SELECT * INTO STRICT v_booking FROM bookings WHERE id = p_booking_id FOR UPDATE;
    SELECT state, amount_minor INTO v_before, v_before_minor FROM booking_refunds WHERE refund_id = p_refund_id;
    IF v_before = p_state AND v_before_minor = p_amount_minor THEN
        RETURN false;
    END IF;
    INSERT INTO booking_refunds AS known (refund_id, booking_id, amount_minor, reason, state)
    VALUES (p_refund_id, p_booking_id, p_amount_minor, p_reason, p_state)
    ON CONFLICT (refund_id) DO UPDATE SET state = excluded.state, amount_minor = excluded.amount_minor,
        updated_at = now();

    SELECT coalesce(sum(amount_minor), 0) INTO v_refunded FROM booking_refunds
     WHERE booking_id = p_booking_id AND state IN ('PENDING', 'SUCCEEDED');
    UPDATE bookings SET refunded_amount_minor = v_refunded,
        payment_status = CASE WHEN v_refunded = 0 THEN 'CAPTURED'
            WHEN v_refunded < captured_amount_minor THEN 'PARTIALLY_REFUNDED' ELSE 'REFUNDED' END,
        version = version + 1, updated_at = now()
     WHERE id = p_booking_id
    RETURNING * INTO v_booking;
    INSERT INTO booking_history (booking_id, kind, entry)
    VALUES (p_booking_id, 'REFUND', jsonb_build_object(
        'refundId', p_refund_id, 'state', p_state, 'reason', p_reason, 'amountMinor', p_amount_minor));

    -- What the platform itself gives back is told by the mail that tells why.
    v_template := CASE
        -- Only the amount is another: the part that failed has a message of its own.
        WHEN p_state = v_before THEN NULL
        WHEN p_state = 'SUCCEEDED' THEN 'refund-done'
        WHEN p_state = 'FAILED' THEN 'refund-failed'
        WHEN p_state = 'AWAITING_APPROVAL' THEN 'support-refund-approval'
        WHEN p_state IN ('APPROVED', 'PENDING') AND coalesce(v_before, 'AWAITING_APPROVAL') = 'AWAITING_APPROVAL'
            AND p_reason IN ('GOODWILL', 'SERVICE_FAILURE', 'DUPLICATE_CHARGE', 'PRICE_ERROR', 'OTHER')
            THEN 'refund-asked'
    END;
    PERFORM tell_booking(v_booking, NULL, v_template, p_refund_id) WHERE v_template IS NOT NULL;
    PERFORM tell_booking(v_booking, NULL, 'support-refund-failed', p_refund_id) WHERE p_state = 'FAILED' AND v_before IS DISTINCT FROM p_state;
    RETURN true;
END $$;
