-- What is owed to a guest is not earned by anybody: a refund that failed waits for support, who try it again, give it
-- back in another way or write it off; only then is it at its end.
CREATE FUNCTION refund_is_owed(p_request refund_requests) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN p_request.state = 'FAILED' THEN p_request.failure_code IS DISTINCT FROM 'WRITTEN_OFF'
        ELSE p_request.state NOT IN ('REJECTED', 'SUCCEEDED') END
$$;

-- As before, but for what is owed.
CREATE OR REPLACE FUNCTION record_earning(p_booking_id text, p_hotel_id text, p_livemode boolean, p_number text, p_check_in text,
    p_check_out text, p_currency text, p_captured_minor bigint, p_points_minor bigint, p_refunded_minor bigint,
    p_basis_points integer) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    given record;
    earned bigint := p_captured_minor - p_refunded_minor + p_points_minor;
    commission bigint := commission_of(earned, p_basis_points);
BEGIN
    IF EXISTS (SELECT FROM earnings WHERE booking_id = p_booking_id) THEN
        RETURN 'KNOWN';
    END IF;
    SELECT COALESCE(array_agg(refund.id) FILTER (WHERE refund.state IN ('PENDING', 'SUCCEEDED')), '{}') AS ids,
           COALESCE(sum(refund.amount_minor) FILTER (WHERE refund.state IN ('PENDING', 'SUCCEEDED')), 0) AS amount_minor,
           COALESCE(bool_or(refund_is_owed(request)), false) AS open
      INTO given
      FROM refund_requests AS request LEFT JOIN refunds AS refund ON refund.request_id = request.id
     WHERE request.booking_id = p_booking_id;
    IF given.open OR given.amount_minor <> p_refunded_minor THEN
        RETURN 'NOT_YET';
    END IF;
    INSERT INTO earnings (booking_id, hotel_id, livemode, number, check_in, check_out, currency, captured_minor,
        points_minor, refunded_minor, counted_refunds, commission_basis_points)
    VALUES (p_booking_id, p_hotel_id, p_livemode, p_number, p_check_in, p_check_out, p_currency, p_captured_minor,
        p_points_minor, p_refunded_minor, given.ids, p_basis_points)
    ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
        RETURN 'KNOWN';
    END IF;
    IF earned > 0 THEN
        PERFORM post_money('earning:' || p_booking_id, 'EARNING', p_booking_id, NULL, p_hotel_id, p_currency,
            jsonb_build_array(
                jsonb_build_object('account', 'GUEST_FUNDS', 'amountMinor', p_captured_minor - p_refunded_minor),
                jsonb_build_object('account', 'POINTS', 'amountMinor', p_points_minor),
                jsonb_build_object('account', 'HOTEL_PAYABLE', 'amountMinor', commission - earned),
                jsonb_build_object('account', 'COMMISSION', 'amountMinor', -commission)));
    END IF;
    RETURN 'EARNED';
END;
$$;

-- As before; a refund that failed after it was counted is put back only when it is not owed any more.
CREATE OR REPLACE FUNCTION unadjusted_refunds(p_since timestamptz)
RETURNS TABLE (refund_id text, booking_id text, event_key text, change_minor bigint) LANGUAGE sql STABLE AS $$
    SELECT refund.id, request.booking_id, change.event_key, change.change_minor
      FROM refunds AS refund
      JOIN refund_requests AS request ON request.id = refund.request_id
      JOIN earnings AS earning ON earning.booking_id = request.booking_id
      CROSS JOIN LATERAL (
        SELECT 'earning-adjusted:' || refund.id AS event_key, -refund.amount_minor AS change_minor
         WHERE refund.state IN ('PENDING', 'SUCCEEDED') AND refund.id <> ALL (earning.counted_refunds)
        UNION ALL
        SELECT 'earning-restored:' || refund.id, refund.amount_minor
         WHERE refund.state = 'FAILED' AND NOT (request.state = 'FAILED' AND refund_is_owed(request))
           AND (refund.id = ANY (earning.counted_refunds)
            OR EXISTS (SELECT FROM ledger_transactions AS adjusted
                        WHERE adjusted.event_key = 'earning-adjusted:' || refund.id))
      ) AS change
     WHERE refund.created_at >= p_since
       AND NOT EXISTS (SELECT FROM ledger_transactions AS known WHERE known.event_key = change.event_key)
$$;
