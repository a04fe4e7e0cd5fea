-- What the platform owes by policy goes before what somebody still thinks about: a request that waits for a second
-- person counts as promised only against others of support, and is looked at again when it is approved.
DROP FUNCTION payer_left(text, text);
CREATE FUNCTION payer_left(p_payer_id text, p_currency text, p_promised text[]) RETURNS bigint
LANGUAGE sql VOLATILE AS $$
    SELECT (SELECT COALESCE(sum(payment_left(payment)), 0) FROM payments AS payment
            WHERE booking_id = p_payer_id AND currency = p_currency)::bigint
        - (SELECT COALESCE(sum(request_unpaid(request)), 0) FROM refund_requests AS request
            WHERE payer_id = p_payer_id AND currency = p_currency AND state = ANY(p_promised))::bigint
$$;

-- Promises money back. The same operation and reason is the same request. What the platform owes by policy
-- (p_at_most) is cut to what the payer has left, because the rest is on its way already; what support asks for is
-- promised whole. No row when the payer has not so much left.
DROP FUNCTION request_refund(text, text, text, text, bigint, text, text, text, boolean);
CREATE FUNCTION request_refund(p_id text, p_operation_id text, p_booking_id text, p_payer_id text,
    p_amount_minor bigint, p_currency text, p_reason text, p_requested_by text, p_needs_approval boolean,
    p_at_most boolean)
RETURNS SETOF refund_requests LANGUAGE plpgsql AS $$
DECLARE
    first_state text := CASE WHEN p_needs_approval THEN 'AWAITING_APPROVAL' ELSE 'APPROVED' END;
    promised bigint := p_amount_minor;
    available bigint;
BEGIN
    PERFORM lock_payments(p_payer_id);
    RETURN QUERY SELECT * FROM refund_requests WHERE operation_id = p_operation_id AND reason = p_reason;
    IF FOUND THEN
        RETURN;
    END IF;
    IF p_at_most THEN
        available := payer_left(p_payer_id, p_currency, ARRAY['APPROVED', 'PENDING']);
        promised := least(promised, available);
    ELSE
        available := payer_left(p_payer_id, p_currency, ARRAY['AWAITING_APPROVAL', 'APPROVED', 'PENDING']);
    END IF;
    IF promised <= 0 OR promised > available THEN
        RETURN;
    END IF;
    INSERT INTO refund_requests (id, operation_id, booking_id, payer_id, livemode, amount_minor, currency, reason,
        state, requested_by)
    SELECT p_id, p_operation_id, p_booking_id, p_payer_id, livemode, promised, p_currency, p_reason,
        first_state, p_requested_by
      FROM payments WHERE booking_id = p_payer_id ORDER BY sequence LIMIT 1;
    INSERT INTO refund_request_history (refund_request_id, kind, entry)
    VALUES (p_id, 'STATE', jsonb_build_object('to', first_state, 'amountMinor', promised, 'by', p_requested_by));
    RETURN QUERY SELECT * FROM refund_requests WHERE id = p_id;
END;
$$;

-- Writes what a second person says of a request. Only one that waits is changed, never by whoever asked for it, and
-- none is approved that the payer has not left any more: then 'EXCEEDS' comes back, else the request's state.
CREATE FUNCTION decide_refund(p_id text, p_approved boolean, p_decided_by text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    request refund_requests;
    next_state text := CASE WHEN p_approved THEN 'APPROVED' ELSE 'REJECTED' END;
BEGIN
    PERFORM lock_payments(payer_id) FROM refund_requests WHERE id = p_id;
    SELECT * INTO STRICT request FROM refund_requests WHERE id = p_id FOR UPDATE;
    IF request.state <> 'AWAITING_APPROVAL' OR request.requested_by = p_decided_by THEN
        RETURN request.state;
    ELSIF p_approved AND request.amount_minor
        > payer_left(request.payer_id, request.currency, ARRAY['APPROVED', 'PENDING']) THEN
        RETURN 'EXCEEDS';
    END IF;
    UPDATE refund_requests SET decided_by = p_decided_by, decided_at = now() WHERE id = p_id;
    PERFORM move_refund_request(p_id, next_state, NULL, p_decided_by);
    RETURN next_state;
END;
$$;

CREATE OR REPLACE FUNCTION retry_refund(p_id text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    request refund_requests;
BEGIN
    PERFORM lock_payments(payer_id) FROM refund_requests WHERE id = p_id;
    SELECT * INTO STRICT request FROM refund_requests WHERE id = p_id FOR UPDATE;
    IF request.state <> 'FAILED' THEN
        RETURN request.state;
    ELSIF payer_left(request.payer_id, request.currency, ARRAY['APPROVED', 'PENDING']) < request_unpaid(request) THEN
        RETURN NULL;
    END IF;
    PERFORM move_refund_request(p_id, 'APPROVED', NULL);
    RETURN 'APPROVED';
END;
$$;
