-- AlterTable
ALTER TABLE "bookings" ADD COLUMN     "micros_per_euro" BIGINT;

-- Hand-written from here: what the Prisma schema language cannot say.

ALTER TABLE "bookings" ADD CONSTRAINT "bookings_micros_per_euro_check" CHECK ("micros_per_euro" > 0);

ALTER TABLE "loyalty_entries" DROP CONSTRAINT "loyalty_entries_kind_check";
ALTER TABLE "loyalty_entries" ADD CONSTRAINT "loyalty_entries_kind_check"
    CHECK ("kind" IN ('EARNED', 'SPENT', 'RETURNED', 'ADJUSTED'));

-- The points that a booking earns: one for each whole euro's worth of what was paid for it in money and not given
-- back, at the rate of the day on which it was accepted. Without that rate only euros earn; then it is null.
CREATE FUNCTION points_worth(p_booking bookings) RETURNS integer LANGUAGE sql STABLE AS $$
    SELECT greatest(0, least(1000000, floor(
        (p_booking.captured_amount_minor - p_booking.refunded_amount_minor)::numeric * 1000000
        / (10::numeric ^ currency_exponent(p_booking.currency)
           * coalesce(p_booking.micros_per_euro, CASE WHEN p_booking.currency = 'EUR' THEN 1000000 END))
    )))::integer
     WHERE p_booking.micros_per_euro IS NOT NULL OR p_booking.currency = 'EUR'
$$;

-- Points for a stay that is over.
CREATE OR REPLACE FUNCTION earn_points() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_points integer := points_worth(NEW);
BEGIN
    IF v_points > 0 THEN
        PERFORM move_points(NEW, 'EARNED', v_points);
    END IF;
    RETURN NULL;
END $$;

-- Brings what a stay earned in line with what was kept of its price after a later refund: one entry holds what was
-- taken back in all, never more than the account has. A refund that fails gives back what it had taken.
CREATE FUNCTION adjust_points() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_balance integer;
    v_change integer;
BEGIN
    SELECT points INTO v_balance FROM loyalty_accounts WHERE account_id = NEW.account_id FOR UPDATE;
    SELECT greatest(-v_balance, least(points_worth(NEW), sum(points) FILTER (WHERE kind = 'EARNED')) - sum(points))
      INTO v_change FROM loyalty_entries WHERE booking_id = NEW.id AND kind IN ('EARNED', 'ADJUSTED')
    HAVING bool_or(kind = 'EARNED');
    IF v_change <> 0 THEN
        INSERT INTO loyalty_entries AS known (account_id, booking_id, kind, points)
        VALUES (NEW.account_id, NEW.id, 'ADJUSTED', v_change)
        ON CONFLICT (booking_id, kind) DO UPDATE SET points = known.points + excluded.points, at = now();
        UPDATE loyalty_accounts SET points = points + v_change WHERE account_id = NEW.account_id;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER points_adjusted AFTER UPDATE OF "refunded_amount_minor" ON "bookings"
    FOR EACH ROW WHEN (OLD.status = 'COMPLETED' AND NEW.status = 'COMPLETED'
        AND OLD.refunded_amount_minor <> NEW.refunded_amount_minor)
    EXECUTE FUNCTION adjust_points();
