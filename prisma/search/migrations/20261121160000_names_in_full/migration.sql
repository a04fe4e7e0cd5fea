-- Hand-written: what the Prisma schema language cannot say.

-- For names and beginnings of names, byte by byte.
CREATE INDEX "places_name_beginning_idx" ON "places"("search_name" text_pattern_ops);

-- Places by what was typed. A name in full finds the places of that name and those whose names begin with it: likeness
-- is what takes time, and whoever knows the name needs none. Else the likest come first and of equally like ones the
-- one with most hotels.
CREATE OR REPLACE FUNCTION find_places(p_text text, p_limit integer) RETURNS SETOF places LANGUAGE plpgsql STABLE
SET pg_trgm.similarity_threshold = 0.2 AS $$
DECLARE
    v_name text := search_name(p_text);
    v_beyond text := v_name || chr(1114109);
BEGIN
    -- Signs alone are nobody's name.
    IF v_name = '' THEN
        RETURN;
    ELSIF EXISTS (SELECT FROM places place WHERE place.search_name = v_name) THEN
        RETURN QUERY
        SELECT place.* FROM places place
         WHERE place.search_name ~>=~ v_name AND place.search_name ~<~ v_beyond
         ORDER BY place.search_name = v_name DESC, place.hotel_count DESC, place.place_id
         LIMIT p_limit;
    ELSE
        RETURN QUERY
        SELECT place.* FROM places place
         WHERE place.search_name % v_name OR (place.search_name ~>=~ v_name AND place.search_name ~<~ v_beyond)
         ORDER BY similarity(place.search_name, v_name) DESC, place.hotel_count DESC, place.place_id
         LIMIT p_limit;
    END IF;
END $$;
