CREATE TABLE "allotments" (
    "room_type_id" TEXT NOT NULL,
    "hotel_id" TEXT NOT NULL,
    "rooms" INTEGER NOT NULL,
    "allowance_percent" INTEGER NOT NULL DEFAULT 100,
    "sandbox" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "allotments_pkey" PRIMARY KEY ("room_type_id")
);

CREATE TABLE "nights" (
    "room_type_id" TEXT NOT NULL,
    "date" TEXT COLLATE "C" NOT NULL,
    "capacity" INTEGER NOT NULL,
    "reserved" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "nights_pkey" PRIMARY KEY ("room_type_id","date")
) PARTITION BY RANGE ("date");

CREATE TABLE "rates" (
    "room_type_id" TEXT NOT NULL,
    "date" TEXT COLLATE "C" NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" CHAR(3) NOT NULL,

    CONSTRAINT "rates_pkey" PRIMARY KEY ("room_type_id","date")
);

CREATE TABLE "holds" (
    "booking_id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "check_in" TEXT COLLATE "C",
    "check_out" TEXT COLLATE "C",
    "expires_at" TIMESTAMPTZ(3),
    "livemode" BOOLEAN,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "holds_pkey" PRIMARY KEY ("booking_id")
);

CREATE TABLE "hold_lines" (
    "booking_id" TEXT NOT NULL,
    "room_type_id" TEXT NOT NULL,
    "rooms" INTEGER NOT NULL,

    CONSTRAINT "hold_lines_pkey" PRIMARY KEY ("booking_id","room_type_id")
);

CREATE TABLE "hold_history" (
    "id" BIGSERIAL NOT NULL,
    "booking_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "entry" JSONB NOT NULL,

    CONSTRAINT "hold_history_pkey" PRIMARY KEY ("id")
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

CREATE INDEX "allotments_hotel_id_idx" ON "allotments"("hotel_id");

CREATE INDEX "hold_history_booking_id_id_idx" ON "hold_history"("booking_id", "id");

CREATE UNIQUE INDEX "outbox_event_id_key" ON "outbox"("event_id");

ALTER TABLE "hold_lines" ADD CONSTRAINT "hold_lines_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "holds"("booking_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "hold_history" ADD CONSTRAINT "hold_history_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "holds"("booking_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Hand-written from here: what the Prisma schema language cannot say.

ALTER TABLE "allotments"
    ADD CONSTRAINT "allotments_rooms_check" CHECK ("rooms" >= 0),
    ADD CONSTRAINT "allotments_allowance_check" CHECK ("allowance_percent" BETWEEN 100 AND 110);

ALTER TABLE "nights"
    ADD CONSTRAINT "nights_date_check" CHECK ("date" ~ '^\d{4}-\d{2}-\d{2}$'),
    ADD CONSTRAINT "nights_reserved_check" CHECK (0 <= "reserved" AND "reserved" <= "capacity");

ALTER TABLE "rates"
    ADD CONSTRAINT "rates_date_check" CHECK ("date" ~ '^\d{4}-\d{2}-\d{2}$'),
    ADD CONSTRAINT "rates_amount_check" CHECK ("amount_minor" >= 0);

ALTER TABLE "holds"
    ADD CONSTRAINT "holds_state_check" CHECK ("state" IN ('HELD', 'BOOKED', 'RELEASED')),
    ADD CONSTRAINT "holds_stay_check" CHECK ("state" = 'RELEASED' OR ("check_in" < "check_out" AND "livemode" IS NOT NULL));

ALTER TABLE "hold_lines" ADD CONSTRAINT "hold_lines_rooms_check" CHECK ("rooms" > 0);

CREATE INDEX "outbox_unpublished_idx" ON "outbox"("id") WHERE "published_at" IS NULL;

-- Makes the months in which nights from p_from until before p_to fall. A month is filled in apart and attached,
-- because making it in place would stop every booking meanwhile. Some room in each page keeps updates of counters
-- from touching the index.
CREATE FUNCTION ensure_night_partitions(p_from text, p_to text) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    v_month date := date_trunc('month', p_from::date);
    v_name text;
    v_made integer := 0;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('ensure_night_partitions'));
    WHILE v_month < p_to::date LOOP
        v_name := 'nights_' || to_char(v_month, 'YYYY_MM');
        IF to_regclass(v_name) IS NULL THEN
            EXECUTE format('CREATE TABLE %I (LIKE nights INCLUDING ALL) WITH (fillfactor = 80)', v_name);
            EXECUTE format('ALTER TABLE nights ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', v_name,
                to_char(v_month, 'YYYY-MM-DD'), to_char(v_month + interval '1 month', 'YYYY-MM-DD'));
            v_made := v_made + 1;
        END IF;
        v_month := v_month + interval '1 month';
    END LOOP;
    RETURN v_made;
END $$;

