-- CreateTable
CREATE TABLE "reconciliation_seen" (
    "run_id" TEXT NOT NULL,
    "object_id" TEXT NOT NULL,

    CONSTRAINT "reconciliation_seen_pkey" PRIMARY KEY ("run_id","object_id")
);

-- CreateTable
CREATE TABLE "earnings" (
    "booking_id" TEXT NOT NULL,
    "hotel_id" TEXT NOT NULL,
    "livemode" BOOLEAN NOT NULL,
    "number" TEXT NOT NULL,
    "check_in" TEXT COLLATE "C" NOT NULL,
    "check_out" TEXT COLLATE "C" NOT NULL,
    "currency" TEXT NOT NULL,
    "captured_minor" BIGINT NOT NULL,
    "points_minor" BIGINT NOT NULL,
    "refunded_minor" BIGINT NOT NULL,
    "counted_refunds" TEXT[],
    "commission_basis_points" INTEGER NOT NULL,
    "earned_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "earnings_pkey" PRIMARY KEY ("booking_id")
);

-- CreateIndex
CREATE INDEX "earnings_hotel_id_check_out_idx" ON "earnings"("hotel_id", "check_out");

-- CreateIndex
CREATE INDEX "payments_created_at_idx" ON "payments"("created_at");

-- CreateIndex
CREATE INDEX "refunds_created_at_idx" ON "refunds"("created_at");

-- Hand-written from here: what the Prisma schema language cannot say.

ALTER TABLE "earnings"
    ADD CONSTRAINT "earnings_dates_check" CHECK ("check_in" ~ '^\d{4}-\d{2}-\d{2}$'
        AND "check_out" ~ '^\d{4}-\d{2}-\d{2}$' AND "check_out" > "check_in"),
    ADD CONSTRAINT "earnings_money_check" CHECK ("captured_minor" >= 0 AND "points_minor" >= 0
        AND "refunded_minor" BETWEEN 0 AND "captured_minor"),
    ADD CONSTRAINT "earnings_commission_check" CHECK ("commission_basis_points" BETWEEN 0 AND 10000);

-- The platform's part of an earned amount, rounded half up to a minor unit.
CREATE FUNCTION commission_of(p_earned_minor bigint, p_basis_points integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
    SELECT (2 * p_earned_minor * p_basis_points + 10000) / 20000
$$;

-- Credits a stay's hotel and the platform with what the guest's money and points have earned, once: EARNED, KNOWN
-- where that was done, NOT_YET where a refund is open or the booking counts other refunds than we do.
CREATE FUNCTION record_earning(p_booking_id text, p_hotel_id text, p_livemode boolean, p_number text, p_check_in text,
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
           COALESCE(bool_or(request.state NOT IN ('REJECTED', 'SUCCEEDED', 'FAILED')), false) AS open
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

-- Refunds that change what a stay has earned: given after it was earned, or failed although it was counted.
CREATE FUNCTION unadjusted_refunds(p_since timestamptz)
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
         WHERE refund.state = 'FAILED' AND (refund.id = ANY (earning.counted_refunds)
            OR EXISTS (SELECT FROM ledger_transactions AS adjusted
                        WHERE adjusted.event_key = 'earning-adjusted:' || refund.id))
      ) AS change
     WHERE refund.created_at >= p_since
       AND NOT EXISTS (SELECT FROM ledger_transactions AS known WHERE known.event_key = change.event_key)
$$;

-- Takes such refunds off what hotel and platform were credited with, in the ratio of their commission. Returns how
-- many it posted; run twice at once, each is posted once.
CREATE FUNCTION adjust_earnings(p_since timestamptz, p_limit integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    late record;
    earning earnings;
    hotel bigint;
    commission bigint;
    commission_after bigint;
    posted integer := 0;
BEGIN
    FOR late IN SELECT * FROM unadjusted_refunds(p_since) ORDER BY booking_id, refund_id LIMIT p_limit LOOP
        -- Whoever comes second waits here and then sees what the first has posted.
        SELECT * INTO earning FROM earnings WHERE booking_id = late.booking_id FOR UPDATE;
        SELECT COALESCE(-sum(entry.amount_minor) FILTER (WHERE entry.account = 'HOTEL_PAYABLE'), 0),
               COALESCE(-sum(entry.amount_minor) FILTER (WHERE entry.account = 'COMMISSION'), 0)
          INTO hotel, commission
          FROM ledger_transactions AS movement JOIN ledger_entries AS entry ON entry.transaction_id = movement.id
         WHERE movement.booking_id = late.booking_id AND movement.kind IN ('EARNING', 'EARNING_ADJUSTED');
        commission_after := commission_of(hotel + commission + late.change_minor, earning.commission_basis_points);
        IF post_money(late.event_key, 'EARNING_ADJUSTED', late.booking_id, NULL, earning.hotel_id, earning.currency,
            jsonb_build_array(
                jsonb_build_object('account', 'GUEST_FUNDS', 'amountMinor', late.change_minor),
                jsonb_build_object('account', 'COMMISSION', 'amountMinor', commission - commission_after),
                jsonb_build_object('account', 'HOTEL_PAYABLE',
                    'amountMinor', commission_after - commission - late.change_minor))) IS NOT NULL THEN
            posted := posted + 1;
        END IF;
    END LOOP;
    RETURN posted;
END;
$$;
