ALTER TABLE "allotments" ADD COLUMN "opened_until" TEXT COLLATE "C",
ADD COLUMN "soft_limit" INTEGER,
ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

ALTER TABLE "nights" ADD COLUMN "closed_to_arrival" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "max_stay" INTEGER,
ADD COLUMN "min_stay" INTEGER,
ADD COLUMN "rooms" INTEGER,
ADD COLUMN "stop_sell" BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE "rate_plans" (
    "room_type_id" TEXT NOT NULL,
    "hotel_id" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "base_minor" BIGINT NOT NULL,
    "step_minor" BIGINT NOT NULL DEFAULT 1,
    "floor_minor" BIGINT,
    "ceiling_minor" BIGINT,
    "rules" JSONB NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "rate_plans_pkey" PRIMARY KEY ("room_type_id")
);

CREATE TABLE "hotel_rates" (
    "hotel_id" TEXT NOT NULL,
    "rules" JSONB NOT NULL DEFAULT '[]',
    "charges" JSONB NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "hotel_rates_pkey" PRIMARY KEY ("hotel_id")
);

CREATE TABLE "exchange_rates" (
    "currency" CHAR(3) NOT NULL,
    "micros_per_euro" BIGINT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "exchange_rates_pkey" PRIMARY KEY ("currency")
);

