CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE "rooms" (
    "id" TEXT NOT NULL,
    "hotel_id" TEXT NOT NULL,
    "room_type_id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "floor" INTEGER,
    "state" TEXT NOT NULL DEFAULT 'IN_SERVICE',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "rooms_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "room_assignments" (
    "booking_id" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "room_id" TEXT NOT NULL,
    "check_in" TEXT COLLATE "C" NOT NULL,
    "check_out" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "room_assignments_pkey" PRIMARY KEY ("booking_id","place")
);

CREATE TABLE "desk_stays" (
    "booking_id" TEXT NOT NULL,
    "hotel_id" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'EXPECTED',
    "checked_in_at" TIMESTAMPTZ(3),
    "checked_out_at" TIMESTAMPTZ(3),

    CONSTRAINT "desk_stays_pkey" PRIMARY KEY ("booking_id")
);

CREATE TABLE "desk_history" (
    "id" BIGSERIAL NOT NULL,
    "booking_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "entry" JSONB NOT NULL,
    "actor_id" TEXT,
    "action_id" TEXT,
    "fingerprint" TEXT,

    CONSTRAINT "desk_history_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "rooms_hotel_id_idx" ON "rooms"("hotel_id");

CREATE INDEX "rooms_room_type_id_idx" ON "rooms"("room_type_id");

CREATE UNIQUE INDEX "desk_history_action_id_key" ON "desk_history"("action_id");

CREATE INDEX "desk_history_booking_id_id_idx" ON "desk_history"("booking_id", "id");

ALTER TABLE "room_assignments" ADD CONSTRAINT "room_assignments_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "holds"("booking_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "room_assignments" ADD CONSTRAINT "room_assignments_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "rooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "desk_stays" ADD CONSTRAINT "desk_stays_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "holds"("booking_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "desk_history" ADD CONSTRAINT "desk_history_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "holds"("booking_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Hand-written from here: what the Prisma schema language cannot say.

ALTER TABLE "rooms"
    ADD CONSTRAINT "rooms_state_check" CHECK ("state" IN ('IN_SERVICE', 'OUT_OF_SERVICE')),
    ADD CONSTRAINT "rooms_number_check" CHECK ("number" <> '');

CREATE UNIQUE INDEX "rooms_number_key" ON "rooms"("hotel_id", "number") WHERE "retired_at" IS NULL;

ALTER TABLE "desk_stays"
    ADD CONSTRAINT "desk_stays_state_check" CHECK ("state" IN ('EXPECTED', 'CHECKED_IN', 'CHECKED_OUT'));

CREATE INDEX "desk_stays_in_house_idx" ON "desk_stays"("hotel_id") WHERE "state" = 'CHECKED_IN';

-- The days of a stay as a range. A cast would do, but not in an index: how a text is read as a date can be set.
CREATE FUNCTION stay_range(p_check_in text, p_check_out text) RETURNS daterange LANGUAGE sql IMMUTABLE AS $$
    SELECT daterange(
        make_date(substr(p_check_in, 1, 4)::integer, substr(p_check_in, 6, 2)::integer, substr(p_check_in, 9, 2)::integer),
        make_date(substr(p_check_out, 1, 4)::integer, substr(p_check_out, 6, 2)::integer, substr(p_check_out, 9, 2)::integer))
$$;

-- Two stays never have one room on the same night, whoever writes. Guests who left on the day they came have none.
ALTER TABLE "room_assignments"
    ADD CONSTRAINT "room_assignments_stay_check" CHECK ("check_in" <= "check_out"),
    ADD CONSTRAINT "room_assignments_no_overlap" EXCLUDE USING gist (
        "room_id" WITH =, stay_range("check_in", "check_out") WITH &&);

-- Raises HF004 with why and, where there is one, the number on the door as DETAIL.
CREATE FUNCTION refuse_desk(p_reason text, p_number text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the desk cannot do that' USING
        ERRCODE = 'HF004',
        DETAIL = jsonb_strip_nulls(jsonb_build_object('reason', p_reason, 'number', p_number))::text;
END $$;

-- Raises HF005 with the number as DETAIL.
CREATE FUNCTION refuse_room_number(p_number text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the number is taken' USING
        ERRCODE = 'HF005',
        DETAIL = jsonb_build_object('number', p_number)::text;
END $$;

-- Adds `[{id, number, floor}]` to a room type. One that is there just so stays; a number that stands on another door
-- raises HF005 and nothing is added.
CREATE FUNCTION add_rooms(p_hotel_id text, p_room_type_id text, p_rooms jsonb, p_actor_id text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    v_added jsonb;
    v_taken text;
BEGIN
    WITH added AS (
        INSERT INTO rooms (id, hotel_id, room_type_id, number, floor)
        SELECT wanted.id, p_hotel_id, p_room_type_id, wanted.number, wanted.floor
          FROM jsonb_to_recordset(p_rooms) wanted(id text, number text, floor integer)
         ORDER BY wanted.number
            ON CONFLICT (hotel_id, number) WHERE retired_at IS NULL DO NOTHING
        RETURNING number)
    SELECT jsonb_agg(number ORDER BY number) INTO v_added FROM added;
    SELECT wanted.number INTO v_taken
      FROM jsonb_to_recordset(p_rooms) wanted(id text, number text, floor integer)
      JOIN rooms room ON room.hotel_id = p_hotel_id AND room.number = wanted.number AND room.retired_at IS NULL
     WHERE room.room_type_id <> p_room_type_id OR room.floor IS DISTINCT FROM wanted.floor
     ORDER BY wanted.number LIMIT 1;
    IF FOUND THEN
        PERFORM refuse_room_number(v_taken);
    END IF;
    IF v_added IS NOT NULL THEN
        INSERT INTO inventory_history (room_type_id, hotel_id, kind, entry, actor_id)
        VALUES (p_room_type_id, p_hotel_id, 'ROOMS_ADDED', jsonb_build_object('numbers', v_added), p_actor_id);
    END IF;
END $$;

-- Sets what a room is, and returns its version. Raises HF002 when p_version is not the present one or the room was
-- retired, HF005 for a number that another door has. Stays that have the room keep it.
CREATE FUNCTION change_room(
    p_room_id text, p_version integer, p_number text, p_floor integer, p_state text, p_actor_id text
) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    v_room rooms;
BEGIN
    UPDATE rooms SET number = p_number, floor = p_floor, state = p_state, version = version + 1, updated_at = now()
     WHERE id = p_room_id AND version = p_version AND retired_at IS NULL
    RETURNING * INTO v_room;
    IF NOT FOUND THEN
        PERFORM refuse_version();
    END IF;
    INSERT INTO inventory_history (room_type_id, hotel_id, kind, entry, actor_id)
    VALUES (v_room.room_type_id, v_room.hotel_id, 'ROOM_CHANGED', jsonb_build_object(
        'roomId', v_room.id, 'number', v_room.number, 'floor', v_room.floor, 'state', v_room.state), p_actor_id);
    RETURN v_room.version;
EXCEPTION WHEN unique_violation THEN
    PERFORM refuse_room_number(p_number);
END $$;

-- Takes a room away for good; its past stays keep it. Raises HF004 ASSIGNED while a stay that is not over has it.
CREATE FUNCTION retire_room(p_room_id text, p_actor_id text, p_today text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_room rooms;
BEGIN
    SELECT * INTO v_room FROM rooms WHERE id = p_room_id FOR UPDATE;
    IF v_room.retired_at IS NOT NULL THEN
        RETURN;
    END IF;
    IF EXISTS (SELECT FROM room_assignments assignment LEFT JOIN desk_stays stay USING (booking_id)
                WHERE assignment.room_id = p_room_id
                  AND (assignment.check_out > p_today OR stay.state = 'CHECKED_IN')) THEN
        PERFORM refuse_desk('ASSIGNED', v_room.number);
    END IF;
    UPDATE rooms SET retired_at = now(), version = version + 1, updated_at = now() WHERE id = p_room_id;
    INSERT INTO inventory_history (room_type_id, hotel_id, kind, entry, actor_id)
    VALUES (v_room.room_type_id, v_room.hotel_id, 'ROOM_RETIRED',
            jsonb_build_object('roomId', v_room.id, 'number', v_room.number), p_actor_id);
END $$;

-- The rooms in service of a hold's types in a hotel that no other stay has on its nights, those that are empty now
-- before those whose guests have not left yet, then by floor and number.
CREATE FUNCTION free_rooms(p_hold holds, p_hotel_id text)
RETURNS TABLE (room_id text, room_type_id text, occupied boolean, place bigint) LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY
    SELECT room.id, room.room_type_id, taken.occupied,
           row_number() OVER (PARTITION BY room.room_type_id
                              ORDER BY taken.occupied, room.floor, length(room.number), room.number)
      FROM hold_lines line
      JOIN rooms room ON room.room_type_id = line.room_type_id AND room.hotel_id = p_hotel_id
     CROSS JOIN LATERAL (SELECT EXISTS (
               SELECT FROM room_assignments other JOIN desk_stays stay ON stay.booking_id = other.booking_id
                WHERE other.room_id = room.id AND other.booking_id <> p_hold.booking_id
                  AND stay.state = 'CHECKED_IN') AS occupied) taken
     WHERE line.booking_id = p_hold.booking_id AND room.state = 'IN_SERVICE' AND room.retired_at IS NULL
       AND NOT EXISTS (SELECT FROM room_assignments other
                        WHERE other.room_id = room.id AND other.booking_id <> p_hold.booking_id
                          AND stay_range(other.check_in, other.check_out)
                              && stay_range(p_hold.check_in, p_hold.check_out));
END $$;

-- Gives a booking exactly these rooms for its whole stay; without them those it has, as far as they are in service,
-- and as many free ones as it lacks and there are. The caller has locked the hold. Rooms are locked by id, so that no
-- two desks wait for each other, and are judged after that: the constraint stands behind it.
CREATE FUNCTION assign_rooms(p_hold holds, p_hotel_id text, p_room_ids text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_room_ids text[] := p_room_ids;
    v_wrong record;
BEGIN
    IF p_room_ids IS NULL THEN
        PERFORM FROM rooms WHERE hotel_id = p_hotel_id AND retired_at IS NULL AND room_type_id IN (
            SELECT room_type_id FROM hold_lines WHERE booking_id = p_hold.booking_id) ORDER BY id FOR UPDATE;
        SELECT coalesce(array_agg(chosen.room_id ORDER BY chosen.own IS NULL, chosen.own, chosen.wanted), '{}')
          INTO v_room_ids
          FROM (SELECT free.room_id, free.room_type_id, mine.place AS own,
                       row_number() OVER (PARTITION BY free.room_type_id
                                          ORDER BY mine.place IS NULL, mine.place, free.place) AS wanted
                  FROM free_rooms(p_hold, p_hotel_id) free
                  LEFT JOIN room_assignments mine
                         ON mine.room_id = free.room_id AND mine.booking_id = p_hold.booking_id) chosen
          JOIN hold_lines line ON line.booking_id = p_hold.booking_id AND line.room_type_id = chosen.room_type_id
         WHERE chosen.wanted <= line.rooms;
    ELSE
        PERFORM FROM rooms WHERE id = ANY (p_room_ids) ORDER BY id FOR UPDATE;
    END IF;
    SELECT room.number, wanted.id, room.id IS NULL AS unknown, line.rooms IS NULL OR count(*) OVER (
               PARTITION BY room.room_type_id) > line.rooms AS wrong_type, room.state
      INTO v_wrong
      FROM unnest(v_room_ids) wanted(id)
      LEFT JOIN rooms room ON room.id = wanted.id AND room.hotel_id = p_hotel_id AND room.retired_at IS NULL
      LEFT JOIN hold_lines line ON line.booking_id = p_hold.booking_id AND line.room_type_id = room.room_type_id
     ORDER BY unknown DESC, wrong_type DESC, room.state DESC LIMIT 1;
    IF v_wrong.unknown THEN
        PERFORM refuse_desk('NO_SUCH_ROOM', NULL);
    ELSIF v_wrong.wrong_type THEN
        PERFORM refuse_desk('WRONG_TYPE', v_wrong.number);
    ELSIF v_wrong.state = 'OUT_OF_SERVICE' THEN
        PERFORM refuse_desk('OUT_OF_SERVICE', v_wrong.number);
    END IF;
    SELECT room.number INTO v_wrong
      FROM room_assignments other JOIN rooms room ON room.id = other.room_id
     WHERE other.room_id = ANY (v_room_ids) AND other.booking_id <> p_hold.booking_id
       AND stay_range(other.check_in, other.check_out) && stay_range(p_hold.check_in, p_hold.check_out)
     ORDER BY room.number LIMIT 1;
    IF FOUND THEN
        PERFORM refuse_desk('TAKEN', v_wrong.number);
    END IF;
    DELETE FROM room_assignments WHERE booking_id = p_hold.booking_id;
    INSERT INTO room_assignments (booking_id, place, room_id, check_in, check_out)
    SELECT p_hold.booking_id, wanted.place, wanted.id, p_hold.check_in, p_hold.check_out
      FROM unnest(v_room_ids) WITH ORDINALITY wanted(id, place);
END $$;

-- Refuses guests a door behind which others still are, one that is out of service, or fewer doors than rooms.
CREATE FUNCTION check_rooms_ready(p_hold holds) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_wrong record;
BEGIN
    PERFORM FROM rooms WHERE id IN (SELECT room_id FROM room_assignments WHERE booking_id = p_hold.booking_id)
      ORDER BY id FOR UPDATE;
    IF (SELECT count(*) FROM room_assignments WHERE booking_id = p_hold.booking_id)
       < (SELECT sum(rooms) FROM hold_lines WHERE booking_id = p_hold.booking_id) THEN
        PERFORM refuse_desk('ROOMS_MISSING', NULL);
    END IF;
    SELECT room.number, room.state INTO v_wrong
      FROM room_assignments mine JOIN rooms room ON room.id = mine.room_id
     WHERE mine.booking_id = p_hold.booking_id
       AND (room.state = 'OUT_OF_SERVICE' OR EXISTS (
             SELECT FROM room_assignments other JOIN desk_stays stay USING (booking_id)
              WHERE other.room_id = mine.room_id AND other.booking_id <> mine.booking_id
                AND stay.state = 'CHECKED_IN'))
     ORDER BY room.number LIMIT 1;
    IF FOUND THEN
        PERFORM refuse_desk(CASE v_wrong.state WHEN 'OUT_OF_SERVICE' THEN v_wrong.state ELSE 'OCCUPIED' END,
                            v_wrong.number);
    END IF;
END $$;

-- Writes how a booking stands at the desk to its history.
CREATE FUNCTION record_desk(
    p_booking_id text, p_kind text, p_actor_id text, p_action_id text, p_fingerprint text
) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO desk_history (booking_id, kind, actor_id, action_id, fingerprint, entry)
    SELECT p_booking_id, p_kind, p_actor_id, p_action_id, p_fingerprint, jsonb_build_object(
               'state', stay.state,
               'rooms', coalesce((SELECT jsonb_agg(jsonb_build_object('roomId', room_id, 'checkIn', check_in,
                                                                      'checkOut', check_out) ORDER BY place)
                                    FROM room_assignments WHERE booking_id = p_booking_id), '[]'))
      FROM desk_stays stay WHERE stay.booking_id = p_booking_id;
END $$;

-- Does something at the desk about a booked hold, once for each p_action_id, and returns the fingerprint that the
-- action was first done with. p_kind is ASSIGN, CHECK_IN, CHECK_OUT, UNDO_CHECK_IN or UNDO_CHECK_OUT; p_room_ids are
-- the rooms of the first two, NULL to have them chosen or left. p_today is the date where the hotel is. Raises HF004.
CREATE FUNCTION act_at_desk(
    p_action_id text, p_fingerprint text, p_kind text, p_booking_id text, p_hotel_id text, p_actor_id text,
    p_room_ids text[], p_today text
) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_hold holds;
    v_stay desk_stays;
    v_known text;
BEGIN
    SELECT * INTO v_hold FROM holds WHERE booking_id = p_booking_id FOR UPDATE;
    SELECT fingerprint INTO v_known FROM desk_history WHERE action_id = p_action_id;
    IF FOUND THEN
        RETURN v_known;
    ELSIF v_hold.state IS DISTINCT FROM 'BOOKED' THEN
        PERFORM refuse_desk('NOT_BOOKED', NULL);
    END IF;
    INSERT INTO desk_stays (booking_id, hotel_id) VALUES (p_booking_id, p_hotel_id)
    ON CONFLICT (booking_id) DO UPDATE SET hotel_id = excluded.hotel_id
    RETURNING * INTO v_stay;
    IF v_stay.state <> ALL (CASE p_kind
           WHEN 'ASSIGN' THEN '{EXPECTED,CHECKED_IN}' WHEN 'CHECK_IN' THEN '{EXPECTED}'
           WHEN 'UNDO_CHECK_OUT' THEN '{CHECKED_OUT}' ELSE '{CHECKED_IN}' END::text[]) THEN
        PERFORM refuse_desk(v_stay.state, NULL);
    END IF;
    CASE p_kind
        WHEN 'ASSIGN' THEN
            PERFORM assign_rooms(v_hold, p_hotel_id, p_room_ids);
            IF v_stay.state = 'CHECKED_IN' THEN
                PERFORM check_rooms_ready(v_hold);
            END IF;
        WHEN 'CHECK_IN' THEN
            IF p_today < v_hold.check_in OR p_today >= v_hold.check_out THEN
                PERFORM refuse_desk(CASE WHEN p_today < v_hold.check_in THEN 'TOO_EARLY' ELSE 'TOO_LATE' END, NULL);
            END IF;
            IF p_room_ids IS NOT NULL THEN
                PERFORM assign_rooms(v_hold, p_hotel_id, p_room_ids);
            END IF;
            PERFORM check_rooms_ready(v_hold);
            UPDATE desk_stays SET state = 'CHECKED_IN', checked_in_at = now() WHERE booking_id = p_booking_id;
        WHEN 'CHECK_OUT' THEN
            -- Whoever leaves early leaves the room to others.
            UPDATE room_assignments SET check_out = least(check_out, greatest(check_in, p_today))
             WHERE booking_id = p_booking_id;
            UPDATE desk_stays SET state = 'CHECKED_OUT', checked_out_at = now() WHERE booking_id = p_booking_id;
        WHEN 'UNDO_CHECK_IN' THEN
            UPDATE desk_stays SET state = 'EXPECTED', checked_in_at = NULL WHERE booking_id = p_booking_id;
        WHEN 'UNDO_CHECK_OUT' THEN
            PERFORM assign_rooms(v_hold, p_hotel_id, (SELECT array_agg(room_id ORDER BY place)
                                                        FROM room_assignments WHERE booking_id = p_booking_id));
            PERFORM check_rooms_ready(v_hold);
            UPDATE desk_stays SET state = 'CHECKED_IN', checked_out_at = NULL WHERE booking_id = p_booking_id;
    END CASE;
    PERFORM record_desk(p_booking_id, p_kind, p_actor_id, p_action_id, p_fingerprint);
    RETURN p_fingerprint;
END $$;

-- What the desk has arranged follows the hold in its own transaction: a released one gives its rooms up, and one with
-- another stay keeps those that suit it and are free then. Guests who are in their room go before those who are only
-- expected in it. Nothing here refuses: no booking fails because of a number on a door.
CREATE FUNCTION follow_hold() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_stay desk_stays;
    v_other text;
BEGIN
    SELECT * INTO v_stay FROM desk_stays WHERE booking_id = NEW.booking_id;
    IF NOT FOUND OR v_stay.state = 'CHECKED_OUT' THEN
        RETURN NULL;
    END IF;
    IF NEW.state = 'RELEASED' THEN
        DELETE FROM room_assignments WHERE booking_id = NEW.booking_id;
    ELSE
        PERFORM FROM rooms WHERE id IN (SELECT room_id FROM room_assignments WHERE booking_id = NEW.booking_id)
          ORDER BY id FOR UPDATE;
        DELETE FROM room_assignments mine
         USING (SELECT assignment.place, row_number() OVER (PARTITION BY room.room_type_id ORDER BY assignment.place)
                       <= coalesce(line.rooms, 0) AS kept
                  FROM room_assignments assignment
                  JOIN rooms room ON room.id = assignment.room_id
                  LEFT JOIN hold_lines line ON line.booking_id = NEW.booking_id AND line.room_type_id = room.room_type_id
                 WHERE assignment.booking_id = NEW.booking_id) judged
         WHERE mine.booking_id = NEW.booking_id AND mine.place = judged.place AND NOT judged.kept;
        IF v_stay.state = 'CHECKED_IN' THEN
            FOR v_other IN
                WITH gone AS (
                    DELETE FROM room_assignments other
                     USING room_assignments mine, desk_stays stay
                     WHERE mine.booking_id = NEW.booking_id AND other.room_id = mine.room_id
                       AND other.booking_id <> NEW.booking_id AND stay.booking_id = other.booking_id
                       AND stay.state = 'EXPECTED'
                       AND stay_range(other.check_in, other.check_out) && stay_range(NEW.check_in, NEW.check_out)
                    RETURNING other.booking_id)
                SELECT DISTINCT booking_id FROM gone
            LOOP
                PERFORM record_desk(v_other, 'ROOM_YIELDED', NULL, NULL, NULL);
            END LOOP;
        END IF;
        DELETE FROM room_assignments mine
         WHERE mine.booking_id = NEW.booking_id
           AND EXISTS (SELECT FROM room_assignments other
                        WHERE other.room_id = mine.room_id AND other.booking_id <> NEW.booking_id
                          AND stay_range(other.check_in, other.check_out)
                              && stay_range(NEW.check_in, NEW.check_out));
        UPDATE room_assignments SET check_in = NEW.check_in, check_out = NEW.check_out
         WHERE booking_id = NEW.booking_id;
    END IF;
    -- Whoever lacks a room is not in it.
    UPDATE desk_stays SET state = 'EXPECTED', checked_in_at = NULL
     WHERE booking_id = NEW.booking_id AND state = 'CHECKED_IN'
       AND (NEW.state = 'RELEASED'
            OR (SELECT count(*) FROM room_assignments WHERE booking_id = NEW.booking_id)
               < (SELECT sum(rooms) FROM hold_lines WHERE booking_id = NEW.booking_id));
    PERFORM record_desk(NEW.booking_id, 'HOLD_FOLLOWED', NULL, NULL, NULL);
    RETURN NULL;
END $$;

-- A hold that is not booked yet has nothing at the desk.
CREATE TRIGGER holds_follow AFTER UPDATE OF state, check_in, check_out ON holds
    FOR EACH ROW WHEN (OLD.state = 'BOOKED') EXECUTE FUNCTION follow_hold();
