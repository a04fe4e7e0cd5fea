CREATE TABLE "stay_changes" (
    "change_id" TEXT NOT NULL,
    "booking_id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "check_in" TEXT COLLATE "C",
    "check_out" TEXT COLLATE "C",
    "lines" JSONB,
    "livemode" BOOLEAN,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stay_changes_pkey" PRIMARY KEY ("change_id")
);

CREATE TABLE "stay_change_nights" (
    "change_id" TEXT NOT NULL,
    "room_type_id" TEXT NOT NULL,
    "date" TEXT COLLATE "C" NOT NULL,
    "rooms" INTEGER NOT NULL,

    CONSTRAINT "stay_change_nights_pkey" PRIMARY KEY ("change_id","room_type_id","date")
);

ALTER TABLE "stay_change_nights" ADD CONSTRAINT "stay_change_nights_change_id_fkey" FOREIGN KEY ("change_id") REFERENCES "stay_changes"("change_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Hand-written from here: what the Prisma schema language cannot say.

ALTER TABLE "stay_changes"
    ADD CONSTRAINT "stay_changes_state_check" CHECK ("state" IN ('PREPARED', 'APPLIED', 'RETURNED')),
    ADD CONSTRAINT "stay_changes_stay_check" CHECK ("state" = 'RETURNED' OR
        ("check_in" < "check_out" AND "lines" IS NOT NULL AND "livemode" IS NOT NULL)),
    ADD CONSTRAINT "stay_changes_rooms_check" CHECK (NOT "lines" @? '$[*] ? (@.rooms <= 0)');

ALTER TABLE "stay_change_nights" ADD CONSTRAINT "stay_change_nights_rooms_check" CHECK ("rooms" <> 0);

-- A change is reckoned from the stay before it, so only one of a booking can be under way.
CREATE UNIQUE INDEX "stay_changes_prepared_key" ON "stay_changes"("booking_id") WHERE "state" = 'PREPARED';

-- The rooms of each type and night of a stay.
CREATE FUNCTION line_nights(p_lines jsonb, p_check_in text, p_check_out text)
RETURNS TABLE (room_type_id text, date text, rooms integer) LANGUAGE sql IMMUTABLE AS $$
    SELECT line ->> 'roomTypeId', to_char(p_check_in::date + n, 'YYYY-MM-DD'), sum((line ->> 'rooms')::integer)::integer
      FROM jsonb_array_elements(p_lines) line
     CROSS JOIN generate_series(0, p_check_out::date - p_check_in::date - 1) n
     GROUP BY 1, 2
$$;

-- Raises HF001 with the room type, the date and why as DETAIL.
CREATE FUNCTION refuse_shortage(p_room_type_id text, p_date text, p_reason text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'not enough rooms' USING
        ERRCODE = 'HF001',
        DETAIL = jsonb_build_object('roomTypeId', p_room_type_id, 'date', p_date, 'reason', p_reason)::text;
END $$;

-- Takes every night of a hold with lines of p_types room types, or raises HF001.
CREATE FUNCTION take_nights(p_hold holds, p_types integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_nights integer := p_hold.check_out::date - p_hold.check_in::date;
    v_fitting integer;
    v_short record;
BEGIN
    SELECT fitting INTO v_fitting FROM lock_nights(p_hold);
    IF v_fitting <> p_types * v_nights THEN
        SELECT line.room_type_id, day.date, coalesce(restriction, 'SOLD_OUT') AS reason
          INTO v_short
          FROM hold_lines line
         CROSS JOIN LATERAL (SELECT to_char(p_hold.check_in::date + n, 'YYYY-MM-DD') AS date
                               FROM generate_series(0, v_nights - 1) n) day
          LEFT JOIN nights night ON night.room_type_id = line.room_type_id AND night.date = day.date
         CROSS JOIN LATERAL night_restriction(night.stop_sell, night.closed_to_arrival, night.min_stay,
                                              night.max_stay, night.date = p_hold.check_in, v_nights) restriction
         WHERE line.booking_id = p_hold.booking_id
           AND (night.date IS NULL OR night.reserved + line.rooms > night.capacity OR restriction IS NOT NULL)
         ORDER BY line.room_type_id, day.date
         LIMIT 1;
        PERFORM refuse_shortage(v_short.room_type_id, v_short.date, v_short.reason);
    END IF;
    PERFORM count_hold(p_hold, 1);
END $$;

-- As before; what a revived hold needs too is take_nights.
CREATE OR REPLACE FUNCTION reserve_rooms(
    p_booking_id text, p_lines jsonb, p_check_in text, p_check_out text, p_expires_at timestamptz, p_livemode boolean
) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_hold holds;
    v_types integer;
BEGIN
    INSERT INTO holds (booking_id, state, check_in, check_out, expires_at, livemode)
    VALUES (p_booking_id, 'HELD', p_check_in, p_check_out, p_expires_at, p_livemode)
    ON CONFLICT (booking_id) DO NOTHING
    RETURNING * INTO v_hold;
    IF NOT FOUND THEN
        RETURN (SELECT state FROM holds WHERE booking_id = p_booking_id);
    END IF;

    -- Lines of one room type are summed, since each alone may fit where both together do not.
    INSERT INTO hold_lines (booking_id, room_type_id, rooms)
    SELECT p_booking_id, line ->> 'roomTypeId', sum((line ->> 'rooms')::integer)
      FROM jsonb_array_elements(p_lines) line
     GROUP BY line ->> 'roomTypeId';
    GET DIAGNOSTICS v_types = ROW_COUNT;
    IF v_types = 0 THEN
        RAISE EXCEPTION 'a hold needs at least one room' USING ERRCODE = '22023';
    END IF;

    -- The night rows come last: they are what others wait for.
    PERFORM record_hold(v_hold, 'HELD', 'InventoryReserved');
    PERFORM take_nights(v_hold, v_types);
    RETURN 'HELD';
END $$;

-- Lets a hold last until another instant, and returns its state, NULL without one; only a HELD one changes.
CREATE FUNCTION extend_hold(p_booking_id text, p_expires_at timestamptz) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_hold holds;
BEGIN
    UPDATE holds SET expires_at = p_expires_at, version = version + 1, updated_at = now()
     WHERE booking_id = p_booking_id AND state = 'HELD' AND expires_at IS DISTINCT FROM p_expires_at
    RETURNING * INTO v_hold;
    IF FOUND THEN
        PERFORM record_hold(v_hold, 'EXTENDED', NULL);
    END IF;
    RETURN (SELECT state FROM holds WHERE booking_id = p_booking_id);
END $$;

-- Holds the rooms of a released hold again, all or none, and returns the hold's state: HELD when this call or an
-- earlier one did; RELEASED for a tombstone, which has none; NULL without a hold. Raises HF001 as reserve_rooms does.
CREATE FUNCTION revive_hold(p_booking_id text, p_expires_at timestamptz) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_hold holds;
    v_types integer;
BEGIN
    UPDATE holds SET state = 'HELD', expires_at = p_expires_at, version = version + 1, updated_at = now()
     WHERE booking_id = p_booking_id AND state = 'RELEASED' AND check_in IS NOT NULL
    RETURNING * INTO v_hold;
    IF NOT FOUND THEN
        RETURN (SELECT state FROM holds WHERE booking_id = p_booking_id);
    END IF;
    SELECT count(*) INTO v_types FROM hold_lines WHERE booking_id = p_booking_id;
    PERFORM record_hold(v_hold, 'REVIVED', 'InventoryReserved');
    PERFORM take_nights(v_hold, v_types);
    RETURN 'HELD';
END $$;

-- Locks the nights from p_from until before p_until of the room types of some lines, in the order of reserve_rooms.
CREATE FUNCTION lock_line_nights(p_lines jsonb, p_from text, p_until text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM (SELECT DISTINCT line ->> 'roomTypeId' AS room_type_id FROM jsonb_array_elements(p_lines) line) wanted
       JOIN nights night USING (room_type_id)
      WHERE night.date >= p_from AND night.date < p_until
      ORDER BY night.room_type_id, night.date FOR UPDATE OF night;
END $$;

-- Raises the version of a hold whose change has gone a step on, and writes that to its history and to the outbox.
CREATE FUNCTION record_change(p_change stay_changes, p_kind text, p_event text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_version integer;
    v_data jsonb := jsonb_build_object(
        'bookingId', p_change.booking_id, 'livemode', p_change.livemode, 'checkIn', p_change.check_in,
        'checkOut', p_change.check_out, 'lines', p_change.lines);
BEGIN
    UPDATE holds SET version = version + 1, updated_at = now() WHERE booking_id = p_change.booking_id
    RETURNING version INTO v_version;
    INSERT INTO hold_history (booking_id, kind, entry)
    VALUES (p_change.booking_id, p_kind, v_data || jsonb_build_object('changeId', p_change.change_id));
    INSERT INTO outbox (topic, key, type, aggregate_version, data)
    VALUES ('inventory-events', p_change.booking_id, p_event, v_version, v_data);
END $$;

-- Adds p_times the rooms to the counters of the nights of a change that take more (p_side 1) or fewer (-1) than the
-- stay before, locked in the order of reserve_rooms. A night without a row is a fault, unless its month was detached.
CREATE FUNCTION count_change(p_change_id text, p_side integer, p_times integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_gone record;
BEGIN
    PERFORM FROM stay_change_nights change
       JOIN nights night ON night.room_type_id = change.room_type_id AND night.date = change.date
      WHERE change.change_id = p_change_id AND sign(change.rooms) = p_side
      ORDER BY night.room_type_id, night.date FOR UPDATE OF night;
    UPDATE nights night SET reserved = night.reserved + p_times * change.rooms
      FROM stay_change_nights change
     WHERE change.change_id = p_change_id AND sign(change.rooms) = p_side
       AND night.room_type_id = change.room_type_id AND night.date = change.date;
    SELECT change.room_type_id, change.date INTO v_gone
      FROM stay_change_nights change
      LEFT JOIN nights night ON night.room_type_id = change.room_type_id AND night.date = change.date
     WHERE change.change_id = p_change_id AND sign(change.rooms) = p_side AND night.date IS NULL
       AND to_regclass('nights_' || replace(substr(change.date, 1, 7), '-', '_')) IN (
             SELECT inhrelid FROM pg_inherits WHERE inhparent = 'nights'::regclass)
     LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'a night that change % took has gone', p_change_id USING ERRCODE = 'data_exception';
    END IF;
END $$;
-- Takes what another stay needs beyond what its booked hold has, all or none (decision D17), and returns the state of
-- the change: PREPARED when this call or an earlier one took it, APPLIED or RETURNED when that has happened since.
-- RETURNED is also the answer where an undo came first (decision D11) and where the hold is not booked. Raises HF001
-- as reserve_rooms does. The hotel's restrictions judge the new stay; nights that the guest has already stay theirs
-- although sale of them was stopped, and so does an arrival although it was closed.
CREATE FUNCTION prepare_change(
    p_change_id text, p_booking_id text, p_lines jsonb, p_check_in text, p_check_out text, p_livemode boolean
) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_hold holds;
    v_change stay_changes;
    v_short record;
BEGIN
    -- The hold comes first in every function of a change, so that none waits for another the wrong way round.
    SELECT * INTO v_hold FROM holds WHERE booking_id = p_booking_id FOR UPDATE;
    INSERT INTO stay_changes (change_id, booking_id, state, check_in, check_out, lines, livemode)
    SELECT p_change_id, p_booking_id, CASE WHEN v_hold.state = 'BOOKED' THEN 'PREPARED' ELSE 'RETURNED' END,
           p_check_in, p_check_out,
           jsonb_agg(jsonb_build_object('roomTypeId', line.room_type_id, 'rooms', line.rooms) ORDER BY line.room_type_id),
           p_livemode
      FROM line_nights(p_lines, p_check_in, p_check_out) line
     WHERE line.date = p_check_in
    ON CONFLICT (change_id) DO NOTHING
    RETURNING * INTO v_change;
    IF NOT FOUND THEN
        RETURN (SELECT state FROM stay_changes WHERE change_id = p_change_id);
    ELSIF v_change.state = 'RETURNED' THEN
        RETURN 'RETURNED';
    END IF;
    INSERT INTO stay_change_nights (change_id, room_type_id, date, rooms)
    SELECT p_change_id, room_type_id, date, sum(rooms)
      FROM (SELECT room_type_id, date, rooms FROM line_nights(v_change.lines, p_check_in, p_check_out)
             UNION ALL
            SELECT room_type_id, date, -rooms
              FROM line_nights(hold_event(v_hold) -> 'lines', v_hold.check_in, v_hold.check_out)) stay
     GROUP BY room_type_id, date
    HAVING sum(rooms) <> 0;

    PERFORM record_change(v_change, 'CHANGE_PREPARED', 'InventoryReserved');
    PERFORM lock_line_nights(v_change.lines, p_check_in, p_check_out);
    SELECT wanted.room_type_id, wanted.date, coalesce(restriction, 'SOLD_OUT') AS reason
      INTO v_short
      FROM line_nights(v_change.lines, p_check_in, p_check_out) wanted
      LEFT JOIN stay_change_nights more
           ON more.change_id = p_change_id AND more.room_type_id = wanted.room_type_id
          AND more.date = wanted.date AND more.rooms > 0
      LEFT JOIN nights night
           ON night.room_type_id = wanted.room_type_id AND night.date = wanted.date
          AND night.date >= p_check_in AND night.date < p_check_out
     CROSS JOIN LATERAL night_restriction(
           night.stop_sell AND more.rooms IS NOT NULL,
           night.closed_to_arrival AND (more.rooms IS NOT NULL OR v_hold.check_in <> p_check_in),
           night.min_stay, night.max_stay,
           night.date = p_check_in AND (more.rooms IS NOT NULL OR v_hold.check_in <> p_check_in
                                        OR v_hold.check_out <> p_check_out),
           p_check_out::date - p_check_in::date) restriction
     WHERE restriction IS NOT NULL OR more.rooms > coalesce(night.capacity - night.reserved, 0)
     ORDER BY wanted.room_type_id, wanted.date
     LIMIT 1;
    IF FOUND THEN
        PERFORM refuse_shortage(v_short.room_type_id, v_short.date, v_short.reason);
    END IF;
    PERFORM count_change(p_change_id, 1, 1);
    RETURN 'PREPARED';
END $$;

-- Gives the hold its new stay and back what that no longer needs; true when this call or an earlier one did, false
-- when the change was returned or never prepared.
CREATE FUNCTION apply_change(p_change_id text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    v_hold holds;
    v_change stay_changes;
BEGIN
    SELECT * INTO v_hold FROM holds
     WHERE booking_id = (SELECT booking_id FROM stay_changes WHERE change_id = p_change_id) FOR UPDATE;
    UPDATE stay_changes SET state = 'APPLIED', updated_at = now()
     WHERE change_id = p_change_id AND state = 'PREPARED'
    RETURNING * INTO v_change;
    IF NOT FOUND THEN
        RETURN EXISTS (SELECT FROM stay_changes WHERE change_id = p_change_id AND state = 'APPLIED');
    END IF;
    UPDATE holds SET version = version + 1 WHERE booking_id = v_hold.booking_id RETURNING * INTO v_hold;
    PERFORM record_hold(v_hold, 'STAY_LEFT', 'InventoryReleased');
    DELETE FROM hold_lines WHERE booking_id = v_hold.booking_id;
    INSERT INTO hold_lines (booking_id, room_type_id, rooms)
    SELECT v_hold.booking_id, line ->> 'roomTypeId', (line ->> 'rooms')::integer
      FROM jsonb_array_elements(v_change.lines) line;
    UPDATE holds SET check_in = v_change.check_in, check_out = v_change.check_out, version = version + 1,
           updated_at = now()
     WHERE booking_id = v_hold.booking_id
    RETURNING * INTO v_hold;
    PERFORM record_hold(v_hold, 'STAY_CHANGED', 'InventoryReserved');
    PERFORM count_change(p_change_id, -1, 1);
    RETURN true;
END $$;

-- Gives back what a change took, exactly once, and returns the state it was in; NONE when there was no change, and
-- then leaves a tombstone that keeps a late prepare_change from landing (decision D11).
CREATE FUNCTION return_change(p_change_id text, p_booking_id text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_change stay_changes;
BEGIN
    PERFORM FROM holds WHERE booking_id = p_booking_id FOR UPDATE;
    INSERT INTO stay_changes (change_id, booking_id, state) VALUES (p_change_id, p_booking_id, 'RETURNED')
    ON CONFLICT (change_id) DO NOTHING;
    IF FOUND THEN
        RETURN 'NONE';
    END IF;
    UPDATE stay_changes SET state = 'RETURNED', updated_at = now()
     WHERE change_id = p_change_id AND state = 'PREPARED'
    RETURNING * INTO v_change;
    IF NOT FOUND THEN
        RETURN (SELECT state FROM stay_changes WHERE change_id = p_change_id);
    END IF;
    PERFORM record_change(v_change, 'CHANGE_RETURNED', 'InventoryReleased');
    PERFORM count_change(p_change_id, 1, -1);
    RETURN 'PREPARED';
END $$;

-- Gives back what a change of this booking took that is under way, if there is one. The nights of the hold are
-- locked with those of the change, since all of them are about to be given back.
CREATE FUNCTION return_change_of(p_hold holds) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_change stay_changes;
BEGIN
    UPDATE stay_changes SET state = 'RETURNED', updated_at = now()
     WHERE booking_id = p_hold.booking_id AND state = 'PREPARED'
    RETURNING * INTO v_change;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    PERFORM record_change(v_change, 'CHANGE_RETURNED', 'InventoryReleased');
    PERFORM lock_line_nights((hold_event(p_hold) -> 'lines') || v_change.lines,
        least(p_hold.check_in, v_change.check_in), greatest(p_hold.check_out, v_change.check_out));
    PERFORM count_change(v_change.change_id, 1, -1);
END $$;

-- As before; a change of the booking that is under way is given back too.
CREATE OR REPLACE FUNCTION release_rooms(p_booking_id text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_hold holds;
    v_before text;
    v_types integer;
    v_there integer;
BEGIN
    INSERT INTO holds (booking_id, state) VALUES (p_booking_id, 'RELEASED') ON CONFLICT (booking_id) DO NOTHING;
    IF FOUND THEN
        RETURN 'NONE';
    END IF;
    SELECT * INTO v_hold FROM holds WHERE booking_id = p_booking_id FOR UPDATE;
    v_before := v_hold.state;
    IF v_before = 'BOOKED' THEN
        PERFORM return_change_of(v_hold);
    END IF;
    UPDATE holds SET state = 'RELEASED', expires_at = NULL, version = version + 1, updated_at = now()
     WHERE booking_id = p_booking_id AND state IN ('HELD', 'BOOKED')
    RETURNING * INTO v_hold;
    IF NOT FOUND THEN
        RETURN v_before;
    END IF;
    PERFORM record_hold(v_hold, 'RELEASED', 'InventoryReleased');
    SELECT count(*) INTO v_types FROM hold_lines WHERE booking_id = p_booking_id;
    SELECT there INTO v_there FROM lock_nights(v_hold);
    IF v_there <> v_types * (v_hold.check_out::date - v_hold.check_in::date)
       AND v_there <> v_types * attached_nights(v_hold.check_in, v_hold.check_out) THEN
        RAISE EXCEPTION 'a night that hold % took has gone', p_booking_id USING ERRCODE = 'data_exception';
    END IF;
    PERFORM count_hold(v_hold, -1);
    RETURN v_before;
END $$;

-- How many nights a change has cannot be estimated; joined by loops, each is found by its key.
ALTER FUNCTION lock_line_nights(jsonb, text, text) SET enable_hashjoin = off;
ALTER FUNCTION lock_line_nights(jsonb, text, text) SET enable_mergejoin = off;
ALTER FUNCTION count_change(text, integer, integer) SET enable_hashjoin = off;
ALTER FUNCTION count_change(text, integer, integer) SET enable_mergejoin = off;
ALTER FUNCTION prepare_change(text, text, jsonb, text, text, boolean) SET enable_hashjoin = off;
ALTER FUNCTION prepare_change(text, text, jsonb, text, text, boolean) SET enable_mergejoin = off;
