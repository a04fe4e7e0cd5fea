ALTER TABLE "waiting_entries" ADD COLUMN "terms" JSONB NOT NULL;

-- Hand-written from here: what the Prisma schema language cannot say.

-- The sweep looks for those who wait, and for offers that have come to an end.
CREATE INDEX "waiting_entries_open_idx" ON "waiting_entries"("room_type_id", "created_at")
    WHERE "state" IN ('WAITING', 'OFFERED');

-- Codes are compared in capitals.
ALTER TABLE "promo_codes" ADD CONSTRAINT "promo_codes_code_check" CHECK ("code" = upper("code"));

-- How many decimal digits a currency has, as currencyExponent of packages/domain knows it.
CREATE FUNCTION currency_exponent(p_currency text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
        WHEN p_currency IN ('AFN', 'ALL', 'BIF', 'CLP', 'COP', 'DJF', 'GNF', 'HUF', 'IDR', 'IQD', 'IRR', 'ISK', 'JPY',
            'KMF', 'KPW', 'KRW', 'LAK', 'LBP', 'MGA', 'MMK', 'PKR', 'PYG', 'RWF', 'SLL', 'SOS', 'SYP', 'UGX', 'VND',
            'VUV', 'XAF', 'XOF', 'XPF', 'YER') THEN 0
        WHEN p_currency IN ('BHD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 3
        ELSE 2 END
$$;

-- Writes points that came for a booking or were spent on it, once of each kind; the account's row keeps the sum and
-- makes callers of one account take turns. Raises HF005 when more would be spent than there are.
CREATE FUNCTION move_points(p_booking bookings, p_kind text, p_points integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO loyalty_accounts (account_id) VALUES (p_booking.account_id) ON CONFLICT DO NOTHING;
    INSERT INTO loyalty_entries (account_id, booking_id, kind, points)
    VALUES (p_booking.account_id, p_booking.id, p_kind, p_points)
    ON CONFLICT (booking_id, kind) DO NOTHING;
    IF FOUND THEN
        UPDATE loyalty_accounts SET points = points + p_points
         WHERE account_id = p_booking.account_id AND points + p_points >= 0;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'not enough points' USING ERRCODE = 'HF005';
        END IF;
    END IF;
END $$;

-- Counts a booking's use of a promotion code where its uses are limited. The code's row makes callers take turns.
-- Raises HF006 when it was used as often as it may be, by all or by this account.
CREATE FUNCTION use_promotion(p_booking bookings) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_code promo_codes;
BEGIN
    SELECT * INTO v_code FROM promo_codes WHERE code = upper(p_booking.promotion_code) FOR UPDATE;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    IF v_code.used >= v_code.max_uses OR v_code.max_uses_per_account <= (
        SELECT count(*) FROM promo_uses
         WHERE code = v_code.code AND account_id = p_booking.account_id AND state = 'USED')
    THEN
        RAISE EXCEPTION 'the promotion code is used up' USING ERRCODE = 'HF006';
    END IF;
    UPDATE promo_codes SET used = used + 1 WHERE code = v_code.code;
    INSERT INTO promo_uses (booking_id, code, account_id) VALUES (p_booking.id, v_code.code, p_booking.account_id);
END $$;

-- Part of the statement that accepts a booking: what it spends is taken with it or it is not accepted.
CREATE FUNCTION take_points_and_promotion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.points_spent > 0 THEN
        PERFORM move_points(NEW, 'SPENT', -NEW.points_spent);
    END IF;
    IF NEW.promotion_code IS NOT NULL THEN
        PERFORM use_promotion(NEW);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER points_and_promotion_taken AFTER INSERT ON "bookings"
    FOR EACH ROW WHEN (NEW.points_spent > 0 OR NEW.promotion_code IS NOT NULL)
    EXECUTE FUNCTION take_points_and_promotion();

-- Points for a stay that is over: one for each whole unit of what was paid for it in money and not given back.
CREATE FUNCTION earn_points() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_points bigint := (NEW.captured_amount_minor - NEW.refunded_amount_minor)
                       / (10 ^ currency_exponent(NEW.currency))::bigint;
BEGIN
    IF v_points > 0 THEN
        PERFORM move_points(NEW, 'EARNED', least(v_points, 1000000)::integer);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER points_earned AFTER UPDATE OF "status" ON "bookings"
    FOR EACH ROW WHEN (NEW.status = 'COMPLETED' AND OLD.status <> NEW.status)
    EXECUTE FUNCTION earn_points();

-- A booking that comes to nothing gives back the points spent on it and its use of a promotion code.
CREATE FUNCTION return_points_and_promotion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.points_spent > 0 THEN
        PERFORM move_points(NEW, 'RETURNED', NEW.points_spent);
    END IF;
    IF NEW.promotion_code IS NOT NULL THEN
        -- The code before its use, as in use_promotion, so that none waits for another the wrong way round.
        PERFORM FROM promo_codes WHERE code = upper(NEW.promotion_code) FOR UPDATE;
        WITH released AS (
            UPDATE promo_uses SET state = 'RELEASED' WHERE booking_id = NEW.id AND state = 'USED' RETURNING code)
        UPDATE promo_codes SET used = used - 1 FROM released WHERE promo_codes.code = released.code;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER points_and_promotion_returned AFTER UPDATE OF "status" ON "bookings"
    FOR EACH ROW WHEN (NEW.status IN ('CANCELLED', 'EXPIRED', 'REJECTED') AND OLD.status <> NEW.status
        AND (NEW.points_spent > 0 OR NEW.promotion_code IS NOT NULL))
    EXECUTE FUNCTION return_points_and_promotion();
