CREATE EXTENSION IF NOT EXISTS cube;
CREATE EXTENSION IF NOT EXISTS earthdistance;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

CREATE TABLE "hotels" (
    "hotel_id" TEXT COLLATE "C" NOT NULL,
    "name" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "country_code" TEXT NOT NULL,
    "place_id" TEXT COLLATE "C" NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "location" cube NOT NULL,
    "stars" SMALLINT NOT NULL,
    "amenities" TEXT[] NOT NULL,
    "rating_average" DOUBLE PRECISION,
    "rating_count" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "sandbox" BOOLEAN NOT NULL,
    "photo_key" TEXT,
    "document" tsvector NOT NULL,
    "charge_basis_points" INTEGER NOT NULL,
    "charge_per_room_night_minor" BIGINT NOT NULL,
    "charge_per_guest_night_minor" BIGINT NOT NULL,
    "charge_per_room_stay_minor" BIGINT NOT NULL,

    CONSTRAINT "hotels_pkey" PRIMARY KEY ("hotel_id")
);

CREATE TABLE "places" (
    "place_id" TEXT COLLATE "C" NOT NULL,
    "name" TEXT NOT NULL,
    "country_code" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "hotel_count" INTEGER NOT NULL,
    "search_name" TEXT NOT NULL,

    CONSTRAINT "places_pkey" PRIMARY KEY ("place_id")
);

CREATE TABLE "offers" (
    "month" TEXT COLLATE "C" NOT NULL,
    "hotel_id" TEXT COLLATE "C" NOT NULL,
    "room_type_id" TEXT COLLATE "C" NOT NULL,
    "room_type_name" TEXT NOT NULL,
    "max_guests" SMALLINT NOT NULL,
    "rooms_left" SMALLINT[] NOT NULL,
    "price_sums" BIGINT[] NOT NULL,
    "min_stay" SMALLINT[],
    "max_stay" SMALLINT[],
    "length_of_stay" SMALLINT[],

    CONSTRAINT "offers_pkey" PRIMARY KEY ("hotel_id","room_type_id","month")
) PARTITION BY LIST ("month");

CREATE TABLE "stale_hotels" (
    "hotel_id" TEXT COLLATE "C" NOT NULL,
    "month" TEXT COLLATE "C" NOT NULL,
    "changes" BIGINT NOT NULL DEFAULT 1,
    "marked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stale_hotels_pkey" PRIMARY KEY ("hotel_id","month")
);

CREATE TABLE "feeds" (
    "service" TEXT NOT NULL,
    "position" BIGINT NOT NULL DEFAULT 0,
    "candidate" BIGINT NOT NULL DEFAULT 0,
    "candidate_xid" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "feeds_pkey" PRIMARY KEY ("service")
);

CREATE TABLE "walks" (
    "name" TEXT NOT NULL,
    "cursor" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "hotels" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "walks_pkey" PRIMARY KEY ("name")
);

CREATE INDEX "hotels_place_id_idx" ON "hotels"("place_id");

CREATE INDEX "stale_hotels_marked_at_idx" ON "stale_hotels"("marked_at");

-- Hand-written from here: what the Prisma schema language cannot say.

ALTER TABLE "offers" ADD CONSTRAINT "offers_month_check" CHECK ("month" ~ '^\d{4}-\d{2}$');

-- As they are, since a short array with a packed header would be copied for each member that is read.
ALTER TABLE "offers"
    ALTER COLUMN "rooms_left" SET STORAGE PLAIN, ALTER COLUMN "price_sums" SET STORAGE PLAIN,
    ALTER COLUMN "min_stay" SET STORAGE PLAIN, ALTER COLUMN "max_stay" SET STORAGE PLAIN,
    ALTER COLUMN "length_of_stay" SET STORAGE PLAIN;

ALTER TABLE "hotels" SET (fillfactor = 90);

CREATE INDEX "hotels_location_idx" ON "hotels" USING gist ("location");

