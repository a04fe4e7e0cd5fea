-- AlterTable
ALTER TABLE "bookings" ADD COLUMN     "cancelled_by" TEXT,
ADD COLUMN     "captured_amount_minor" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "disputed" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "itinerary_id" TEXT,
ADD COLUMN     "payer_id" TEXT,
ADD COLUMN     "points_amount_minor" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "points_spent" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "promotion_code" TEXT,
ADD COLUMN     "reminded_at" TIMESTAMPTZ(3),
ADD COLUMN     "wait_for_provider" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "compensations" ADD COLUMN     "decided_by" TEXT,
ADD COLUMN     "note" TEXT,
ADD COLUMN     "workflow_id" TEXT;

-- AlterTable
ALTER TABLE "guests" ADD COLUMN     "language" TEXT NOT NULL DEFAULT 'en',
ADD COLUMN     "sms_wanted" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "operations" ADD COLUMN     "actor_kind" TEXT NOT NULL DEFAULT 'GUEST',
ADD COLUMN     "note" TEXT,
ADD COLUMN     "request" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "booking_refunds" (
    "refund_id" TEXT NOT NULL,
    "booking_id" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "booking_refunds_pkey" PRIMARY KEY ("refund_id")
);

-- CreateTable
CREATE TABLE "itineraries" (
    "id" TEXT NOT NULL,
    "livemode" BOOLEAN NOT NULL,
    "account_id" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'PENDING',
    "reason" TEXT,
    "decline_code" TEXT,
    "payment_method_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "itineraries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "closures" (
    "id" TEXT NOT NULL,
    "livemode" BOOLEAN NOT NULL,
    "hotel_id" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "from_date" TEXT NOT NULL,
    "until_date" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "note" TEXT,
    "requested_by" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'RUNNING',
    "bookings_per_minute" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "closures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "closure_items" (
    "closure_id" TEXT NOT NULL,
    "booking_id" TEXT NOT NULL,
    "operation_id" TEXT,
    "state" TEXT NOT NULL DEFAULT 'PENDING',
    "outcome" JSONB,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "closure_items_pkey" PRIMARY KEY ("closure_id","booking_id")
);

-- CreateTable
CREATE TABLE "loyalty_accounts" (
    "account_id" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "loyalty_accounts_pkey" PRIMARY KEY ("account_id")
);

-- CreateTable
CREATE TABLE "loyalty_entries" (
    "id" BIGSERIAL NOT NULL,
    "account_id" TEXT NOT NULL,
    "booking_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "loyalty_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "promo_codes" (
    "code" TEXT NOT NULL,
    "max_uses" INTEGER NOT NULL,
    "max_uses_per_account" INTEGER,
    "used" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "promo_codes_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "promo_uses" (
    "booking_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'USED',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "promo_uses_pkey" PRIMARY KEY ("booking_id")
);

-- CreateTable
CREATE TABLE "waiting_entries" (
    "id" TEXT NOT NULL,
    "livemode" BOOLEAN NOT NULL,
    "account_id" TEXT NOT NULL,
    "guest_id" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "hotel_id" TEXT NOT NULL,
    "room_type_id" TEXT NOT NULL,
    "check_in" TEXT NOT NULL,
    "check_out" TEXT NOT NULL,
    "rooms" INTEGER NOT NULL,
    "guests" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'WAITING',
    "booking_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "waiting_entries_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "booking_refunds_booking_id_idx" ON "booking_refunds"("booking_id");

-- CreateIndex
CREATE INDEX "itineraries_account_id_created_at_idx" ON "itineraries"("account_id", "created_at");

-- CreateIndex
CREATE INDEX "closures_hotel_id_created_at_idx" ON "closures"("hotel_id", "created_at");

-- CreateIndex
CREATE INDEX "loyalty_entries_account_id_id_idx" ON "loyalty_entries"("account_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "loyalty_entries_booking_id_kind_key" ON "loyalty_entries"("booking_id", "kind");

-- CreateIndex
CREATE INDEX "promo_uses_code_account_id_idx" ON "promo_uses"("code", "account_id");

-- CreateIndex
CREATE UNIQUE INDEX "waiting_entries_booking_id_key" ON "waiting_entries"("booking_id");

-- CreateIndex
CREATE INDEX "waiting_entries_room_type_id_state_created_at_idx" ON "waiting_entries"("room_type_id", "state", "created_at");

-- CreateIndex
CREATE INDEX "waiting_entries_account_id_idx" ON "waiting_entries"("account_id");

-- CreateIndex
CREATE INDEX "bookings_itinerary_id_idx" ON "bookings"("itinerary_id");

-- AddForeignKey
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_itinerary_id_fkey" FOREIGN KEY ("itinerary_id") REFERENCES "itineraries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking_refunds" ADD CONSTRAINT "booking_refunds_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "bookings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "closure_items" ADD CONSTRAINT "closure_items_closure_id_fkey" FOREIGN KEY ("closure_id") REFERENCES "closures"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "loyalty_entries" ADD CONSTRAINT "loyalty_entries_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "loyalty_accounts"("account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promo_uses" ADD CONSTRAINT "promo_uses_code_fkey" FOREIGN KEY ("code") REFERENCES "promo_codes"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiting_entries" ADD CONSTRAINT "waiting_entries_guest_id_fkey" FOREIGN KEY ("guest_id") REFERENCES "guests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Hand-written from here: what the Prisma schema language cannot say.

UPDATE "bookings" SET "captured_amount_minor" = "total_amount_minor"
 WHERE "settled_at" IS NOT NULL AND "status" IN ('CONFIRMED', 'COMPLETED', 'NO_SHOW');

ALTER TABLE "bookings" DROP CONSTRAINT "bookings_money_check";
ALTER TABLE "bookings"
    ADD CONSTRAINT "bookings_money_check" CHECK ("total_amount_minor" >= 0 AND "captured_amount_minor" >= 0
        AND "refunded_amount_minor" BETWEEN 0 AND "captured_amount_minor"),
    ADD CONSTRAINT "bookings_points_check" CHECK ("points_spent" >= 0
        AND "points_amount_minor" BETWEEN 0 AND "total_amount_minor"
        AND ("points_spent" = 0) = ("points_amount_minor" = 0));
ALTER TABLE "booking_refunds"
    ADD CONSTRAINT "booking_refunds_amount_check" CHECK ("amount_minor" > 0),
    ADD CONSTRAINT "booking_refunds_state_check" CHECK ("state" IN
        ('AWAITING_APPROVAL', 'REJECTED', 'APPROVED', 'PENDING', 'SUCCEEDED', 'FAILED'));
ALTER TABLE "operations" ADD CONSTRAINT "operations_actor_check" CHECK ("actor_kind" IN
    ('GUEST', 'PARTNER', 'SUPPORT', 'HOTEL', 'SYSTEM'));
ALTER TABLE "itineraries" ADD CONSTRAINT "itineraries_status_check" CHECK ("status" IN
    ('PENDING', 'CONFIRMED', 'REJECTED', 'CANCELLED', 'EXPIRED'));
ALTER TABLE "closures"
    ADD CONSTRAINT "closures_dates_check" CHECK ("from_date" ~ '^\d{4}-\d{2}-\d{2}$'
        AND "until_date" ~ '^\d{4}-\d{2}-\d{2}$' AND "until_date" > "from_date"),
    ADD CONSTRAINT "closures_mode_check" CHECK ("mode" IN ('REBOOK', 'REFUND')),
    ADD CONSTRAINT "closures_state_check" CHECK ("state" IN ('RUNNING', 'PAUSED', 'DONE')),
    ADD CONSTRAINT "closures_rate_check" CHECK ("bookings_per_minute" BETWEEN 1 AND 6000);
ALTER TABLE "closure_items" ADD CONSTRAINT "closure_items_state_check" CHECK ("state" IN
    ('PENDING', 'REBOOKED', 'REFUNDED', 'SKIPPED', 'FAILED'));
ALTER TABLE "loyalty_accounts" ADD CONSTRAINT "loyalty_accounts_points_check" CHECK ("points" >= 0);
ALTER TABLE "loyalty_entries" ADD CONSTRAINT "loyalty_entries_kind_check" CHECK ("kind" IN
    ('EARNED', 'SPENT', 'RETURNED'));
ALTER TABLE "promo_codes" ADD CONSTRAINT "promo_codes_uses_check" CHECK ("used" BETWEEN 0 AND "max_uses");
ALTER TABLE "promo_uses" ADD CONSTRAINT "promo_uses_state_check" CHECK ("state" IN ('USED', 'RELEASED'));
ALTER TABLE "waiting_entries"
    ADD CONSTRAINT "waiting_entries_state_check" CHECK ("state" IN
        ('WAITING', 'OFFERED', 'BOOKED', 'LAPSED', 'WITHDRAWN')),
    ADD CONSTRAINT "waiting_entries_dates_check" CHECK ("check_in" ~ '^\d{4}-\d{2}-\d{2}$'
        AND "check_out" ~ '^\d{4}-\d{2}-\d{2}$' AND "check_out" > "check_in"),
    ADD CONSTRAINT "waiting_entries_rooms_check" CHECK ("rooms" > 0 AND "guests" > 0);

-- The sweep looks for operations whose workflow was never told of them.
CREATE INDEX "operations_unfinished_idx" ON "operations"("created_at") WHERE "finished_at" IS NULL;

-- Tells the world of a booking and asks for its messages, in the transaction that changed it. The notifier knows who
-- is told by which template; `p_subject` tells two messages of one template apart, a refund's for instance. A text
-- message is asked for where a phone is known and wanted.
CREATE FUNCTION tell_booking(p_booking bookings, p_event text, p_template text, p_subject text DEFAULT NULL)
RETURNS void LANGUAGE sql AS $$
    INSERT INTO outbox (topic, key, type, aggregate_version, data)
    SELECT message.topic, p_booking.id, message.type, p_booking.version, message.data
      FROM (VALUES
        ('booking-events', p_event, booking_event(p_booking), p_event IS NOT NULL),
        ('notification-queue', 'EmailRequested', jsonb_strip_nulls(jsonb_build_object(
            'bookingId', p_booking.id, 'template', p_template, 'subjectId', p_subject)), p_template IS NOT NULL),
        ('notification-queue', 'SMSRequested', jsonb_strip_nulls(jsonb_build_object(
            'bookingId', p_booking.id, 'template', p_template, 'subjectId', p_subject)),
            p_template IN ('booking-confirmed', 'booking-cancelled', 'booking-changed', 'booking-moved',
                'stay-reminder', 'waiting-list-offer')
            AND EXISTS (SELECT FROM guests WHERE id = p_booking.guest_id AND sms_wanted AND phone IS NOT NULL))
      ) AS message(topic, type, data, wanted)
     WHERE message.wanted;
$$;