CREATE TABLE "inventory_history" (
    "id" BIGSERIAL NOT NULL,
    "room_type_id" TEXT,
    "hotel_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "entry" JSONB NOT NULL,
    "actor_id" TEXT NOT NULL,

    CONSTRAINT "inventory_history_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "rate_plans_hotel_id_idx" ON "rate_plans"("hotel_id");

CREATE INDEX "inventory_history_hotel_id_id_idx" ON "inventory_history"("hotel_id", "id");

-- Hand-written from here: what the Prisma schema language cannot say.

-- Prices so far stay as prices of their dates; a night beyond them costs the most that any did.
INSERT INTO "rate_plans" ("room_type_id", "hotel_id", "currency", "base_minor")
SELECT rate."room_type_id", allotment."hotel_id", min(rate."currency"), max(rate."amount_minor")
  FROM "rates" rate JOIN "allotments" allotment USING ("room_type_id")
 GROUP BY rate."room_type_id", allotment."hotel_id";

ALTER TABLE "rates" DROP COLUMN "currency";

ALTER TABLE "allotments"
    ADD CONSTRAINT "allotments_soft_limit_check" CHECK ("soft_limit" >= "rooms");

ALTER TABLE "nights"
    ADD CONSTRAINT "nights_rooms_check" CHECK ("rooms" >= 0),
    ADD CONSTRAINT "nights_stay_check" CHECK ("min_stay" >= 1 AND "max_stay" >= 1);

ALTER TABLE "rate_plans"
    ADD CONSTRAINT "rate_plans_amounts_check" CHECK (
        "base_minor" >= 0 AND "step_minor" >= 1 AND "floor_minor" >= 0 AND "ceiling_minor" >= coalesce("floor_minor", 0)),
    ADD CONSTRAINT "rate_plans_rules_check" CHECK (jsonb_typeof("rules") = 'array');

ALTER TABLE "hotel_rates"
    ADD CONSTRAINT "hotel_rates_lists_check" CHECK (jsonb_typeof("rules") = 'array' AND jsonb_typeof("charges") = 'array');

ALTER TABLE "exchange_rates" ADD CONSTRAINT "exchange_rates_check" CHECK ("micros_per_euro" > 0);

-- How many rooms of a night may be sold (decision D23): whole rooms of the allowance, or the soft limit where the
-- night has no rooms of its own.
CREATE FUNCTION night_capacity(p_night_rooms integer, p_rooms integer, p_allowance integer, p_soft_limit integer)
RETURNS integer LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN p_night_rooms IS NULL AND p_soft_limit IS NOT NULL THEN p_soft_limit
                ELSE (coalesce(p_night_rooms, p_rooms)::bigint * p_allowance / 100)::integer END
$$;

-- Why a stay of so many nights may not have this night, NULL when it may. Only the night of arrival judges how long
-- a stay is and whether it may arrive.
CREATE FUNCTION night_restriction(
    p_stop_sell boolean, p_closed_to_arrival boolean, p_min_stay integer, p_max_stay integer, p_arrives boolean,
    p_nights integer
) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN p_stop_sell THEN 'STOP_SELL'
                WHEN p_arrives AND p_closed_to_arrival THEN 'CLOSED_TO_ARRIVAL'
                WHEN p_arrives AND p_nights < p_min_stay THEN 'MIN_STAY'
                WHEN p_arrives AND p_nights > p_max_stay THEN 'MAX_STAY' END
$$;

-- As in the first migration; a night that the hotel does not sell to this stay does not fit either.
CREATE OR REPLACE FUNCTION lock_nights(p_hold holds, OUT there integer, OUT fitting integer) LANGUAGE plpgsql AS $$
DECLARE
    v_nights integer := p_hold.check_out::date - p_hold.check_in::date;
BEGIN
    WITH locked AS MATERIALIZED (
        SELECT night.capacity - night.reserved >= line.rooms
               AND night_restriction(night.stop_sell, night.closed_to_arrival, night.min_stay, night.max_stay,
                                     night.date = p_hold.check_in, v_nights) IS NULL AS fits
          FROM hold_lines line
          JOIN nights night ON night.room_type_id = line.room_type_id
         WHERE line.booking_id = p_hold.booking_id
           AND night.date >= p_hold.check_in AND night.date < p_hold.check_out
         ORDER BY night.room_type_id, night.date
           FOR UPDATE OF night)
    SELECT count(*), count(*) FILTER (WHERE fits) INTO there, fitting FROM locked;
END $$;

-- As in the first migration; the DETAIL of HF001 also says why: SOLD_OUT or what night_restriction answers.
CREATE OR REPLACE FUNCTION reserve_rooms(
    p_booking_id text, p_lines jsonb, p_check_in text, p_check_out text, p_expires_at timestamptz, p_livemode boolean
) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_hold holds;
    v_types integer;
    v_nights integer := p_check_out::date - p_check_in::date;
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
    IF v_fitting <> v_types * v_nights THEN
        SELECT line.room_type_id, day.date, coalesce(restriction, 'SOLD_OUT') AS reason
          INTO v_short
          FROM hold_lines line
         CROSS JOIN LATERAL (SELECT to_char(p_check_in::date + n, 'YYYY-MM-DD') AS date
                               FROM generate_series(0, v_nights - 1) n) day
          LEFT JOIN nights night ON night.room_type_id = line.room_type_id AND night.date = day.date
         CROSS JOIN LATERAL night_restriction(night.stop_sell, night.closed_to_arrival, night.min_stay,
                                              night.max_stay, night.date = p_check_in, v_nights) restriction
         WHERE line.booking_id = p_booking_id
           AND (night.date IS NULL OR night.reserved + line.rooms > night.capacity OR restriction IS NOT NULL)
         ORDER BY line.room_type_id, day.date
         LIMIT 1;
        RAISE EXCEPTION 'not enough rooms' USING
            ERRCODE = 'HF001',
            DETAIL = jsonb_build_object(
                'roomTypeId', v_short.room_type_id, 'date', v_short.date, 'reason', v_short.reason)::text;
    END IF;
    PERFORM count_hold(v_hold, 1);
    RETURN 'HELD';
END $$;

-- As in the first migration; nights of months that were detached since are not looked for.
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
    SELECT state INTO v_before FROM holds WHERE booking_id = p_booking_id FOR UPDATE;
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

-- How many of the dates from p_from until before p_until fall into months that nights has.
CREATE FUNCTION attached_nights(p_from text, p_until text) RETURNS integer LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT count(*)
              FROM generate_series(0, p_until::date - p_from::date - 1) n
             WHERE EXISTS (SELECT FROM pg_inherits
                            WHERE inhparent = 'nights'::regclass
                              AND inhrelid = to_regclass('nights_' || to_char(p_from::date + n, 'YYYY_MM'))));