CREATE INDEX "places_search_name_idx" ON "places" USING gin ("search_name" gin_trgm_ops);

-- Makes the months from p_from to p_to (YYYY-MM, both included) and drops those before p_from; returns what it made
-- and what it dropped. A month is made apart and attached, which stops nobody. Some room in each page keeps a
-- refresh of arrays from touching the index.
CREATE FUNCTION roll_offer_months(p_from text, p_to text) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
    v_month text := p_from;
    v_name text;
    v_changed text[] := '{}';
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('roll_offer_months'));
    WHILE v_month <= p_to LOOP
        v_name := 'offers_' || replace(v_month, '-', '_');
        IF to_regclass(v_name) IS NULL THEN
            EXECUTE format('CREATE TABLE %I (LIKE offers INCLUDING ALL) WITH (fillfactor = 80)', v_name);
            EXECUTE format('ALTER TABLE offers ATTACH PARTITION %I FOR VALUES IN (%L)', v_name, v_month);
            v_changed := v_changed || ('made ' || v_month);
        END IF;
        v_month := to_char((v_month || '-01')::date + interval '1 month', 'YYYY-MM');
    END LOOP;
    FOR v_name IN
        SELECT inhrelid::regclass::text FROM pg_inherits
         WHERE inhparent = 'offers'::regclass AND inhrelid::regclass::text < 'offers_' || replace(p_from, '-', '_')
         ORDER BY 1
    LOOP
        EXECUTE format('DROP TABLE %I', v_name);
        v_changed := v_changed || ('dropped ' || replace(substr(v_name, 8), '_', '-'));
    END LOOP;
    RETURN v_changed;
END $$;

