-- AlterTable
ALTER TABLE "refund_requests" ADD COLUMN     "part_of" TEXT;

-- CreateIndex
CREATE INDEX "refund_requests_part_of_idx" ON "refund_requests"("part_of");

-- What of a payment can still be promised to be given back: not what is back or on its way, nor what a bank took.
CREATE FUNCTION payment_left(p_payment payments) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN p_payment.undone_at IS NULL AND p_payment.status IN ('CAPTURED', 'PARTIALLY_REFUNDED')
        THEN greatest(0, p_payment.captured_minor - p_payment.refunded_minor
            - (SELECT COALESCE(sum(amount_minor), 0) FROM refunds
                WHERE payment_id = p_payment.id AND state = 'CREATED')
            - (SELECT COALESCE(sum(amount_minor), 0) FROM disputes
                WHERE payment_id = p_payment.id AND phase <> 'won'))::bigint
        ELSE 0 END
$$;

-- What of a request no refund stands for yet.
CREATE FUNCTION request_unpaid(p_request refund_requests) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT p_request.amount_minor - (SELECT COALESCE(sum(amount_minor), 0) FROM refunds
        WHERE request_id = p_request.id AND state <> 'FAILED')::bigint
$$;

-- What of a payer's money is neither back nor promised. Its payments must be locked, so that nobody promises it twice.
CREATE FUNCTION payer_left(p_payer_id text, p_currency text) RETURNS bigint LANGUAGE sql VOLATILE AS $$
    SELECT (SELECT COALESCE(sum(payment_left(payment)), 0) FROM payments AS payment
            WHERE booking_id = p_payer_id AND currency = p_currency)::bigint
        - (SELECT COALESCE(sum(request_unpaid(request)), 0) FROM refund_requests AS request
            WHERE payer_id = p_payer_id AND currency = p_currency
              AND state IN ('AWAITING_APPROVAL', 'APPROVED', 'PENDING'))::bigint
$$;

