CREATE TABLE "hotels" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "country_code" CHAR(2) NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "time_zone" TEXT NOT NULL,
    "stars" INTEGER NOT NULL,
    "amenities" TEXT[],
    "status" TEXT NOT NULL DEFAULT 'PENDING',
    "currency" CHAR(3) NOT NULL,
    "check_in_time" TEXT NOT NULL DEFAULT '15:00',
    "check_out_time" TEXT NOT NULL DEFAULT '11:00',
    "cancellation_tiers" JSONB NOT NULL DEFAULT '[{"hoursBeforeCheckIn": 24, "refundPercent": 100}]',
    "sandbox" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "hotels_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "room_types" (
    "id" TEXT NOT NULL,
    "hotel_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "bed_type" TEXT NOT NULL,
    "max_guests" INTEGER NOT NULL,
    "amenities" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "room_types_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "hotels_country_code_city_idx" ON "hotels"("country_code", "city");

CREATE INDEX "hotels_latitude_longitude_idx" ON "hotels"("latitude", "longitude");

CREATE INDEX "room_types_hotel_id_idx" ON "room_types"("hotel_id");

ALTER TABLE "room_types" ADD CONSTRAINT "room_types_hotel_id_fkey" FOREIGN KEY ("hotel_id") REFERENCES "hotels"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Hand-written from here: what the Prisma schema language cannot say.

ALTER TABLE "hotels"
    ADD CONSTRAINT "hotels_status_check" CHECK ("status" IN ('ACTIVE', 'INACTIVE', 'PENDING')),
    ADD CONSTRAINT "hotels_stars_check" CHECK ("stars" BETWEEN 1 AND 5),
    ADD CONSTRAINT "hotels_place_check" CHECK ("latitude" BETWEEN -90 AND 90 AND "longitude" BETWEEN -180 AND 180),
    ADD CONSTRAINT "hotels_times_check" CHECK ("check_in_time" ~ '^\d{2}:\d{2}$' AND "check_out_time" ~ '^\d{2}:\d{2}$');

ALTER TABLE "room_types" ADD CONSTRAINT "room_types_guests_check" CHECK ("max_guests" > 0);