-- A name as it is looked for: lower case, without accents, signs as spaces.
CREATE FUNCTION search_name(p_name text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT trim(regexp_replace(lower(unaccent(p_name)), '[^[:alnum:]]+', ' ', 'g'))
$$;

-- The id of a hotel's place: the same for every hotel of a city, whichever comes first.
CREATE FUNCTION place_id_of(p_city text, p_country_code text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT 'plc_' || lower(p_country_code) || '_' || substr(md5(search_name(p_city)), 1, 12)
$$;

-- Counts the hotels of some places and puts each place in the middle of its hotels; one without hotels goes.
CREATE FUNCTION recount_places(p_place_ids text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    -- In the same order for everyone, so that no two refreshes wait for each other.
    PERFORM pg_advisory_xact_lock(hashtextextended(place_id, 0))
       FROM (SELECT DISTINCT place_id FROM unnest(p_place_ids) place_id ORDER BY place_id) ordered;
    DELETE FROM places
     WHERE place_id = ANY (p_place_ids) AND NOT EXISTS (SELECT FROM hotels WHERE hotels.place_id = places.place_id);
    INSERT INTO places (place_id, name, country_code, latitude, longitude, hotel_count, search_name)
    SELECT place_id, min(city), min(country_code), avg(latitude), avg(longitude), count(*), search_name(min(city))
      FROM hotels WHERE place_id = ANY (p_place_ids) GROUP BY place_id
    ON CONFLICT (place_id) DO UPDATE SET name = excluded.name, latitude = excluded.latitude,
        longitude = excluded.longitude, hotel_count = excluded.hotel_count;
END $$;

-- Places whose name is like what was typed, the likest first and of equally like ones the one with most hotels.
CREATE FUNCTION find_places(p_text text, p_limit integer) RETURNS SETOF places LANGUAGE plpgsql STABLE
SET pg_trgm.similarity_threshold = 0.2 AS $$
DECLARE
    v_name text := search_name(p_text);
BEGIN
    RETURN QUERY
    SELECT place.* FROM places place
     WHERE v_name <> '' AND (place.search_name % v_name OR place.search_name LIKE v_name || '%')
     ORDER BY place.search_name = v_name DESC, similarity(place.search_name, v_name) DESC, place.hotel_count DESC,
              place.place_id
     LIMIT p_limit;
END $$;

-- The room types of a hotel that are free for a party, and what they cost in all. A part of search_hotels, which
-- takes it in whole: p_first is the day of the month; p_per_room and p_for_guests are charges for the whole stay.
-- All arithmetic is priceStay's: halves are rounded up.
CREATE FUNCTION free_offers(p_hotel_id text, p_month text, p_first integer, p_nights integer, p_guests integer,
    p_rooms integer, p_per_room bigint, p_for_guests bigint, p_basis_points integer)
RETURNS TABLE (room_type_id text, room_type_name text, max_guests smallint, rooms integer, rooms_left smallint[],
    minor bigint) LANGUAGE sql STABLE AS $$
    SELECT room_type_id, room_type_name, max_guests, rooms, rooms_left, room_total + p_per_room * rooms
           + p_for_guests + (room_total * p_basis_points * 2 + 10000) / 20000
      FROM (
        SELECT room_type_id, room_type_name, max_guests, rooms, rooms_left,
               (one_room - (one_room * percent * 2 + 100) / 200) * rooms AS room_total
          FROM (
            SELECT room_type_id, room_type_name, max_guests,
                   coalesce(p_rooms, (p_guests + max_guests - 1) / max_guests) AS rooms,
                   rooms_left[p_first:p_first + p_nights - 1] AS rooms_left,
                   price_sums[p_first + p_nights] - price_sums[p_first] AS one_room,
                   CASE WHEN length_of_stay IS NULL THEN 0 ELSE length_of_stay[p_nights] END AS percent
              FROM offers
             WHERE offers.hotel_id = p_hotel_id AND offers.month = p_month
               AND (p_guests + max_guests - 1) / max_guests <= coalesce(p_rooms, p_guests)
               AND coalesce(p_rooms, 1) <= p_guests
               AND (min_stay IS NULL OR min_stay[p_first] <= p_nights)
               AND (max_stay IS NULL OR max_stay[p_first] >= p_nights)
               AND coalesce(p_rooms, (p_guests + max_guests - 1) / max_guests)
                   <= ALL (rooms_left[p_first:p_first + p_nights - 1])
          ) free
      ) priced
    -- Else the sum would be made anew wherever it is named.
    OFFSET 0
$$;

-- Finds hotels with a free room for a stay; see searchHotels for what goes in and comes out. Its plan is kept by each
-- connection and made without looking at the values, which are alike in all searches: a box on the map through the
-- index of locations, and the offers of each hotel in it through the key of the month. Never a scan of all offers.
CREATE FUNCTION search_hotels(p_query jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE
SET plan_cache_mode = force_generic_plan SET jit = off SET max_parallel_workers_per_gather = 0
SET enable_seqscan = off SET work_mem = '16MB' AS $$
DECLARE
    v_point cube := ll_to_earth((p_query ->> 'latitude')::float8, (p_query ->> 'longitude')::float8);
    v_radius float8 := (p_query ->> 'radiusMetres')::float8;
    v_box cube := earth_box(v_point, v_radius);
    -- Straight through the earth: cheaper to compare than the way over it, and the same hotels are within.
    v_chord float8 := gc_to_sec(v_radius);
    v_diameter float8 := earth() * 2;
    v_livemode boolean := (p_query ->> 'livemode')::boolean;
    v_words tsquery;
    v_amenities text[] := ARRAY(SELECT jsonb_array_elements_text(p_query -> 'amenities'));
    v_stars integer[] := ARRAY(SELECT value::integer FROM jsonb_array_elements_text(p_query -> 'stars'));
    v_rating_min float8 := (p_query ->> 'ratingMin')::float8;
    v_month text := p_query ->> 'month';
    v_nights integer := (p_query ->> 'nights')::integer;
    v_first integer := (p_query ->> 'day')::integer;
    v_last integer := v_first + v_nights - 1;
    v_guests integer := (p_query ->> 'guests')::integer;
    v_rooms integer := (p_query ->> 'rooms')::integer;
    v_priced boolean := (p_query ->> 'priced')::boolean;
    v_sort text := p_query ->> 'sort';
    v_result jsonb;
BEGIN
    IF p_query ->> 'text' <> '' THEN
        -- Null for a text of stop words alone, which no hotel lacks.
        v_words := nullif(websearch_to_tsquery('english', unaccent(p_query ->> 'text')), '');
    END IF;
    WITH currencies AS MATERIALIZED (
        -- A total t converts to (2tn + d) / 2d, rounded down; up to `small` that needs no more than 64 bits, which is
        -- much the faster. least and most are the price filter in this currency.
        SELECT * FROM jsonb_to_recordset(p_query -> 'currencies')
            AS rate (currency text, n bigint, d bigint, small bigint, least bigint, most bigint)
    ), near AS (
        SELECT hotel_id, stars, amenities, rating_average, rating_count, currency, charge_basis_points,
               charge_per_room_night_minor * v_nights + charge_per_room_stay_minor AS per_room,
               charge_per_guest_night_minor * v_nights * v_guests AS for_guests,
               round(v_diameter * asin(least(1, (location <-> v_point) / v_diameter)))::integer AS metres
          FROM hotels
         WHERE location <@ v_box AND location <-> v_point <= v_chord
           AND (v_livemode OR sandbox) AND (v_words IS NULL OR document @@ v_words)
           AND amenities @> v_amenities AND (v_rating_min IS NULL OR rating_average >= v_rating_min)
    ), priced AS MATERIALIZED (
        SELECT near.*, n, d, small, minor, least_minor
          FROM near LEFT JOIN currencies USING (currency)
         CROSS JOIN LATERAL (
            SELECT min(offer.minor) AS least_minor,
                   CASE WHEN v_priced THEN min(offer.minor) FILTER (WHERE offer.minor BETWEEN least AND most)
                        ELSE min(offer.minor) END AS minor
              FROM free_offers(near.hotel_id, v_month, v_first, v_nights, v_guests, v_rooms, per_room, for_guests,
                               charge_basis_points) offer
            OFFSET 0
         ) cheapest
         WHERE least_minor IS NOT NULL
    ), compared AS MATERIALIZED (
        SELECT hotel_id, stars, amenities, rating_average, rating_count, currency, charge_basis_points, per_room,
               for_guests, metres, minor, v_stars = '{}' OR stars = ANY (v_stars) AS in_stars,
               CASE WHEN minor <= small THEN (minor * n * 2 + d) / (d * 2)
                    ELSE div(minor::numeric * n * 2 + d, d::numeric * 2)::bigint END AS compared,
               CASE WHEN least_minor <= small THEN (least_minor * n * 2 + d) / (d * 2)
                    ELSE div(least_minor::numeric * n * 2 + d, d::numeric * 2)::bigint END AS least_compared
          FROM priced
    ), found AS MATERIALIZED (
        SELECT * FROM compared WHERE minor IS NOT NULL AND in_stars
    ), page AS (
        SELECT row_number() OVER (ORDER BY key, further_key, hotel_id) AS position, ranked.*
          FROM (
            SELECT found.*,
                   CASE v_sort
                     WHEN 'PRICE' THEN coalesce(compared::float8, 'infinity')
                     WHEN 'DISTANCE' THEN metres::float8
                     WHEN 'RATING' THEN -coalesce(rating_average, 0)
                     -- In thousandths: see searchHotels for the points.
                     ELSE -round((20 * (coalesce(rating_average, 0) * rating_count + 3.5::float8 * 10)
                                    / (rating_count + 10) + 2 * stars - metres / 2000::float8
                                    + CASE WHEN compared IS NULL THEN 0
                                           ELSE 30 * greatest((SELECT min(compared) FROM found), 1)::float8
                                                / greatest(compared, 1) END) * 1000)
                   END AS key,
                   CASE v_sort WHEN 'RATING' THEN -rating_count ELSE 0 END AS further_key
              FROM found
          ) ranked
         ORDER BY key, further_key, hotel_id
        OFFSET (p_query ->> 'offset')::integer LIMIT (p_query ->> 'limit')::integer
    ), bands AS MATERIALIZED (
        -- Five bands of a round width up to the price that four of five hotels stay below, and one for the rest.
        SELECT width, highest
          FROM (SELECT percentile_disc(0.8) WITHIN GROUP (ORDER BY least_compared) AS most, max(least_compared) AS highest
                  FROM compared WHERE in_stars) prices
         CROSS JOIN LATERAL (
            SELECT (factor * 10::numeric ^ exponent)::bigint AS width
              FROM generate_series(0, 15) exponent, unnest('{1,2,5}'::integer[]) factor
             WHERE factor * 10::numeric ^ exponent * 5 >= most ORDER BY 1 LIMIT 1
         ) widths
    )
    SELECT jsonb_build_object(
        'total', (SELECT count(*) FROM found),
        'items', coalesce((
            SELECT jsonb_agg(jsonb_build_object(
                'hotelId', page.hotel_id, 'name', hotel.name, 'city', hotel.city, 'countryCode', hotel.country_code,
                'stars', page.stars, 'latitude', hotel.latitude, 'longitude', hotel.longitude,
                'amenities', page.amenities, 'ratingAverage', page.rating_average, 'ratingCount', page.rating_count,
                'photoKey', hotel.photo_key, 'metres', page.metres, 'roomTypeId', offer.room_type_id,
                'roomTypeName', offer.room_type_name, 'rooms', offer.rooms, 'maxGuests', offer.max_guests,
                'roomsLeft', (SELECT min(fewest) FROM unnest(offer.rooms_left) fewest), 'amountMinor', page.minor, 'currency', page.currency,
                'comparedMinor', page.compared) ORDER BY page.position)
              FROM page
             CROSS JOIN LATERAL (SELECT name, city, country_code, latitude, longitude, photo_key FROM hotels
                                  WHERE hotels.hotel_id = page.hotel_id OFFSET 0) hotel
             CROSS JOIN LATERAL (
                SELECT * FROM free_offers(page.hotel_id, v_month, v_first, v_nights, v_guests, v_rooms,
                                          page.per_room, page.for_guests, page.charge_basis_points) offer
                 WHERE offer.minor = page.minor ORDER BY room_type_id LIMIT 1) offer
        ), '[]'),
        'stars', coalesce((
            SELECT jsonb_agg(jsonb_build_object('value', stars, 'count', count) ORDER BY stars DESC)
              FROM (SELECT stars, count(*) FROM compared WHERE minor IS NOT NULL GROUP BY stars) counted), '[]'),
        'amenities', coalesce((
            SELECT jsonb_agg(jsonb_build_object('value', amenity, 'count', count)
                             ORDER BY count DESC, amenity COLLATE "C")
              FROM (SELECT amenity, count(*) FROM found, unnest(amenities) amenity GROUP BY amenity) counted), '[]'),
        'ratings', coalesce((
            SELECT jsonb_agg(jsonb_build_object('value', at_least, 'count', count) ORDER BY at_least DESC)
              FROM (SELECT at_least, count(*)
                      FROM unnest('{3,3.5,4,4.5}'::float8[]) at_least JOIN found ON rating_average >= at_least
                     GROUP BY at_least) counted), '[]'),
        'price', coalesce((
            SELECT jsonb_agg(jsonb_build_object(
                       'fromMinor', width * band,
                       'toMinor', CASE WHEN band = 5 THEN highest ELSE width * (band + 1) - 1 END,
                       'count', count) ORDER BY band)
              FROM (SELECT width, highest, least(5, least_compared / width) AS band, count(*)
                      FROM compared CROSS JOIN bands WHERE in_stars AND least_compared IS NOT NULL
                     GROUP BY width, highest, band) counted), '[]'))
      INTO v_result;
    RETURN v_result;
END $$;
