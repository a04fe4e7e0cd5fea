CREATE TABLE "payment_intents" (
    "id" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "booking_id" TEXT,
    "status" TEXT NOT NULL,
    "capture_before" TIMESTAMPTZ(3),
    "latest_charge_id" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "object" JSONB NOT NULL,
    CONSTRAINT "payment_intents_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "payment_intents_status_check" CHECK ("status" IN ('requires_payment_method', 'requires_confirmation',
        'requires_action', 'requires_capture', 'canceled', 'succeeded'))
);
CREATE UNIQUE INDEX "payment_intents_seq_key" ON "payment_intents"("seq");
CREATE INDEX "payment_intents_booking_id_idx" ON "payment_intents"("booking_id");
CREATE INDEX "payment_intents_lapsing_idx" ON "payment_intents"("capture_before") WHERE "status" = 'requires_capture';

CREATE TABLE "charges" (
    "id" TEXT NOT NULL,
    "payment_intent_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "object" JSONB NOT NULL,
    CONSTRAINT "charges_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "charges_payment_intent_id_idx" ON "charges"("payment_intent_id");

CREATE TABLE "refunds" (
    "id" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "payment_intent_id" TEXT NOT NULL,
    "charge_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "object" JSONB NOT NULL,
    CONSTRAINT "refunds_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "refunds_seq_key" ON "refunds"("seq");
CREATE INDEX "refunds_payment_intent_id_idx" ON "refunds"("payment_intent_id");
CREATE INDEX "refunds_charge_id_idx" ON "refunds"("charge_id");

CREATE TABLE "events" (
    "id" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "type" TEXT NOT NULL,
    "payment_intent_id" TEXT NOT NULL,
    "object" JSONB NOT NULL,
    CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "events_seq_key" ON "events"("seq");
CREATE INDEX "events_payment_intent_id_idx" ON "events"("payment_intent_id");

CREATE TABLE "webhook_endpoints" (
    "id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "webhook_endpoints_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "webhook_endpoints_url_key" ON "webhook_endpoints"("url");

CREATE TABLE "webhook_deliveries" (
    "id" BIGSERIAL NOT NULL,
    "event_id" TEXT NOT NULL,
    "endpoint_id" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP,
    "delivered_at" TIMESTAMPTZ(3),
    "last_error" TEXT,
    CONSTRAINT "webhook_deliveries_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "webhook_deliveries_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "webhook_deliveries_endpoint_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "webhook_endpoints"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "webhook_deliveries_event_id_endpoint_id_key" ON "webhook_deliveries"("event_id", "endpoint_id");
CREATE INDEX "webhook_deliveries_due_idx" ON "webhook_deliveries"("next_attempt_at") WHERE "next_attempt_at" IS NOT NULL;

CREATE TABLE "idempotency_keys" (
    "key" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "locked_until" TIMESTAMPTZ(3) NOT NULL,
    "status" INTEGER,
    "body" TEXT,
    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("key"),
    CONSTRAINT "idempotency_keys_answer_check" CHECK (("status" IS NULL) = ("body" IS NULL))
);

CREATE TABLE "faults" (
    "id" SERIAL NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "operation" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "remaining" INTEGER,
    "booking_id" TEXT,
    "latency_millis" INTEGER,
    CONSTRAINT "faults_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "faults_remaining_check" CHECK ("remaining" >= 0)
);

CREATE TABLE "settings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "authorization_seconds" INTEGER NOT NULL DEFAULT 604800,
    "latency_millis" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "settings_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "settings_single_check" CHECK ("id" = 1)
);
INSERT INTO "settings" ("id") VALUES (1);

CREATE TABLE "calls" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "request_id" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "payment_intent_id" TEXT,
    "booking_id" TEXT,
    "idempotency_key" TEXT,
    "status" INTEGER,
    "error_code" TEXT,
    "replayed" BOOLEAN NOT NULL,
    "fault_kind" TEXT,
    CONSTRAINT "calls_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "calls_booking_id_idx" ON "calls"("booking_id");

-- Everything a call has to know before it works, in one round trip: the intent and its latest charge, the settings,
-- the fault it meets (used up atomically) and whether its idempotency key is new, running or answered.
CREATE FUNCTION "begin_call"(
    "p_operation" TEXT, "p_key" TEXT, "p_fingerprint" TEXT, "p_intent_id" TEXT, "p_charge_id" TEXT, "p_booking_id" TEXT
) RETURNS JSONB LANGUAGE plpgsql AS $$
DECLARE
    found_intent payment_intents%ROWTYPE;
    found_charge JSONB;
    known idempotency_keys%ROWTYPE;
    met faults%ROWTYPE;
    candidate faults%ROWTYPE;
    booking TEXT := p_booking_id;
    claim TEXT := 'none';
BEGIN
    -- A claim or a used-up fault that a crash forgets does no harm, and without waiting for the disk the call is faster;
    -- what the call did is written by finish_call, durably.
    PERFORM set_config('synchronous_commit', 'off', true);

    IF p_charge_id IS NOT NULL THEN
        SELECT i.* INTO found_intent FROM payment_intents i
            WHERE i.id = (SELECT c.payment_intent_id FROM charges c WHERE c.id = p_charge_id);
    ELSIF p_intent_id IS NOT NULL THEN
        SELECT i.* INTO found_intent FROM payment_intents i WHERE i.id = p_intent_id;
    END IF;
    booking := coalesce(found_intent.booking_id, booking);

    IF p_key IS NOT NULL THEN
        SELECT k.* INTO known FROM idempotency_keys k
            WHERE k.key = p_key AND k.status IS NOT NULL AND k.created_at > now() - interval '24 hours';
    END IF;

    FOR candidate IN
        SELECT f.* FROM faults f
        WHERE (f.remaining IS NULL OR f.remaining > 0)
          AND (f.operation = p_operation OR f.operation = '*')
          AND (f.booking_id IS NULL OR f.booking_id = booking)
          -- An answer that is replayed is not made again, so only what happens around the work can strike it.
          AND (known.key IS NULL OR f.kind NOT IN ('error_500_before', 'error_500_after', 'decline'))
          AND (f.kind <> 'decline' OR p_operation IN ('create', 'confirm', 'capture', 'refund'))
        ORDER BY f.id
    LOOP
        IF candidate.remaining IS NULL THEN
            met := candidate;
            EXIT;
        END IF;
        UPDATE faults f SET remaining = f.remaining - 1 WHERE f.id = candidate.id AND f.remaining > 0 RETURNING f.* INTO met;
        EXIT WHEN FOUND;
    END LOOP;

    IF p_key IS NOT NULL AND (met.kind IS NULL OR met.kind NOT IN ('timeout_before', 'connection_reset', 'rate_limited', 'unavailable')) THEN
        INSERT INTO idempotency_keys AS k (key, fingerprint, locked_until)
            VALUES (p_key, p_fingerprint, now() + interval '120 seconds')
            ON CONFLICT (key) DO UPDATE
                SET fingerprint = excluded.fingerprint, locked_until = excluded.locked_until, created_at = now(), status = NULL, body = NULL
                WHERE k.created_at <= now() - interval '24 hours' OR (k.status IS NULL AND k.locked_until <= now());
        IF FOUND THEN
            claim := 'new';
        ELSE
            SELECT k.* INTO known FROM idempotency_keys k WHERE k.key = p_key;
            claim := CASE WHEN known.fingerprint <> p_fingerprint THEN 'mismatch'
                          WHEN known.status IS NULL THEN 'running'
                          ELSE 'answered' END;
            -- The intent was read before the wait for the key's row; an answer is replayed and does not need it.
        END IF;
    END IF;

    IF found_intent.id IS NOT NULL AND claim IN ('new', 'none') THEN
        SELECT c.object INTO found_charge FROM charges c WHERE c.id = coalesce(p_charge_id, found_intent.latest_charge_id);
    END IF;

    RETURN jsonb_build_object(
        'claim', claim,
        'answer', CASE WHEN claim = 'answered' THEN jsonb_build_object('status', known.status, 'body', known.body) END,
        'bookingId', booking,
        'fault', CASE WHEN met.id IS NOT NULL THEN jsonb_build_object('id', met.id, 'kind', met.kind, 'latencyMillis', met.latency_millis) END,
        'intent', CASE WHEN found_intent.id IS NOT NULL AND claim IN ('new', 'none') THEN found_intent.object END,
        'version', found_intent.version,
        'charge', found_charge,
        'settings', (SELECT jsonb_build_object('authorizationSeconds', s.authorization_seconds, 'latencyMillis', s.latency_millis) FROM settings s)
    );
END $$;

-- What a call did, in one round trip and one transaction: the intent (only at the version it was read), its charge, a
-- refund, the events with their webhook deliveries, and the answer remembered under the key. Writes nothing at all and
-- returns false when another call changed the intent in between.
CREATE FUNCTION "finish_call"("p" JSONB) RETURNS BOOLEAN LANGUAGE plpgsql AS $$
DECLARE
    intent JSONB := p -> 'intent';
    charge JSONB := p -> 'charge';
    refund JSONB := p -> 'refund';
BEGIN
    IF intent IS NOT NULL THEN
        IF (p ->> 'version')::int = 0 THEN
            INSERT INTO payment_intents (id, booking_id, status, capture_before, latest_charge_id, object)
            VALUES (intent ->> 'id', p ->> 'bookingId', intent ->> 'status', to_timestamp((p ->> 'captureBefore')::bigint),
                    intent ->> 'latest_charge', intent);
        ELSE
            UPDATE payment_intents i
            SET status = intent ->> 'status', capture_before = to_timestamp((p ->> 'captureBefore')::bigint),
                latest_charge_id = intent ->> 'latest_charge', booking_id = p ->> 'bookingId', object = intent,
                version = i.version + 1
            WHERE i.id = intent ->> 'id' AND i.version = (p ->> 'version')::int;
            IF NOT FOUND THEN
                RETURN false;
            END IF;
        END IF;
    END IF;
    IF charge IS NOT NULL THEN
        INSERT INTO charges (id, payment_intent_id, object) VALUES (charge ->> 'id', charge ->> 'payment_intent', charge)
        ON CONFLICT (id) DO UPDATE SET object = excluded.object;
    END IF;
    IF refund IS NOT NULL THEN
        INSERT INTO refunds (id, payment_intent_id, charge_id, object)
        VALUES (refund ->> 'id', refund ->> 'payment_intent', refund ->> 'charge', refund);
    END IF;
    IF jsonb_array_length(coalesce(p -> 'events', '[]')) > 0 THEN
        INSERT INTO events (id, type, payment_intent_id, object)
        SELECT e.value ->> 'id', e.value ->> 'type', intent ->> 'id', e.value
        FROM jsonb_array_elements(p -> 'events') WITH ORDINALITY AS e(value, place) ORDER BY e.place;
        INSERT INTO webhook_deliveries (event_id, endpoint_id)
        SELECT e.value ->> 'id', w.id
        FROM webhook_endpoints w CROSS JOIN jsonb_array_elements(p -> 'events') WITH ORDINALITY AS e(value, place)
        WHERE w.enabled ORDER BY e.place;
    END IF;
    IF p ->> 'key' IS NOT NULL THEN
        UPDATE idempotency_keys SET status = (p ->> 'status')::int, body = p ->> 'body' WHERE key = p ->> 'key';
    END IF;
    RETURN true;
END $$;