END $$;

-- Detaches the months that ended before p_before, except those with a night of a hold that is not over on p_today,
-- and returns how many. The table of a month stays, to be archived. Detaching waits for bookings under way and new
-- ones wait behind it, so it gives up after half a second and leaves the month to the next time.
CREATE FUNCTION detach_night_partitions(p_before text, p_today text) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    v_month record;
    v_detached integer := 0;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('ensure_night_partitions'));
    PERFORM set_config('lock_timeout', '500ms', true);
    FOR v_month IN
        SELECT child.relname AS name, to_date(substr(child.relname, 8), 'YYYY_MM') + interval '1 month' AS over
          FROM pg_inherits JOIN pg_class child ON child.oid = inhrelid
         WHERE inhparent = 'nights'::regclass
         ORDER BY child.relname
    LOOP
        CONTINUE WHEN v_month.over > p_before::date;
        CONTINUE WHEN EXISTS (SELECT FROM holds
                               WHERE state IN ('HELD', 'BOOKED') AND check_out > p_today
                                 AND check_in < to_char(v_month.over, 'YYYY-MM-DD'));
        BEGIN
            EXECUTE format('ALTER TABLE nights DETACH PARTITION %I', v_month.name);
            v_detached := v_detached + 1;
        EXCEPTION WHEN lock_not_available THEN
            EXIT;
        END;
    END LOOP;
    RETURN v_detached;
END $$;

-- Writes a change by a hotel's staff to the history and to the outbox. The caller has locked the row whose version
-- it names, so that the outbox has the changes of one aggregate in order (decision D24).
CREATE FUNCTION record_inventory(
    p_room_type_id text, p_hotel_id text, p_kind text, p_entry jsonb, p_actor_id text, p_event text, p_version integer
) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO inventory_history (room_type_id, hotel_id, kind, entry, actor_id)
    VALUES (p_room_type_id, p_hotel_id, p_kind, p_entry, p_actor_id);
    INSERT INTO outbox (topic, key, type, aggregate_version, data)
    VALUES ('inventory-events', coalesce(p_room_type_id, p_hotel_id), p_event, p_version,
            jsonb_strip_nulls(jsonb_build_object('hotelId', p_hotel_id, 'roomTypeId', p_room_type_id)));
END $$;

-- Opens the nights from p_from until before p_until that room types lack, and returns how many. The caller has locked
-- the allotments, so that no change of theirs passes these nights by. CapacityChanged tells who shows them.
CREATE FUNCTION open_nights_of(p_room_type_ids text[], p_from text, p_until text) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    v_opened integer;
BEGIN
    WITH opened AS (
        INSERT INTO nights (room_type_id, date, capacity)
        SELECT allotment.room_type_id, to_char(p_from::date + n, 'YYYY-MM-DD'),
               night_capacity(NULL, allotment.rooms, allotment.allowance_percent, allotment.soft_limit)
          FROM allotments allotment
         CROSS JOIN LATERAL (SELECT count(*)::integer AS nights, max(date)::date - p_from::date + 1 AS reach
                               FROM nights
                              WHERE room_type_id = allotment.room_type_id AND date >= p_from AND date < p_until) there
         -- Without a gap only the nights after the last are missing.
         CROSS JOIN LATERAL generate_series(
             CASE WHEN there.nights = there.reach THEN there.reach ELSE 0 END, p_until::date - p_from::date - 1) n
         WHERE allotment.room_type_id = ANY (p_room_type_ids)
         ORDER BY allotment.room_type_id, n
            ON CONFLICT DO NOTHING
        RETURNING room_type_id),
    told AS (
        INSERT INTO outbox (topic, key, type, aggregate_version, data)
        SELECT 'inventory-events', room_type_id, 'CapacityChanged', version,
               jsonb_build_object('hotelId', hotel_id, 'roomTypeId', room_type_id)
          FROM allotments
         WHERE room_type_id IN (SELECT room_type_id FROM opened)
         ORDER BY hotel_id, room_type_id)
    SELECT count(*) INTO v_opened FROM opened;
    UPDATE allotments SET opened_until = p_until
     WHERE room_type_id = ANY (p_room_type_ids) AND (opened_until IS NULL OR opened_until < p_until);
    RETURN v_opened;