-- Every function here locks the payments first, then the request, then its refunds.
CREATE FUNCTION lock_payments(p_payer_id text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM payments WHERE booking_id = p_payer_id ORDER BY id FOR UPDATE;
END;
$$;

CREATE FUNCTION move_refund_request(p_id text, p_state text, p_failure_code text, p_by text DEFAULT NULL)
RETURNS void LANGUAGE sql AS $$
    WITH request AS (
        UPDATE refund_requests SET state = p_state, failure_code = p_failure_code, version = version + 1,
            updated_at = now()
         WHERE id = p_id AND (state, failure_code) IS DISTINCT FROM (p_state, p_failure_code)
        RETURNING id, state, failure_code, amount_minor
    )
    INSERT INTO refund_request_history (refund_request_id, kind, entry)
    SELECT id, 'STATE', jsonb_strip_nulls(jsonb_build_object('to', state, 'amountMinor', amount_minor,
        'failureCode', failure_code, 'by', p_by)) FROM request
$$;

-- Promises money back. The same operation and reason is the same request. No row when the payer has not so much left.
CREATE FUNCTION request_refund(p_id text, p_operation_id text, p_booking_id text, p_payer_id text,
    p_amount_minor bigint, p_currency text, p_reason text, p_requested_by text, p_needs_approval boolean)
RETURNS SETOF refund_requests LANGUAGE plpgsql AS $$
DECLARE
    first_state text := CASE WHEN p_needs_approval THEN 'AWAITING_APPROVAL' ELSE 'APPROVED' END;
BEGIN
    PERFORM lock_payments(p_payer_id);
    RETURN QUERY SELECT * FROM refund_requests WHERE operation_id = p_operation_id AND reason = p_reason;
    IF FOUND OR payer_left(p_payer_id, p_currency) < p_amount_minor THEN
        RETURN;
    END IF;
    INSERT INTO refund_requests (id, operation_id, booking_id, payer_id, livemode, amount_minor, currency, reason,
        state, requested_by)
    SELECT p_id, p_operation_id, p_booking_id, p_payer_id, livemode, p_amount_minor, p_currency, p_reason,
        first_state, p_requested_by
      FROM payments WHERE booking_id = p_payer_id ORDER BY sequence LIMIT 1;
    INSERT INTO refund_request_history (refund_request_id, kind, entry)
    VALUES (p_id, 'STATE', jsonb_build_object('to', first_state, 'amountMinor', p_amount_minor, 'by', p_requested_by));
    RETURN QUERY SELECT * FROM refund_requests WHERE id = p_id;
END;
$$;

-- A failed request is to be tried again. Null when the payer has not so much left any more; else its state, which
-- only a failed one changes.
CREATE FUNCTION retry_refund(p_id text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    request refund_requests;
BEGIN
    PERFORM lock_payments(payer_id) FROM refund_requests WHERE id = p_id;
    SELECT * INTO STRICT request FROM refund_requests WHERE id = p_id FOR UPDATE;
    IF request.state <> 'FAILED' THEN
        RETURN request.state;
    ELSIF payer_left(request.payer_id, request.currency) < request_unpaid(request) THEN
        RETURN NULL;
    END IF;
    PERFORM move_refund_request(p_id, 'APPROVED', NULL);
    RETURN 'APPROVED';
END;
$$;

-- Takes a part that failed out of a request whose rest went through or is under way: both amounts stay true, and
-- the part can be tried again on its own.
CREATE FUNCTION part_refund_request(p_id text, p_amount_minor bigint, p_failure_code text) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
    part text := p_id || '_' || (SELECT count(*) + 2 FROM refund_requests WHERE part_of = p_id);
BEGIN
    INSERT INTO refund_requests (id, booking_id, payer_id, livemode, amount_minor, currency, reason, state,
        requested_by, decided_by, decided_at, failure_code, part_of)
    SELECT part, booking_id, payer_id, livemode, p_amount_minor, currency, reason, 'FAILED', requested_by,
        decided_by, decided_at, p_failure_code, id FROM refund_requests WHERE id = p_id;
    INSERT INTO refund_request_history (refund_request_id, kind, entry)
    VALUES (part, 'STATE', jsonb_build_object('to', 'FAILED', 'amountMinor', p_amount_minor,
        'failureCode', p_failure_code, 'partOf', p_id));
    UPDATE refund_requests SET amount_minor = amount_minor - p_amount_minor, version = version + 1, updated_at = now()
     WHERE id = p_id;
    INSERT INTO refund_request_history (refund_request_id, kind, entry)
    VALUES (p_id, 'PARTED', jsonb_build_object('amountMinor', p_amount_minor, 'into', part));
    RETURN part;
END;
$$;

-- Lets a request's state follow from its refunds.
CREATE FUNCTION follow_refunds(p_id text, p_failure_code text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    request refund_requests;
    made bigint;
    pending bigint;
    done bigint;
BEGIN
    SELECT * INTO STRICT request FROM refund_requests WHERE id = p_id FOR UPDATE;
    SELECT COALESCE(sum(amount_minor) FILTER (WHERE state = 'CREATED'), 0),
        COALESCE(sum(amount_minor) FILTER (WHERE state = 'PENDING'), 0),
        COALESCE(sum(amount_minor) FILTER (WHERE state = 'SUCCEEDED'), 0)
      INTO made, pending, done FROM refunds WHERE request_id = p_id;
    IF made + pending + done = 0 THEN
        PERFORM move_refund_request(p_id, 'FAILED', p_failure_code);
    ELSIF done >= request.amount_minor THEN
        PERFORM move_refund_request(p_id, 'SUCCEEDED', NULL);
    ELSIF made = 0 AND pending + done >= request.amount_minor THEN
        PERFORM move_refund_request(p_id, 'PENDING', NULL);
    END IF;
END;
$$;

-- Writes the refunds by which an approved request is paid, the newest payment first (decision D17), before the
-- provider is asked. Written again, it adds what is missing. What no payment has left comes back as failed.
CREATE FUNCTION split_refund(p_id text) RETURNS TABLE (id text, fresh boolean) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    request refund_requests;
    payment payments;
    unpaid bigint;
    taken bigint;
    fresh_ids text[] := '{}';
    fresh_id text;
BEGIN
    PERFORM lock_payments(payer_id) FROM refund_requests WHERE id = p_id;
    SELECT * INTO STRICT request FROM refund_requests WHERE id = p_id FOR UPDATE;
    IF request.state = 'APPROVED' THEN
        unpaid := request_unpaid(request);
        FOR payment IN SELECT * FROM payments
            WHERE booking_id = request.payer_id AND currency = request.currency ORDER BY sequence DESC
        LOOP
            taken := least(unpaid, payment_left(payment));
            CONTINUE WHEN taken <= 0;
            INSERT INTO refunds (id, payment_id, request_id, provider_intent_id, amount_minor, state, provider_key)
            SELECT 're_' || stem || '_' || k, payment.id, p_id, attempt.provider_intent_id, taken, 'CREATED',
                payment.booking_id || ':refund:' || stem || '.' || k
              FROM (SELECT replace(payment.id, 'pay_', '') AS stem, count(*) + 1 AS k
                      FROM refunds WHERE payment_id = payment.id) AS next,
                payment_attempts AS attempt
             WHERE attempt.payment_id = payment.id AND attempt.n = payment.attempt
            RETURNING refunds.id INTO fresh_id;
            INSERT INTO payment_history (payment_id, kind, entry) VALUES (payment.id, 'REFUND',
                jsonb_build_object('refundId', fresh_id, 'to', 'CREATED', 'amountMinor', taken, 'requestId', p_id));
            fresh_ids := fresh_ids || fresh_id;
            unpaid := unpaid - taken;
        END LOOP;
        IF unpaid >= request.amount_minor THEN
            PERFORM move_refund_request(p_id, 'FAILED', 'NOTHING_LEFT');
        ELSIF unpaid > 0 THEN
            PERFORM part_refund_request(p_id, unpaid, 'NOTHING_LEFT');
            PERFORM follow_refunds(p_id, NULL);
        END IF;
    END IF;
    RETURN QUERY SELECT refunds.id, refunds.id = ANY(fresh_ids) FROM refunds
        WHERE request_id = p_id AND state IN ('CREATED', 'PENDING') ORDER BY created_at, id;
END;
$$;

-- Writes what the provider says of a refund, in whatever order that comes: ledger, payment, history, event and the
-- request follow in this statement. Only what leads on is written: a refund that succeeded may still fail, one that
-- failed stays so.
CREATE FUNCTION settle_refund(p_id text, p_state text, p_provider_refund_id text, p_failure_code text)
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
        PERFORM post_money('refund:' || p_id, 'REFUND', payment.booking_id, payment.id, NULL, payment.currency,
            ledger_pair('GUEST_FUNDS', 'PROVIDER', refund.amount_minor));
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

-- Writes that the provider took the money of a payment that is being undone: what is given back was taken first.
CREATE FUNCTION note_late_capture(p_payment_id text, p_received_minor bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    payment payments;
BEGIN
    UPDATE payments SET captured_minor = p_received_minor, status = 'CAPTURED', version = version + 1,
        updated_at = now()
     WHERE id = p_payment_id AND undone_at IS NOT NULL AND captured_minor = 0 AND p_received_minor > 0
    RETURNING * INTO payment;
    IF FOUND THEN
        PERFORM post_money('capture:' || payment.id, 'CAPTURE', payment.booking_id, payment.id, NULL,
            payment.currency, ledger_pair('PROVIDER', 'GUEST_FUNDS', p_received_minor));
        INSERT INTO payment_history (payment_id, kind, entry)
        VALUES (payment.id, 'STATUS', jsonb_build_object('to', 'CAPTURED', 'late', true));
    END IF;
END;
$$;
