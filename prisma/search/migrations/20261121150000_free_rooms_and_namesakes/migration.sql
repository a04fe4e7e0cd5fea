CREATE INDEX "places_country_code_search_name_idx" ON "places"("country_code", "search_name");

-- Hand-written: what the Prisma schema language cannot say.

-- Finds every room type near a point that is free for a stay of one room, the cheapest first; see findFreeRooms for
-- what goes in and comes out. Planned as search_hotels is.
CREATE FUNCTION search_rooms(p_query jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE
SET plan_cache_mode = force_generic_plan SET jit = off SET max_parallel_workers_per_gather = 0
SET enable_seqscan = off SET work_mem = '16MB' AS $$
DECLARE
    v_point cube := ll_to_earth((p_query ->> 'latitude')::float8, (p_query ->> 'longitude')::float8);
    v_radius float8 := (p_query ->> 'radiusMetres')::float8;
    v_box cube := earth_box(v_point, v_radius);
    v_chord float8 := gc_to_sec(v_radius);
    v_diameter float8 := earth() * 2;
    v_livemode boolean := (p_query ->> 'livemode')::boolean;
    v_month text := p_query ->> 'month';
    v_nights integer := (p_query ->> 'nights')::integer;
    v_first integer := (p_query ->> 'day')::integer;
    v_guests integer := (p_query ->> 'guests')::integer;
    v_result jsonb;
BEGIN
    WITH currencies AS MATERIALIZED (
        SELECT * FROM jsonb_to_recordset(p_query -> 'currencies') AS rate (currency text, n bigint, d bigint, small bigint)
    ), near AS (
        SELECT hotel_id, name AS hotel_name, city, country_code, currency, charge_basis_points,
               charge_per_room_night_minor * v_nights + charge_per_room_stay_minor AS per_room,
               charge_per_guest_night_minor * v_nights * v_guests AS for_guests,
               round(v_diameter * asin(least(1, (location <-> v_point) / v_diameter)))::integer AS metres
          FROM hotels
         WHERE location <@ v_box AND location <-> v_point <= v_chord AND (v_livemode OR sandbox)
    ), free AS MATERIALIZED (
        SELECT hotel_id, hotel_name, city, country_code, currency, metres, offer.room_type_id, offer.room_type_name,
               offer.max_guests, offer.rooms_left, offer.minor,
               CASE WHEN minor <= small THEN (minor * n * 2 + d) / (d * 2)
                    ELSE div(minor::numeric * n * 2 + d, d::numeric * 2)::bigint END AS compared
          FROM near LEFT JOIN currencies USING (currency)
         CROSS JOIN LATERAL free_offers(near.hotel_id, v_month, v_first, v_nights, v_guests, 1, per_room, for_guests,
                                        charge_basis_points) offer
    ), page AS (
        SELECT row_number() OVER (ORDER BY compared NULLS LAST, room_type_id) AS position, free.*
          FROM free
         ORDER BY compared NULLS LAST, room_type_id
        OFFSET (p_query ->> 'offset')::integer LIMIT (p_query ->> 'limit')::integer
    )
    SELECT jsonb_build_object(
        'total', (SELECT count(*) FROM free),
        'items', coalesce((
            SELECT jsonb_agg(jsonb_build_object(
                'roomTypeId', room_type_id, 'name', room_type_name, 'hotelId', hotel_id, 'hotelName', hotel_name,
                'city', city, 'countryCode', country_code, 'maxGuests', max_guests,
                'roomsLeft', (SELECT min(fewest) FROM unnest(rooms_left) fewest), 'amountMinor', minor,
                'currency', currency, 'metres', metres) ORDER BY position)
              FROM page), '[]'))
      INTO v_result;
    RETURN v_result;
END $$;

-- The place of a hotel: the nearest of its city's name within 50 km, else a new one where the hotel is. A country may
-- have several cities of one name, and a guest of one of them wants no hotel of the others.
CREATE FUNCTION place_for(p_city text, p_country_code text, p_latitude float8, p_longitude float8)
RETURNS text LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    v_name text := search_name(p_city);
    v_place_id text := near_place(v_name, p_country_code, p_latitude, p_longitude);
BEGIN
    IF v_place_id IS NOT NULL THEN
        RETURN v_place_id;
    END IF;
    -- Only one makes a place; whoever waited finds it.
    PERFORM pg_advisory_xact_lock(hashtextextended(p_country_code || ' ' || v_name, 1));
    v_place_id := near_place(v_name, p_country_code, p_latitude, p_longitude);
    IF v_place_id IS NULL THEN
        INSERT INTO places (place_id, name, country_code, latitude, longitude, hotel_count, search_name)
        VALUES ('plc_' || lower(p_country_code) || '_' || substr(replace(gen_random_uuid()::text, '-', ''), 1, 12),
                p_city, p_country_code, p_latitude, p_longitude, 0, v_name)
        RETURNING place_id INTO v_place_id;
    END IF;
    RETURN v_place_id;
END $$;

-- The nearest place of a name within 50 km, NULL when there is none.
CREATE FUNCTION near_place(p_name text, p_country_code text, p_latitude float8, p_longitude float8)
RETURNS text LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    RETURN (SELECT place_id FROM (
                SELECT place_id, earth_distance(ll_to_earth(latitude, longitude), ll_to_earth(p_latitude, p_longitude))
                           AS metres
                  FROM places WHERE country_code = p_country_code AND search_name = p_name) namesake
             WHERE metres <= 50000 ORDER BY metres, place_id LIMIT 1);
END $$;

DROP FUNCTION place_id_of(text, text);
