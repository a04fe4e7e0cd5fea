DROP INDEX "hotels_latitude_longitude_idx";

ALTER TABLE "hotels" ADD COLUMN     "cancellation_policy_id" TEXT NOT NULL DEFAULT 'pol_flexible',
ADD COLUMN     "house_rules" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "rating_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "rating_sum" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

ALTER TABLE "room_types" ADD COLUMN     "cancellation_policy_id" TEXT;

CREATE TABLE "cancellation_policies" (
    "id" TEXT NOT NULL,
    "hotel_id" TEXT,
    "name" TEXT NOT NULL,
    "tiers" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "cancellation_policies_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "photos" (
    "id" TEXT NOT NULL,
    "hotel_id" TEXT NOT NULL,
    "room_type_id" TEXT,
    "position" INTEGER NOT NULL,
    "caption" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "object_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "photos_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "reviews" (
    "booking_id" TEXT NOT NULL,
    "hotel_id" TEXT NOT NULL,
    "room_type_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "rating" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "stayed_month" TEXT COLLATE "C" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reviews_pkey" PRIMARY KEY ("booking_id")
);

CREATE TABLE "hotel_history" (
    "id" BIGSERIAL NOT NULL,
    "hotel_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "entry" JSONB NOT NULL,
    "actor_id" TEXT NOT NULL,

    CONSTRAINT "hotel_history_pkey" PRIMARY KEY ("id")
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

-- The platform's own policies, and one for each hotel whose tiers were other than the default.
INSERT INTO "cancellation_policies" ("id", "name", "tiers") VALUES
    ('pol_flexible', 'Flexible', '[{"hoursBeforeCheckIn": 24, "refundPercent": 100}]'),
    ('pol_moderate', 'Moderate', '[{"daysBeforeCheckIn": 5, "refundPercent": 100}]'),
    ('pol_strict', 'Strict', '[{"daysBeforeCheckIn": 14, "refundPercent": 100}, {"daysBeforeCheckIn": 7, "refundPercent": 50}]'),
    ('pol_non_refundable', 'Non-refundable', '[]');

INSERT INTO "cancellation_policies" ("id", "hotel_id", "name", "tiers")
SELECT 'pol_' || md5("id"), "id", 'Terms of the hotel', "cancellation_tiers"
  FROM "hotels"
 WHERE "cancellation_tiers" <> '[{"hoursBeforeCheckIn": 24, "refundPercent": 100}]';

UPDATE "hotels" SET "cancellation_policy_id" = policy."id"
  FROM "cancellation_policies" policy
 WHERE policy."hotel_id" = "hotels"."id";

ALTER TABLE "hotels" DROP COLUMN "cancellation_tiers";

CREATE INDEX "cancellation_policies_hotel_id_idx" ON "cancellation_policies"("hotel_id");

CREATE UNIQUE INDEX "photos_object_key_key" ON "photos"("object_key");

CREATE INDEX "photos_hotel_id_position_idx" ON "photos"("hotel_id", "position");

CREATE INDEX "reviews_hotel_id_created_at_booking_id_idx" ON "reviews"("hotel_id", "created_at" DESC, "booking_id");

CREATE INDEX "hotel_history_hotel_id_id_idx" ON "hotel_history"("hotel_id", "id");

CREATE UNIQUE INDEX "outbox_event_id_key" ON "outbox"("event_id");

ALTER TABLE "hotels" ADD CONSTRAINT "hotels_cancellation_policy_id_fkey" FOREIGN KEY ("cancellation_policy_id") REFERENCES "cancellation_policies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "room_types" ADD CONSTRAINT "room_types_cancellation_policy_id_fkey" FOREIGN KEY ("cancellation_policy_id") REFERENCES "cancellation_policies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "cancellation_policies" ADD CONSTRAINT "cancellation_policies_hotel_id_fkey" FOREIGN KEY ("hotel_id") REFERENCES "hotels"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "photos" ADD CONSTRAINT "photos_hotel_id_fkey" FOREIGN KEY ("hotel_id") REFERENCES "hotels"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "photos" ADD CONSTRAINT "photos_room_type_id_fkey" FOREIGN KEY ("room_type_id") REFERENCES "room_types"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "reviews" ADD CONSTRAINT "reviews_hotel_id_fkey" FOREIGN KEY ("hotel_id") REFERENCES "hotels"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "reviews" ADD CONSTRAINT "reviews_room_type_id_fkey" FOREIGN KEY ("room_type_id") REFERENCES "room_types"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "hotel_history" ADD CONSTRAINT "hotel_history_hotel_id_fkey" FOREIGN KEY ("hotel_id") REFERENCES "hotels"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Hand-written from here: what the Prisma schema language cannot say.

ALTER TABLE "hotels"
    ADD CONSTRAINT "hotels_rating_check" CHECK ("rating_count" >= 0 AND "rating_sum" BETWEEN "rating_count" AND 5 * "rating_count"),
    ADD CONSTRAINT "hotels_house_rules_check" CHECK (jsonb_typeof("house_rules") = 'object');

ALTER TABLE "cancellation_policies" ADD CONSTRAINT "cancellation_policies_tiers_check" CHECK (jsonb_typeof("tiers") = 'array');

ALTER TABLE "photos"
    ADD CONSTRAINT "photos_position_check" CHECK ("position" >= 0),
    ADD CONSTRAINT "photos_size_check" CHECK ("width" > 0 AND "height" > 0);

ALTER TABLE "reviews"
    ADD CONSTRAINT "reviews_rating_check" CHECK ("rating" BETWEEN 1 AND 5),
    ADD CONSTRAINT "reviews_stayed_month_check" CHECK ("stayed_month" ~ '^\d{4}-\d{2}$');

CREATE INDEX "outbox_unpublished_idx" ON "outbox"("id") WHERE "published_at" IS NULL;

-- What is near a place is a box around it: one index over both coordinates finds it without reading a whole latitude.
CREATE INDEX "hotels_place_idx" ON "hotels" USING gist (point("longitude", "latitude"));

-- A hotel uses the platform's policies or its own, never another hotel's: that would show and sell by terms which
-- somebody else may change.
CREATE FUNCTION refuse_foreign_policy() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_hotel_id text := CASE TG_TABLE_NAME WHEN 'hotels' THEN to_jsonb(NEW) ->> 'id' ELSE to_jsonb(NEW) ->> 'hotel_id' END;
BEGIN
    IF EXISTS (SELECT FROM cancellation_policies WHERE id = NEW.cancellation_policy_id AND hotel_id <> v_hotel_id) THEN
        RAISE EXCEPTION 'the policy is another hotel''s' USING ERRCODE = 'foreign_key_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER hotels_policy BEFORE INSERT OR UPDATE OF cancellation_policy_id ON hotels
    FOR EACH ROW WHEN (NEW.cancellation_policy_id <> 'pol_flexible') EXECUTE FUNCTION refuse_foreign_policy();
CREATE TRIGGER room_types_policy BEFORE INSERT OR UPDATE OF cancellation_policy_id ON room_types
    FOR EACH ROW WHEN (NEW.cancellation_policy_id IS NOT NULL) EXECUTE FUNCTION refuse_foreign_policy();

-- Writes what happened to a hotel to its history and to the outbox. The caller's statement has changed the hotel's
-- row, so that the outbox has the changes of one hotel in order (decision D24).
CREATE FUNCTION record_hotel(
    p_hotel_id text, p_revision integer, p_actor_id text, p_kind text, p_entry jsonb, p_event text, p_data jsonb
) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO hotel_history (hotel_id, kind, entry, actor_id) VALUES (p_hotel_id, p_kind, p_entry, p_actor_id);
    INSERT INTO outbox (topic, key, type, aggregate_version, data)
    VALUES ('catalog-events', p_hotel_id, p_event, p_revision, jsonb_build_object('hotelId', p_hotel_id) || p_data);
    RETURN true;
END $$;

-- Locks a hotel for a change of its photos, which are ordered among each other, and counts the change.
CREATE FUNCTION revise_hotel(p_hotel_id text) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    v_revision integer;
BEGIN
    UPDATE hotels SET revision = revision + 1 WHERE id = p_hotel_id RETURNING revision INTO v_revision;
    RETURN v_revision;
END $$;

-- Puts a photo at p_position among those of the hotel, or of the same room type, and numbers them anew from 0.
CREATE FUNCTION place_photo(p_photo photos, p_position integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    UPDATE photos
       SET position = placed.position
      FROM (SELECT id, row_number() OVER (ORDER BY slot, id = p_photo.id DESC, id) - 1 AS position
              FROM (SELECT id, CASE WHEN id = p_photo.id THEN p_position
                                    ELSE row_number() OVER (PARTITION BY id = p_photo.id ORDER BY position, id) - 1
                               END AS slot
                      FROM photos
                     WHERE hotel_id = p_photo.hotel_id AND room_type_id IS NOT DISTINCT FROM p_photo.room_type_id) slots
           ) placed
     WHERE photos.id = placed.id AND photos.position <> placed.position;
END $$;

-- Adds a photo at the end. NULL when there is no such hotel; the same photo again changes nothing.
CREATE FUNCTION add_photo(p_photo jsonb, p_actor_id text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_photo photos := jsonb_populate_record(NULL::photos, p_photo);
    v_revision integer;
BEGIN
    IF EXISTS (SELECT FROM photos WHERE id = v_photo.id) THEN
        RETURN v_photo.id;
    END IF;
    v_revision := revise_hotel(v_photo.hotel_id);
    IF v_revision IS NULL OR (v_photo.room_type_id IS NOT NULL AND NOT EXISTS (
        SELECT FROM room_types WHERE id = v_photo.room_type_id AND hotel_id = v_photo.hotel_id)) THEN
        RETURN NULL;
    END IF;
    INSERT INTO photos (id, hotel_id, room_type_id, position, caption, width, height, object_key)
    SELECT v_photo.id, v_photo.hotel_id, v_photo.room_type_id, coalesce(max(position) + 1, 0), v_photo.caption,
           v_photo.width, v_photo.height, v_photo.object_key
      FROM photos
     WHERE hotel_id = v_photo.hotel_id AND room_type_id IS NOT DISTINCT FROM v_photo.room_type_id;
    PERFORM record_hotel(v_photo.hotel_id, v_revision, p_actor_id, 'PHOTO_ADDED',
                         jsonb_build_object('photoId', v_photo.id), 'HotelChanged', '{}');
    RETURN v_photo.id;
END $$;

-- Gives a photo its place and caption; false when the hotel has no such photo.
CREATE FUNCTION move_photo(
    p_photo_id text, p_hotel_id text, p_position integer, p_caption text, p_actor_id text
) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    v_photo photos;
    v_revision integer := revise_hotel(p_hotel_id);
BEGIN
    UPDATE photos SET caption = p_caption WHERE id = p_photo_id AND hotel_id = p_hotel_id RETURNING * INTO v_photo;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    PERFORM place_photo(v_photo, p_position);
    RETURN record_hotel(p_hotel_id, v_revision, p_actor_id, 'PHOTO_MOVED',
                        jsonb_build_object('photoId', p_photo_id, 'position', p_position), 'HotelChanged', '{}');
END $$;

-- Takes a photo's row away and returns its key in the object store, NULL when the hotel has no such photo.
CREATE FUNCTION remove_photo(p_photo_id text, p_hotel_id text, p_actor_id text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_photo photos;
    v_revision integer := revise_hotel(p_hotel_id);
BEGIN
    DELETE FROM photos WHERE id = p_photo_id AND hotel_id = p_hotel_id RETURNING * INTO v_photo;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    PERFORM place_photo(v_photo, 0);
    PERFORM record_hotel(p_hotel_id, v_revision, p_actor_id, 'PHOTO_REMOVED',
                         jsonb_build_object('photoId', p_photo_id, 'objectKey', v_photo.object_key), 'HotelChanged', '{}');
    RETURN v_photo.object_key;
END $$;
