-- AlterTable
ALTER TABLE "charges" ADD COLUMN     "seq" BIGSERIAL NOT NULL;

-- AlterTable
ALTER TABLE "refunds" ADD COLUMN     "becomes" TEXT,
ADD COLUMN     "becomes_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "settings" ADD COLUMN     "refund_delay_millis" INTEGER NOT NULL DEFAULT 2000;

-- AlterTable
ALTER TABLE "webhook_deliveries" ADD COLUMN     "copies" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "disputes" (
    "id" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "payment_intent_id" TEXT NOT NULL,
    "charge_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "object" JSONB NOT NULL,

    CONSTRAINT "disputes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "customers" (
    "id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "object" JSONB NOT NULL,

    CONSTRAINT "customers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_methods" (
    "id" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "customer_id" TEXT,
    "object" JSONB NOT NULL,

    CONSTRAINT "payment_methods_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "disputes_seq_key" ON "disputes"("seq");

-- CreateIndex
CREATE INDEX "disputes_payment_intent_id_idx" ON "disputes"("payment_intent_id");

-- CreateIndex
CREATE INDEX "disputes_charge_id_idx" ON "disputes"("charge_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_methods_seq_key" ON "payment_methods"("seq");

-- CreateIndex
CREATE INDEX "payment_methods_customer_id_idx" ON "payment_methods"("customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "charges_seq_key" ON "charges"("seq");

CREATE INDEX "refunds_becoming_idx" ON "refunds"("becomes_at") WHERE "becomes_at" IS NOT NULL;
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_becomes_check"
    CHECK (("becomes" IS NULL) = ("becomes_at" IS NULL) AND "becomes" IN ('succeeded', 'failed'));
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_copies_check" CHECK ("copies" >= 1);

-- Writes events with their deliveries. A rule for webhooks, used up event by event, loses one, sends it late or twice,
-- or sends all events of the call last first.
CREATE FUNCTION "write_events"("p_intent_id" TEXT, "p_booking_id" TEXT, "p_events" JSONB) RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
    event JSONB;
    place BIGINT;
    met faults%ROWTYPE;
    candidate faults%ROWTYPE;
    nothing faults%ROWTYPE;
    wait INTERVAL;
BEGIN
    FOR event, place IN SELECT e.value, e.place FROM jsonb_array_elements(p_events) WITH ORDINALITY AS e(value, place) ORDER BY e.place LOOP
        INSERT INTO events (id, type, payment_intent_id, object)
        VALUES (event ->> 'id', event ->> 'type', p_intent_id, event);
        met := nothing;
        FOR candidate IN
            SELECT f.* FROM faults f
            WHERE f.operation = 'webhook' AND (f.remaining IS NULL OR f.remaining > 0)
              AND (f.booking_id IS NULL OR f.booking_id = p_booking_id)
            ORDER BY f.id
        LOOP
            IF candidate.remaining IS NULL THEN
                met := candidate;
                EXIT;
            END IF;
            UPDATE faults f SET remaining = f.remaining - 1 WHERE f.id = candidate.id AND f.remaining > 0 RETURNING f.* INTO met;
            EXIT WHEN FOUND;
        END LOOP;
        CONTINUE WHEN met.kind = 'webhook_lost';
        wait := CASE met.kind
            WHEN 'webhook_late' THEN make_interval(secs => coalesce(met.latency_millis, 3000) / 1000.0)
            WHEN 'webhook_reordered' THEN make_interval(secs => jsonb_array_length(p_events) - place)
            ELSE interval '0' END;
        INSERT INTO webhook_deliveries (event_id, endpoint_id, next_attempt_at, copies)
        SELECT event ->> 'id', w.id, now() + wait, CASE met.kind WHEN 'webhook_duplicated' THEN 2 ELSE 1 END
        FROM webhook_endpoints w WHERE w.enabled;
    END LOOP;
END $$;

-- As before, and besides: a refund can change and have an end still to come, and disputes, customers and their cards
-- are written. A card that is with another customer makes it write nothing, as an intent that changed does.
CREATE OR REPLACE FUNCTION "finish_call"("p" JSONB) RETURNS BOOLEAN LANGUAGE plpgsql AS $$
DECLARE
    intent JSONB := p -> 'intent';
    charge JSONB := p -> 'charge';
    refund JSONB := p -> 'refund';
    dispute JSONB := p -> 'dispute';
    customer JSONB := p -> 'customer';
    card JSONB := p -> 'paymentMethod';
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
    IF card IS NOT NULL THEN
        INSERT INTO payment_methods AS m (id, customer_id, object) VALUES (card ->> 'id', card ->> 'customer', card)
        ON CONFLICT (id) DO UPDATE SET customer_id = excluded.customer_id, object = excluded.object
            WHERE m.customer_id = excluded.customer_id OR (m.customer_id IS NOT NULL AND excluded.customer_id IS NULL);
        IF NOT FOUND THEN
            RETURN false;
        END IF;
    END IF;
    IF customer IS NOT NULL THEN
        INSERT INTO customers (id, object) VALUES (customer ->> 'id', customer)
        ON CONFLICT (id) DO UPDATE SET object = excluded.object;
        IF (customer ->> 'deleted')::boolean THEN
            UPDATE payment_methods SET customer_id = NULL, object = object || '{"customer": null}' WHERE customer_id = customer ->> 'id';
        END IF;
    END IF;
    IF charge IS NOT NULL THEN
        INSERT INTO charges (id, payment_intent_id, object) VALUES (charge ->> 'id', charge ->> 'payment_intent', charge)
        ON CONFLICT (id) DO UPDATE SET object = excluded.object;
    END IF;
    IF refund IS NOT NULL THEN
        INSERT INTO refunds (id, payment_intent_id, charge_id, becomes, becomes_at, object)
        SELECT refund ->> 'id', refund ->> 'payment_intent', refund ->> 'charge', p ->> 'refundBecomes',
               CASE WHEN p ->> 'refundBecomes' IS NOT NULL THEN now() + make_interval(secs => s.refund_delay_millis / 1000.0) END, refund
        FROM settings s
        ON CONFLICT (id) DO UPDATE SET object = excluded.object, becomes = excluded.becomes, becomes_at = excluded.becomes_at;
    END IF;
    IF dispute IS NOT NULL THEN
        INSERT INTO disputes (id, payment_intent_id, charge_id, object)
        VALUES (dispute ->> 'id', dispute ->> 'payment_intent', dispute ->> 'charge', dispute)
        ON CONFLICT (id) DO UPDATE SET object = excluded.object;
    END IF;
    IF jsonb_array_length(coalesce(p -> 'events', '[]')) > 0 THEN
        PERFORM write_events(intent ->> 'id', p ->> 'bookingId', p -> 'events');
    END IF;
    IF p ->> 'key' IS NOT NULL THEN
        UPDATE idempotency_keys SET status = (p ->> 'status')::int, body = p ->> 'body' WHERE key = p ->> 'key';
    END IF;
    RETURN true;
END $$;
