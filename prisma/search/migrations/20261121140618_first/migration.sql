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
    "min_stay" SMALLINT[] NOT NULL,
    "max_stay" SMALLINT[] NOT NULL,
    "length_of_stay" SMALLINT[] NOT NULL,

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
     WHERE place.search_name % v_name OR place.search_name LIKE replace(v_name, '\', '') || '%'
     ORDER BY place.search_name = v_name DESC, similarity(place.search_name, v_name) DESC, place.hotel_count DESC,
              place.place_id
     LIMIT p_limit;
END $$;

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
    v_livemode boolean := (p_query ->> 'livemode')::boolean;
    v_words tsquery := websearch_to_tsquery('english', unaccent(p_query ->> 'text'));
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
    IF numnode(v_words) = 0 THEN
        v_words := NULL;
    END IF;
    WITH currencies AS MATERIALIZED (
        -- least and most: the price filter in this currency; a total t converts to (2tn + d) / 2d, rounded down.
        SELECT * FROM jsonb_to_recordset(p_query -> 'currencies')
            AS rate (currency text, n numeric, d numeric, least bigint, most bigint)
    ), near AS MATERIALIZED (
        SELECT hotel_id, stars, amenities, rating_average, rating_count, currency, charge_basis_points,
               charge_per_room_night_minor * v_nights + charge_per_room_stay_minor AS per_room,
               charge_per_guest_night_minor * v_nights * v_guests AS for_guests,
               round(earth_distance(v_point, location))::integer AS metres
          FROM hotels
         WHERE location <@ v_box AND earth_distance(v_point, location) <= v_radius
           AND (v_livemode OR sandbox) AND (v_words IS NULL OR document @@ v_words)
           AND amenities @> v_amenities AND (v_rating_min IS NULL OR rating_average >= v_rating_min)
    ), free AS MATERIALIZED (
        SELECT near.*, room_type_id, rooms, per_room * rooms + for_guests AS charges,
               (one_room - (one_room * percent * 2 + 100) / 200) * rooms AS room_total
          FROM near
         CROSS JOIN LATERAL (
            SELECT room_type_id, coalesce(v_rooms, (v_guests + max_guests - 1) / max_guests) AS rooms,
                   price_sums[v_last + 1] - price_sums[v_first] AS one_room,
                   coalesce(length_of_stay[v_nights], 0) AS percent
              FROM offers
             WHERE offers.hotel_id = near.hotel_id AND offers.month = v_month
               AND coalesce(v_rooms, (v_guests + max_guests - 1) / max_guests) BETWEEN
                   (v_guests + max_guests - 1) / max_guests AND v_guests
               AND min_stay[v_first] <= v_nights AND max_stay[v_first] >= v_nights
               AND coalesce(v_rooms, (v_guests + max_guests - 1) / max_guests) <= ALL (rooms_left[v_first:v_last])
         ) offer
    ), priced AS MATERIALIZED (
        SELECT free.*, room_total + charges + (room_total * charge_basis_points * 2 + 10000) / 20000 AS minor
          FROM free
    ), cheapest AS MATERIALIZED (
        SELECT DISTINCT ON (hotel_id) priced.*, n, d, NOT v_priced OR coalesce(minor BETWEEN least AND most, false) AS in_band,
               min(minor) OVER (PARTITION BY hotel_id) AS least_minor
          FROM priced LEFT JOIN currencies USING (currency)
         ORDER BY hotel_id, NOT v_priced OR coalesce(minor BETWEEN least AND most, false) DESC, minor, room_type_id
    ), compared AS MATERIALIZED (
        SELECT cheapest.*, v_stars = '{}' OR stars = ANY (v_stars) AS in_stars,
               div(minor * n * 2 + d, d * 2)::bigint AS compared,
               div(least_minor * n * 2 + d, d * 2)::bigint AS least_compared
          FROM cheapest
    ), found AS MATERIALIZED (
        SELECT * FROM compared WHERE in_band AND in_stars
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
                                    + coalesce(30 * greatest(lowest, 1)::float8 / greatest(compared, 1), 0)) * 1000)
                   END AS key,
                   CASE v_sort WHEN 'RATING' THEN -rating_count ELSE 0 END AS further_key
              FROM found CROSS JOIN (SELECT min(compared) AS lowest FROM found) least_of_all
          ) ranked
         ORDER BY key, further_key, hotel_id
        OFFSET (p_query ->> 'offset')::integer LIMIT (p_query ->> 'limit')::integer
    ), bands AS (
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
                'photoKey', hotel.photo_key, 'metres', page.metres, 'roomTypeId', page.room_type_id,
                'roomTypeName', offer.room_type_name, 'rooms', page.rooms, 'maxGuests', offer.max_guests,
                'roomsLeft', offer.rooms_left, 'amountMinor', page.minor, 'currency', page.currency,
                'comparedMinor', page.compared) ORDER BY page.position)
              FROM page
             CROSS JOIN LATERAL (SELECT name, city, country_code, latitude, longitude, photo_key FROM hotels
                                  WHERE hotels.hotel_id = page.hotel_id OFFSET 0) hotel
             CROSS JOIN LATERAL (
                SELECT room_type_name, max_guests,
                       (SELECT min(fewest) FROM unnest(rooms_left[v_first:v_last]) fewest) AS rooms_left
                  FROM offers WHERE offers.hotel_id = page.hotel_id AND offers.room_type_id = page.room_type_id
                   AND offers.month = v_month OFFSET 0) offer
        ), '[]'),
        'stars', coalesce((
            SELECT jsonb_agg(jsonb_build_object('value', stars, 'count', count) ORDER BY stars DESC)
              FROM (SELECT stars, count(*) FROM compared WHERE in_band GROUP BY stars) counted), '[]'),
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
