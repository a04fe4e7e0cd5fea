-- AlterTable
ALTER TABLE "hotels" ADD COLUMN     "cancellation" JSONB,
ADD COLUMN     "check_in_time" TEXT,
ADD COLUMN     "time_zone" TEXT;

-- The hotels that are there know them once they are refreshed: the projector goes through all of them again.
UPDATE "walks" SET "finished_at" = NULL, "cursor" = '', "hotels" = 0 WHERE "name" = 'rebuild';

-- As before, and with the terms of the room that is offered.
-- Finds hotels with a free room for a stay; see searchHotels for what goes in and comes out. Its plan is kept by each
-- connection and made without looking at the values, which are alike in all searches: a box on the map through the
-- index of locations, and the offers of each hotel in it through the key of the month. Never a scan of all offers.
CREATE OR REPLACE FUNCTION search_hotels(p_query jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE
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
                'comparedMinor', page.compared, 'timeZone', hotel.time_zone, 'checkInTime', hotel.check_in_time,
                'cancellationTiers', hotel.cancellation -> offer.room_type_id) ORDER BY page.position)
              FROM page
             CROSS JOIN LATERAL (SELECT name, city, country_code, latitude, longitude, photo_key, time_zone,
                                        check_in_time, cancellation
                                   FROM hotels WHERE hotels.hotel_id = page.hotel_id OFFSET 0) hotel
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
