-- Writes how a refund of the booking stands, as payment says, and tells of it. The booking's row is locked before the
-- sum is taken, so that two refunds noted at once are both counted. Noted again in the same state, it changes nothing.
CREATE FUNCTION note_refund(p_booking_id text, p_refund_id text, p_amount_minor bigint, p_reason text, p_state text)
RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    v_booking bookings;
    v_before text;
    v_refunded bigint;
    v_template text;
BEGIN
    SELECT * INTO STRICT v_booking FROM bookings WHERE id = p_booking_id FOR UPDATE;
    SELECT state INTO v_before FROM booking_refunds WHERE refund_id = p_refund_id;
    IF v_before = p_state THEN
        RETURN false;
    END IF;
    INSERT INTO booking_refunds AS known (refund_id, booking_id, amount_minor, reason, state)
    VALUES (p_refund_id, p_booking_id, p_amount_minor, p_reason, p_state)
    ON CONFLICT (refund_id) DO UPDATE SET state = excluded.state, updated_at = now();

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
        WHEN p_state = 'SUCCEEDED' THEN 'refund-done'
        WHEN p_state = 'FAILED' THEN 'refund-failed'
        WHEN p_state = 'AWAITING_APPROVAL' THEN 'support-refund-approval'
        WHEN p_state IN ('APPROVED', 'PENDING') AND coalesce(v_before, 'AWAITING_APPROVAL') = 'AWAITING_APPROVAL'
            AND p_reason IN ('GOODWILL', 'SERVICE_FAILURE', 'DUPLICATE_CHARGE', 'PRICE_ERROR', 'OTHER')
            THEN 'refund-asked'
    END;
    PERFORM tell_booking(v_booking, NULL, v_template, p_refund_id) WHERE v_template IS NOT NULL;
    PERFORM tell_booking(v_booking, NULL, 'support-refund-failed', p_refund_id) WHERE p_state = 'FAILED';
    RETURN true;
END $$;