END $$;

-- Opens nights for the next p_limit room types after p_after that are not open until p_until. Returns the last of
-- them, NULL when there is none left, and how many nights it added.
CREATE FUNCTION open_nights(
    p_from text, p_until text, p_after text, p_limit integer, OUT last_room_type_id text, OUT added integer
) LANGUAGE plpgsql AS $$
DECLARE
    v_room_type_ids text[];
BEGIN
    SELECT array_agg(room_type_id), max(room_type_id)
      INTO v_room_type_ids, last_room_type_id
      FROM (SELECT room_type_id FROM allotments
             WHERE room_type_id > p_after AND (opened_until IS NULL OR opened_until < p_until)
             ORDER BY room_type_id LIMIT p_limit FOR UPDATE) batch;
    added := CASE WHEN v_room_type_ids IS NULL THEN 0 ELSE open_nights_of(v_room_type_ids, p_from, p_until) END;
END $$;

-- Raises HF003 with the room type, the date and what is sold as DETAIL.
CREATE FUNCTION refuse_capacity(p_room_type_id text, p_date text, p_reserved integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'capacity below what is sold' USING
        ERRCODE = 'HF003',
        DETAIL = jsonb_build_object('roomTypeId', p_room_type_id, 'date', p_date, 'reserved', p_reserved)::text;
END $$;

CREATE FUNCTION refuse_version() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'not the present version' USING ERRCODE = 'HF002';
END $$;

-- Sets how many rooms of a type a hotel gives, and makes the capacities of its nights from p_today on anew. Without
-- p_version it is a new allotment, whose nights are opened until p_until. Raises HF002 when p_version is not the
-- present version, HF003 when a night has sold more. Nights are locked in the order of reserve_rooms.
CREATE FUNCTION change_allotment(
    p_room_type_id text, p_hotel_id text, p_version integer, p_actor_id text, p_rooms integer, p_allowance integer,
    p_soft_limit integer, p_sandbox boolean, p_today text, p_until text
) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    v_allotment allotments;
    v_short record;
BEGIN
    IF p_version IS NULL THEN
        INSERT INTO allotments (room_type_id, hotel_id, rooms, allowance_percent, soft_limit, sandbox)
        VALUES (p_room_type_id, p_hotel_id, p_rooms, p_allowance, p_soft_limit, p_sandbox)
        ON CONFLICT (room_type_id) DO NOTHING
        RETURNING * INTO v_allotment;
    ELSE
        UPDATE allotments
           SET rooms = p_rooms, allowance_percent = p_allowance, soft_limit = p_soft_limit, sandbox = p_sandbox,
               version = version + 1
         WHERE room_type_id = p_room_type_id AND hotel_id = p_hotel_id AND version = p_version
        RETURNING * INTO v_allotment;
    END IF;
    IF v_allotment IS NULL THEN
        PERFORM refuse_version();
    END IF;

    WITH locked AS MATERIALIZED (
        SELECT date, reserved, night_capacity(rooms, p_rooms, p_allowance, p_soft_limit) AS capacity
          FROM nights
         WHERE room_type_id = p_room_type_id AND date >= p_today
         ORDER BY date FOR UPDATE)
    SELECT date, reserved INTO v_short FROM locked WHERE reserved > capacity ORDER BY date LIMIT 1;
    IF FOUND THEN
        PERFORM refuse_capacity(p_room_type_id, v_short.date, v_short.reserved);
    END IF;
    UPDATE nights SET capacity = night_capacity(rooms, p_rooms, p_allowance, p_soft_limit)
     WHERE room_type_id = p_room_type_id AND date >= p_today
       AND capacity <> night_capacity(rooms, p_rooms, p_allowance, p_soft_limit);
    PERFORM record_inventory(p_room_type_id, p_hotel_id, 'ALLOTMENT_CHANGED', jsonb_build_object(
        'rooms', p_rooms, 'allowancePercent', p_allowance, 'softLimit', p_soft_limit, 'version', v_allotment.version),
        p_actor_id, 'CapacityChanged', v_allotment.version);
    IF p_version IS NULL THEN
        PERFORM ensure_night_partitions(p_today, p_until);
        PERFORM open_nights_of(ARRAY[p_room_type_id], p_today, p_until);
    END IF;
    RETURN v_allotment.version;
END $$;

-- The nights that changes meet, each with the fields to set: of changes that meet the same night the later one wins,
-- field by field. A change is {row, roomTypeId, from, until, weekdays, change}.
CREATE FUNCTION merged_changes(p_changes jsonb)
RETURNS TABLE (room_type_id text, date text, fields jsonb, rooms_row integer) LANGUAGE sql STABLE AS $$
    SELECT night.room_type_id, night.date, jsonb_object_agg(field.key, field.value ORDER BY change."row"),
           max(change."row") FILTER (WHERE field.key = 'rooms')
      FROM jsonb_to_recordset(p_changes) change(
             "row" integer, "roomTypeId" text, "from" text, "until" text, weekdays integer[], change jsonb)
      JOIN nights night ON night.room_type_id = change."roomTypeId"
           AND night.date >= change."from" AND night.date < change."until"
           AND (change.weekdays IS NULL OR extract(isodow FROM night.date::date)::integer = ANY (change.weekdays))
     CROSS JOIN jsonb_each(change.change) field
     GROUP BY night.room_type_id, night.date
$$;

-- Locks the nights that changes meet, in the order of reserve_rooms, and returns those that have sold more than they
-- would have, with the change that says so.
CREATE FUNCTION lock_changed_nights(p_changes jsonb)
RETURNS TABLE ("row" integer, room_type_id text, date text, reserved integer) LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM nights night
       JOIN (SELECT "roomTypeId", min("from") AS "from", max("until") AS "until"
               FROM jsonb_to_recordset(p_changes) change("roomTypeId" text, "from" text, "until" text)
              GROUP BY "roomTypeId") change
         ON night.room_type_id = change."roomTypeId" AND night.date >= change."from" AND night.date < change."until"
      ORDER BY night.room_type_id, night.date FOR UPDATE OF night;
    RETURN QUERY
        SELECT merged.rooms_row, night.room_type_id, night.date, night.reserved
          FROM merged_changes(p_changes) merged
          JOIN nights night USING (room_type_id, date)
          JOIN allotments allotment USING (room_type_id)
         WHERE merged.fields ? 'rooms'
           AND night.reserved > night_capacity((merged.fields ->> 'rooms')::integer, allotment.rooms,
                                               allotment.allowance_percent, allotment.soft_limit)
         ORDER BY night.room_type_id, night.date;
END $$;

-- Sets the fields of the nights that changes meet, which lock_changed_nights has found good; returns how many.
CREATE FUNCTION write_changed_nights(p_changes jsonb) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    v_written integer;
BEGIN
    UPDATE nights night
       SET rooms = CASE WHEN fields ? 'rooms' THEN (fields ->> 'rooms')::integer ELSE night.rooms END,
           capacity = CASE WHEN fields ? 'rooms'
                           THEN night_capacity((fields ->> 'rooms')::integer, allotment.rooms,
                                               allotment.allowance_percent, allotment.soft_limit)
                           ELSE night.capacity END,
           stop_sell = coalesce((fields ->> 'stopSell')::boolean, night.stop_sell),
           min_stay = CASE WHEN fields ? 'minStay' THEN (fields ->> 'minStay')::integer ELSE night.min_stay END,
           max_stay = CASE WHEN fields ? 'maxStay' THEN (fields ->> 'maxStay')::integer ELSE night.max_stay END,
           closed_to_arrival = coalesce((fields ->> 'closedToArrival')::boolean, night.closed_to_arrival)
      FROM merged_changes(p_changes) merged JOIN allotments allotment USING (room_type_id)
     WHERE night.room_type_id = merged.room_type_id AND night.date = merged.date;
    GET DIAGNOSTICS v_written = ROW_COUNT;
    RETURN v_written;
END $$;

-- Changes what is sold on some nights of a room type and returns how many there were. Raises HF002 when p_version is
-- not the allotment's, HF003 when a night has sold more.
CREATE FUNCTION change_nights(p_room_type_id text, p_version integer, p_actor_id text, p_change jsonb)
RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    v_changes jsonb := jsonb_build_array(p_change || jsonb_build_object('row', 1, 'roomTypeId', p_room_type_id));
    v_allotment allotments;
    v_short record;
    v_written integer;
BEGIN
    UPDATE allotments SET version = version + 1 WHERE room_type_id = p_room_type_id AND version = p_version
    RETURNING * INTO v_allotment;
    IF NOT FOUND THEN
        PERFORM refuse_version();
    END IF;
    SELECT * INTO v_short FROM lock_changed_nights(v_changes) LIMIT 1;
    IF FOUND THEN
        PERFORM refuse_capacity(v_short.room_type_id, v_short.date, v_short.reserved);
    END IF;
    v_written := write_changed_nights(v_changes);
    PERFORM record_inventory(p_room_type_id, v_allotment.hotel_id, 'NIGHTS_CHANGED', p_change, p_actor_id,
        'CapacityChanged', v_allotment.version);
    RETURN v_written;
END $$;

-- Sets or takes away the prices of dates and returns how many: of entries for the same date the later one wins.
-- An entry is {row, roomTypeId, from, until, weekdays, amountMinor}; an amount of null leaves the date to the rules.
CREATE FUNCTION write_prices(p_prices jsonb) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    v_dates integer;
BEGIN
    WITH wanted AS MATERIALIZED (
        SELECT DISTINCT ON (price."roomTypeId", day.date)
               price."roomTypeId" AS room_type_id, day.date, price."amountMinor" AS amount_minor
          FROM jsonb_to_recordset(p_prices) price(
                 "row" integer, "roomTypeId" text, "from" text, "until" text, weekdays integer[], "amountMinor" bigint)
         CROSS JOIN LATERAL (
             SELECT to_char(price."from"::date + n, 'YYYY-MM-DD') AS date
               FROM generate_series(0, price."until"::date - price."from"::date - 1) n
              WHERE price.weekdays IS NULL
                 OR extract(isodow FROM price."from"::date + n)::integer = ANY (price.weekdays)) day
         ORDER BY price."roomTypeId", day.date, price."row" DESC),
    gone AS (
        DELETE FROM rates USING wanted
         WHERE rates.room_type_id = wanted.room_type_id AND rates.date = wanted.date AND wanted.amount_minor IS NULL),
    written AS (
        INSERT INTO rates (room_type_id, date, amount_minor)
        SELECT room_type_id, date, amount_minor FROM wanted WHERE amount_minor IS NOT NULL
            ON CONFLICT (room_type_id, date) DO UPDATE SET amount_minor = excluded.amount_minor)
    SELECT count(*) INTO v_dates FROM wanted;
    RETURN v_dates;
END $$;

-- Sets prices of dates of one room type and returns for how many. Raises HF002 when p_version is not the rate plan's.
CREATE FUNCTION change_prices(p_room_type_id text, p_version integer, p_actor_id text, p_prices jsonb)
RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    v_plan rate_plans;
    v_dates integer;
BEGIN
    UPDATE rate_plans SET version = version + 1 WHERE room_type_id = p_room_type_id AND version = p_version
    RETURNING * INTO v_plan;
    IF NOT FOUND THEN
        PERFORM refuse_version();
    END IF;
    v_dates := write_prices(p_prices);
    PERFORM record_inventory(p_room_type_id, v_plan.hotel_id, 'PRICES_CHANGED', jsonb_build_object('prices', p_prices),
        p_actor_id, 'RatesChanged', v_plan.version);
    RETURN v_dates;
END $$;

-- Sets how a room type is priced; without p_version it is a new plan. Raises HF002 when p_version is not the present
-- one. p_plan is {currency, baseMinor, stepMinor, floorMinor, ceilingMinor}.
CREATE FUNCTION change_rate_plan(
    p_room_type_id text, p_hotel_id text, p_version integer, p_actor_id text, p_plan jsonb, p_rules jsonb
) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    v_version integer;
BEGIN
    IF p_version IS NULL THEN
        INSERT INTO rate_plans (room_type_id, hotel_id, currency, base_minor, step_minor, floor_minor, ceiling_minor, rules)
        VALUES (p_room_type_id, p_hotel_id, p_plan ->> 'currency', (p_plan ->> 'baseMinor')::bigint,
                (p_plan ->> 'stepMinor')::bigint, (p_plan ->> 'floorMinor')::bigint,
                (p_plan ->> 'ceilingMinor')::bigint, p_rules)
        ON CONFLICT (room_type_id) DO NOTHING
        RETURNING version INTO v_version;
    ELSE
        UPDATE rate_plans
           SET currency = p_plan ->> 'currency', base_minor = (p_plan ->> 'baseMinor')::bigint,
               step_minor = (p_plan ->> 'stepMinor')::bigint, floor_minor = (p_plan ->> 'floorMinor')::bigint,
               ceiling_minor = (p_plan ->> 'ceilingMinor')::bigint, rules = p_rules, version = version + 1
         WHERE room_type_id = p_room_type_id AND hotel_id = p_hotel_id AND version = p_version
        RETURNING version INTO v_version;
    END IF;
    IF v_version IS NULL THEN
        PERFORM refuse_version();
    END IF;
    PERFORM record_inventory(p_room_type_id, p_hotel_id, 'RATE_PLAN_CHANGED',
        jsonb_build_object('plan', p_plan, 'rules', p_rules), p_actor_id, 'RatesChanged', v_version);
    RETURN v_version;
END $$;

-- Sets the rules and charges of a whole hotel; without p_version they are its first. Raises HF002 when p_version is
-- not the present one.
CREATE FUNCTION change_hotel_rates(p_hotel_id text, p_version integer, p_actor_id text, p_rules jsonb, p_charges jsonb)
RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    v_version integer;
BEGIN
    IF p_version IS NULL THEN
        INSERT INTO hotel_rates (hotel_id, rules, charges) VALUES (p_hotel_id, p_rules, p_charges)
        ON CONFLICT (hotel_id) DO NOTHING
        RETURNING version INTO v_version;
    ELSE
        UPDATE hotel_rates SET rules = p_rules, charges = p_charges, version = version + 1
         WHERE hotel_id = p_hotel_id AND version = p_version
        RETURNING version INTO v_version;
    END IF;
    IF v_version IS NULL THEN
        PERFORM refuse_version();
    END IF;
    PERFORM record_inventory(NULL, p_hotel_id, 'HOTEL_RATES_CHANGED',
        jsonb_build_object('rules', p_rules, 'charges', p_charges), p_actor_id, 'HotelRatesChanged', v_version);
    RETURN v_version;
END $$;

-- Those of several rows that are of one room type.
CREATE FUNCTION rows_of(p_rows jsonb, p_room_type_id text) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_agg(entry) FROM jsonb_array_elements(p_rows) entry WHERE entry ->> 'roomTypeId' = p_room_type_id
$$;

-- Applies many changes of nights and prices of one hotel, all or none, and returns what is wrong with them by row,
-- an empty list when they were applied. p_nights are changes for merged_changes, p_prices entries for write_prices.
CREATE FUNCTION apply_rates_and_allotments(p_hotel_id text, p_actor_id text, p_nights jsonb, p_prices jsonb)
RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_allotted text[];
    v_priced text[];
    v_errors jsonb;
    v_changed record;
BEGIN
    SELECT coalesce(array_agg(room_type_id), '{}') INTO v_allotted
      FROM (SELECT room_type_id FROM allotments
             WHERE hotel_id = p_hotel_id
               AND room_type_id IN (SELECT "roomTypeId" FROM jsonb_to_recordset(p_nights) change("roomTypeId" text))
             ORDER BY room_type_id FOR UPDATE) locked;
    SELECT coalesce(array_agg(room_type_id), '{}') INTO v_priced
      FROM (SELECT room_type_id FROM rate_plans
             WHERE hotel_id = p_hotel_id
               AND room_type_id IN (SELECT "roomTypeId" FROM jsonb_to_recordset(p_prices) price("roomTypeId" text))
             ORDER BY room_type_id FOR UPDATE) locked;

    WITH nights_rows AS (
        SELECT * FROM jsonb_to_recordset(p_nights) change(
            "row" integer, "roomTypeId" text, "from" text, "until" text, weekdays integer[])),
    wrong AS (
        SELECT "row", 'NO_ALLOTMENT' AS code, "roomTypeId", NULL AS date, NULL::integer AS reserved
          FROM nights_rows WHERE "roomTypeId" <> ALL (v_allotted)
        UNION ALL
        SELECT "row", 'NO_RATE_PLAN', "roomTypeId", NULL, NULL
          FROM jsonb_to_recordset(p_prices) price("row" integer, "roomTypeId" text)
         WHERE "roomTypeId" <> ALL (v_priced)
        UNION ALL
        SELECT "row", 'NIGHT_NOT_OPEN', "roomTypeId", missing.date, NULL
          FROM nights_rows
         CROSS JOIN LATERAL (
             SELECT to_char("from"::date + n, 'YYYY-MM-DD') AS date
               FROM generate_series(0, "until"::date - "from"::date - 1) n
              WHERE weekdays IS NULL OR extract(isodow FROM "from"::date + n)::integer = ANY (weekdays)
             EXCEPT
             SELECT date FROM nights WHERE room_type_id = "roomTypeId" AND date >= "from" AND date < "until"
              ORDER BY date LIMIT 1) missing
         WHERE "roomTypeId" = ANY (v_allotted)
        UNION ALL
        (SELECT DISTINCT ON ("row") "row", 'CAPACITY_BELOW_SOLD', room_type_id, date, reserved
           FROM lock_changed_nights((SELECT coalesce(jsonb_agg(change), '[]') FROM jsonb_array_elements(p_nights) change
                                      WHERE change ->> 'roomTypeId' = ANY (v_allotted)))
          ORDER BY "row", date))
    SELECT coalesce(jsonb_agg(jsonb_strip_nulls(to_jsonb(wrong)) ORDER BY "row", code), '[]') INTO v_errors FROM wrong;
    IF v_errors <> '[]' THEN
        RETURN v_errors;
    END IF;

    PERFORM write_changed_nights(p_nights);
    PERFORM write_prices(p_prices);
    FOR v_changed IN
        UPDATE allotments SET version = version + 1 WHERE room_type_id = ANY (v_allotted) RETURNING room_type_id, version
    LOOP
        PERFORM record_inventory(v_changed.room_type_id, p_hotel_id, 'NIGHTS_CHANGED',
            jsonb_build_object('rows', rows_of(p_nights, v_changed.room_type_id)), p_actor_id, 'CapacityChanged',
            v_changed.version);
    END LOOP;
    FOR v_changed IN
        UPDATE rate_plans SET version = version + 1 WHERE room_type_id = ANY (v_priced) RETURNING room_type_id, version
    LOOP
        PERFORM record_inventory(v_changed.room_type_id, p_hotel_id, 'PRICES_CHANGED',
            jsonb_build_object('prices', rows_of(p_prices, v_changed.room_type_id)), p_actor_id, 'RatesChanged',
            v_changed.version);
    END LOOP;
    RETURN '[]';
END $$;
