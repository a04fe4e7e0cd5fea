CREATE TABLE "guests" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "full_name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT,
    "email_hash" TEXT,
    "phone_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "guests_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "bookings" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "livemode" BOOLEAN NOT NULL,
    "account_id" TEXT NOT NULL,
    "guest_id" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'PENDING',
    "payment_status" TEXT NOT NULL DEFAULT 'NONE',
    "hotel_id" TEXT NOT NULL,
    "room_type_id" TEXT NOT NULL,
    "check_in" TEXT NOT NULL,
    "check_out" TEXT NOT NULL,
    "rooms" INTEGER NOT NULL,
    "guests" INTEGER NOT NULL,
    "total_amount_minor" BIGINT NOT NULL,
    "refunded_amount_minor" BIGINT NOT NULL DEFAULT 0,
    "currency" CHAR(3) NOT NULL,
    "payment_method_id" TEXT,
    "special_requests" TEXT,
    "terms" JSONB NOT NULL,
    "hold_ttl_seconds" INTEGER NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "decline_code" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),
    CONSTRAINT "bookings_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "booking_history" (
    "id" BIGSERIAL NOT NULL,
    "booking_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "entry" JSONB NOT NULL,
    CONSTRAINT "booking_history_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "operations" (
    "id" TEXT NOT NULL,
    "booking_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "outcome" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    CONSTRAINT "operations_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "compensations" (
    "booking_id" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 1,
    "last_error" TEXT NOT NULL,
    "next_try_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "compensations_pkey" PRIMARY KEY ("booking_id", "step")
);

CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL,
    "event_id" TEXT NOT NULL DEFAULT ('evt_' || replace(gen_random_uuid()::text, '-', '')),
    "topic" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "schema_version" INTEGER NOT NULL DEFAULT 1,
    "aggregate_version" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),
    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "bookings_number_key" ON "bookings"("number");
CREATE INDEX "bookings_account_id_created_at_idx" ON "bookings"("account_id", "created_at");
CREATE INDEX "bookings_hotel_id_check_in_idx" ON "bookings"("hotel_id", "check_in");
CREATE INDEX "booking_history_booking_id_id_idx" ON "booking_history"("booking_id", "id");
CREATE INDEX "operations_booking_id_idx" ON "operations"("booking_id");
CREATE INDEX "compensations_state_updated_at_idx" ON "compensations"("state", "updated_at");
CREATE UNIQUE INDEX "outbox_event_id_key" ON "outbox"("event_id");

ALTER TABLE "bookings" ADD CONSTRAINT "bookings_guest_id_fkey" FOREIGN KEY ("guest_id") REFERENCES "guests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "booking_history" ADD CONSTRAINT "booking_history_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "bookings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "operations" ADD CONSTRAINT "operations_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "bookings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "compensations" ADD CONSTRAINT "compensations_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "bookings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Hand-written from here: what the Prisma schema language cannot say.

ALTER TABLE "bookings"
    ADD CONSTRAINT "bookings_status_check" CHECK ("status" IN ('PENDING', 'CONFIRMED', 'CANCELLED', 'EXPIRED', 'REJECTED', 'COMPLETED', 'NO_SHOW')),
    ADD CONSTRAINT "bookings_payment_status_check" CHECK ("payment_status" IN ('NONE', 'REQUIRES_ACTION', 'AUTHORIZED', 'CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED', 'VOIDED', 'FAILED')),
    ADD CONSTRAINT "bookings_dates_check" CHECK ("check_in" ~ '^\d{4}-\d{2}-\d{2}$' AND "check_out" ~ '^\d{4}-\d{2}-\d{2}$' AND "check_out" > "check_in"),
    ADD CONSTRAINT "bookings_rooms_check" CHECK ("rooms" > 0 AND "guests" > 0),
    ADD CONSTRAINT "bookings_money_check" CHECK ("total_amount_minor" >= 0 AND "refunded_amount_minor" BETWEEN 0 AND "total_amount_minor");

-- The sweep looks for the few bookings whose saga may never have begun; the relay for what is unpublished.
CREATE INDEX "bookings_unsettled_idx" ON "bookings"("created_at") WHERE "settled_at" IS NULL;
CREATE INDEX "outbox_unpublished_idx" ON "outbox"("id") WHERE "published_at" IS NULL;

-- What an event says of a booking: ids, dates and amounts, nothing of the person.
CREATE FUNCTION booking_event(booking bookings) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_strip_nulls(jsonb_build_object(
        'bookingId', booking.id,
        'number', booking.number,
        'livemode', booking.livemode,
        'hotelId', booking.hotel_id,
        'roomTypeId', booking.room_type_id,
        'checkIn', booking.check_in,
        'checkOut', booking.check_out,
        'rooms', booking.rooms,
        'status', booking.status,
        'reason', booking.reason,
        'totalPrice', jsonb_build_object('amountMinor', booking.total_amount_minor, 'currency', booking.currency)))
$$;

-- Wakes the edges that wait for a booking's outcome, at the commit that brings it (decision D3).
CREATE FUNCTION notify_booking_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('booking_changed', NEW.id);
    RETURN NULL;
END
$$;
CREATE TRIGGER booking_changed AFTER UPDATE ON "bookings"
    FOR EACH ROW WHEN (OLD.settled_at IS DISTINCT FROM NEW.settled_at
        OR OLD.expires_at IS DISTINCT FROM NEW.expires_at
        OR (OLD.payment_status IS DISTINCT FROM NEW.payment_status AND NEW.payment_status = 'REQUIRES_ACTION'))
    EXECUTE FUNCTION notify_booking_changed();

CREATE FUNCTION notify_operation_finished() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('booking_changed', NEW.booking_id);
    RETURN NULL;
END
$$;
CREATE TRIGGER operation_finished AFTER UPDATE ON "operations"
    FOR EACH ROW WHEN (OLD.finished_at IS DISTINCT FROM NEW.finished_at)
    EXECUTE FUNCTION notify_operation_finished();
