CREATE TABLE "quotes" (
    "id" TEXT NOT NULL,
    "livemode" BOOLEAN NOT NULL,
    "hotel_id" TEXT NOT NULL,
    "room_type_id" TEXT NOT NULL,
    "check_in" TEXT COLLATE "C" NOT NULL,
    "check_out" TEXT COLLATE "C" NOT NULL,
    "rooms" INTEGER NOT NULL,
    "guests" INTEGER NOT NULL,
    "promotion_code" TEXT,
    "total_amount_minor" BIGINT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "terms" JSONB NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "quotes_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "quotes_expires_at_idx" ON "quotes"("expires_at");

-- Hand-written from here: what the Prisma schema language cannot say.

ALTER TABLE "quotes"
    ADD CONSTRAINT "quotes_dates_check" CHECK ("check_in" ~ '^\d{4}-\d{2}-\d{2}$' AND "check_out" ~ '^\d{4}-\d{2}-\d{2}$' AND "check_out" > "check_in"),
    ADD CONSTRAINT "quotes_rooms_check" CHECK ("rooms" > 0 AND "guests" > 0),
    ADD CONSTRAINT "quotes_money_check" CHECK ("total_amount_minor" >= 0);

-- The sweep of finished stays looks at the bookings that still stand, by the day they end.
CREATE INDEX "bookings_standing_idx" ON "bookings"("check_out") WHERE "status" = 'CONFIRMED';

-- Bookings made before prices had lines: one line, the rooms.
UPDATE "bookings" SET "terms" = "terms" || jsonb_build_object('lines', jsonb_build_array(jsonb_build_object(
    'kind', 'ROOM', 'name', 'Rooms', 'amountMinor', "total_amount_minor", 'included', false)))
 WHERE NOT "terms" ? 'lines';
