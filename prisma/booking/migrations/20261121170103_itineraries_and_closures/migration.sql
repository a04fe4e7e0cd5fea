-- The sweep looks for itineraries and closures whose workflow may never have begun.
CREATE INDEX "itineraries_unsettled_idx" ON "itineraries"("created_at") WHERE "settled_at" IS NULL;
CREATE INDEX "closures_unfinished_idx" ON "closures"("created_at") WHERE "finished_at" IS NULL;
-- What a closure still has to do.
CREATE INDEX "closure_items_pending_idx" ON "closure_items"("closure_id", "booking_id") WHERE "state" = 'PENDING';

ALTER TABLE "bookings" ADD CONSTRAINT "bookings_payer_check" CHECK ("payer_id" IS NULL OR "itinerary_id" IS NOT NULL);

-- Whoever waits for an itinerary is woken by what its bookings are told, and by its own outcome (decision D3).
CREATE OR REPLACE FUNCTION notify_booking_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('booking_changed', NEW.id);
    IF NEW.itinerary_id IS NOT NULL THEN
        PERFORM pg_notify('booking_changed', NEW.itinerary_id);
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION notify_itinerary_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('booking_changed', NEW.id);
    RETURN NULL;
END
$$;
CREATE TRIGGER itinerary_changed AFTER UPDATE ON "itineraries"
    FOR EACH ROW WHEN (OLD.settled_at IS DISTINCT FROM NEW.settled_at)
    EXECUTE FUNCTION notify_itinerary_changed();