-- What an event says of a hold: ids, dates and counts. All of these are plpgsql, whose plans a connection keeps.
CREATE FUNCTION hold_event(p_hold holds) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN jsonb_strip_nulls(jsonb_build_object(
        'bookingId', p_hold.booking_id,
        'livemode', p_hold.livemode,
        'checkIn', p_hold.check_in,
        'checkOut', p_hold.check_out,
        'expiresAt', to_char(p_hold.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'lines', (SELECT jsonb_agg(jsonb_build_object('roomTypeId', room_type_id, 'rooms', rooms) ORDER BY room_type_id)
                    FROM hold_lines WHERE booking_id = p_hold.booking_id)));
END $$;

-- Writes a hold's change to its history and to the outbox. The hold's row is locked by then, so that the outbox
-- has the changes of one hold in order (decision D24).
CREATE FUNCTION record_hold(p_hold holds, p_kind text, p_event text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_data jsonb := hold_event(p_hold);
BEGIN
    INSERT INTO hold_history (booking_id, kind, entry) VALUES (p_hold.booking_id, p_kind, v_data);
    IF p_event IS NOT NULL THEN
        INSERT INTO outbox (topic, key, type, aggregate_version, data)
        VALUES ('inventory-events', p_hold.booking_id, p_event, p_hold.version, v_data);
    END IF;
END $$;

-- Locks the night rows of a hold, and counts those that are there and those that have room for it. Rows are locked
-- by room type and date, the same order for everyone, so that no two bookings wait for each other.
CREATE FUNCTION lock_nights(p_hold holds, OUT there integer, OUT fitting integer) LANGUAGE plpgsql AS $$
BEGIN
    WITH locked AS MATERIALIZED (
        SELECT night.capacity - night.reserved - line.rooms AS rooms_left
          FROM hold_lines line
          JOIN nights night ON night.room_type_id = line.room_type_id
         WHERE line.booking_id = p_hold.booking_id
           AND night.date >= p_hold.check_in AND night.date < p_hold.check_out
         ORDER BY night.room_type_id, night.date
           FOR UPDATE OF night)
    SELECT count(*), count(*) FILTER (WHERE rooms_left >= 0) INTO there, fitting FROM locked;
END $$;

-- Adds p_sign times a hold's rooms to the counters of its nights, which the caller has locked.
CREATE FUNCTION count_hold(p_hold holds, p_sign integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    UPDATE nights night
       SET reserved = night.reserved + p_sign * line.rooms
      FROM hold_lines line
     WHERE line.booking_id = p_hold.booking_id
       AND night.room_type_id = line.room_type_id
       AND night.date >= p_hold.check_in AND night.date < p_hold.check_out;
END $$;

-- Holds rooms for every night of a stay, all or none (decision D21), and returns the state of the booking's hold:
-- HELD when this call or an earlier one held them, BOOKED or RELEASED when that has happened since. RELEASED is
-- also the answer where an undo came first (decision D11). A shortage, or a night that is not sold, raises HF001
-- with the room type and date as DETAIL and undoes everything.
CREATE FUNCTION reserve_rooms(
    p_booking_id text, p_lines jsonb, p_check_in text, p_check_out text, p_expires_at timestamptz, p_livemode boolean
) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_hold holds;
    v_types integer;
    v_fitting integer;
    v_short record;
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
    SELECT fitting INTO v_fitting FROM lock_nights(v_hold);
    IF v_fitting <> v_types * (p_check_out::date - p_check_in::date) THEN
        SELECT line.room_type_id, to_char(day, 'YYYY-MM-DD') AS date
          INTO v_short
          FROM hold_lines line
         CROSS JOIN generate_series(p_check_in::date, p_check_out::date - 1, interval '1 day') day
          LEFT JOIN nights night ON night.room_type_id = line.room_type_id AND night.date = to_char(day, 'YYYY-MM-DD')
         WHERE line.booking_id = p_booking_id
           AND (night.date IS NULL OR night.reserved + line.rooms > night.capacity)
         ORDER BY line.room_type_id, day
         LIMIT 1;
        RAISE EXCEPTION 'not enough rooms' USING
            ERRCODE = 'HF001',
            DETAIL = jsonb_build_object('roomTypeId', v_short.room_type_id, 'date', v_short.date)::text;
    END IF;
    PERFORM count_hold(v_hold, 1);
    RETURN 'HELD';
END $$;

-- Turns a hold into a booking that does not expire (decision D9) and returns the hold's state, NULL without one.
CREATE FUNCTION book_hold(p_booking_id text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_hold holds;
BEGIN
    UPDATE holds SET state = 'BOOKED', expires_at = NULL, version = version + 1, updated_at = now()
     WHERE booking_id = p_booking_id AND state = 'HELD'
    RETURNING * INTO v_hold;
    IF NOT FOUND THEN
        RETURN (SELECT state FROM holds WHERE booking_id = p_booking_id);
    END IF;
    PERFORM record_hold(v_hold, 'BOOKED', NULL);
    RETURN 'BOOKED';
END $$;

-- Gives a booking's rooms back, whether held or booked, exactly once, and returns the state they were in; NONE when
-- there was no hold, and then leaves a tombstone that keeps a late reserve_rooms from landing (decision D11).
CREATE FUNCTION release_rooms(p_booking_id text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_hold holds;
    v_before text;
    v_nights integer;
    v_there integer;
BEGIN
    INSERT INTO holds (booking_id, state) VALUES (p_booking_id, 'RELEASED') ON CONFLICT (booking_id) DO NOTHING;
    IF FOUND THEN
        RETURN 'NONE';
    END IF;
    SELECT state INTO v_before FROM holds WHERE booking_id = p_booking_id FOR UPDATE;
    UPDATE holds SET state = 'RELEASED', expires_at = NULL, version = version + 1, updated_at = now()
     WHERE booking_id = p_booking_id AND state IN ('HELD', 'BOOKED')
    RETURNING * INTO v_hold;
    IF NOT FOUND THEN
        RETURN v_before;
    END IF;
    PERFORM record_hold(v_hold, 'RELEASED', 'InventoryReleased');
    SELECT count(*) * (v_hold.check_out::date - v_hold.check_in::date) INTO v_nights
      FROM hold_lines WHERE booking_id = p_booking_id;
    SELECT there INTO v_there FROM lock_nights(v_hold);
    IF v_there <> v_nights THEN
        RAISE EXCEPTION 'a night that hold % took has gone', p_booking_id USING ERRCODE = 'data_exception';
    END IF;
    PERFORM count_hold(v_hold, -1);
    RETURN v_before;
END $$;
