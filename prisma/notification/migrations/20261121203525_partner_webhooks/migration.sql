-- CreateTable
CREATE TABLE "partner_events" (
    "id" TEXT NOT NULL,
    "partner_id" TEXT NOT NULL,
    "livemode" BOOLEAN NOT NULL,
    "type" TEXT NOT NULL,
    "booking_id" TEXT,
    "data" JSONB NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "transaction_id" BIGINT NOT NULL DEFAULT (pg_current_xact_id()::text::bigint),
    "position" BIGSERIAL NOT NULL,

    CONSTRAINT "partner_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_endpoints" (
    "id" TEXT NOT NULL,
    "partner_id" TEXT NOT NULL,
    "livemode" BOOLEAN NOT NULL,
    "url" TEXT NOT NULL,
    "event_types" TEXT[],
    "state" TEXT NOT NULL DEFAULT 'ACTIVE',
    "paused_by" TEXT,
    "paused_at" TIMESTAMPTZ(3),
    "failure_pauses" INTEGER NOT NULL DEFAULT 0,
    "secret" TEXT,
    "previous_secret" TEXT,
    "previous_secret_until" TIMESTAMPTZ(3),
    "failures_in_row" INTEGER NOT NULL DEFAULT 0,
    "failing_since" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhook_endpoints_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_deliveries" (
    "id" TEXT NOT NULL DEFAULT ('whd_' || replace(gen_random_uuid()::text, '-', '')),
    "partner_id" TEXT NOT NULL,
    "livemode" BOOLEAN NOT NULL,
    "event_id" TEXT NOT NULL,
    "endpoint_id" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'PENDING',
    "due_at" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "attempts_before" INTEGER NOT NULL DEFAULT 0,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "delivered_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_deliveries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_attempts" (
    "delivery_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    "status" INTEGER,
    "duration_millis" INTEGER,
    "error" TEXT,

    CONSTRAINT "webhook_attempts_pkey" PRIMARY KEY ("delivery_id","number")
);

-- CreateTable
CREATE TABLE "partner_requests" (
    "id" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "partner_requests_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "partner_events_partner_id_livemode_transaction_id_position_idx" ON "partner_events"("partner_id", "livemode", "transaction_id", "position");

-- CreateIndex
CREATE INDEX "partner_events_created_at_idx" ON "partner_events"("created_at");

-- CreateIndex
CREATE INDEX "webhook_endpoints_partner_id_livemode_idx" ON "webhook_endpoints"("partner_id", "livemode");

-- CreateIndex
CREATE INDEX "webhook_deliveries_partner_id_livemode_created_at_idx" ON "webhook_deliveries"("partner_id", "livemode", "created_at");

-- CreateIndex
CREATE INDEX "webhook_deliveries_endpoint_id_created_at_idx" ON "webhook_deliveries"("endpoint_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "webhook_deliveries_event_id_endpoint_id_key" ON "webhook_deliveries"("event_id", "endpoint_id");

-- CreateIndex
CREATE INDEX "partner_requests_created_at_idx" ON "partner_requests"("created_at");

-- AddForeignKey
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "partner_events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_endpoint_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "webhook_endpoints"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_attempts" ADD CONSTRAINT "webhook_attempts_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "webhook_deliveries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Hand-written from here: what the Prisma schema language cannot say.

ALTER TABLE "webhook_endpoints"
    ADD CONSTRAINT "webhook_endpoints_state_check" CHECK ("state" IN ('ACTIVE', 'PAUSED', 'DELETED')),
    ADD CONSTRAINT "webhook_endpoints_paused_check" CHECK ("paused_by" IN ('PARTNER', 'FAILURES')
        AND ("paused_by" IS NULL) = ("state" <> 'PAUSED') AND ("paused_by" IS NULL) = ("paused_at" IS NULL)),
    ADD CONSTRAINT "webhook_endpoints_secret_check" CHECK (("secret" IS NULL) = ("state" = 'DELETED')),
    ADD CONSTRAINT "webhook_endpoints_previous_check"
        CHECK (("previous_secret" IS NULL) = ("previous_secret_until" IS NULL)),
    ADD CONSTRAINT "webhook_endpoints_types_check" CHECK (cardinality("event_types") > 0);

ALTER TABLE "webhook_deliveries"
    ADD CONSTRAINT "webhook_deliveries_state_check"
        CHECK ("state" IN ('PENDING', 'SENDING', 'DELIVERED', 'FAILED', 'CANCELLED')),
    ADD CONSTRAINT "webhook_deliveries_due_check"
        CHECK (("due_at" IS NULL) = ("state" IN ('DELIVERED', 'FAILED', 'CANCELLED'))),
    ADD CONSTRAINT "webhook_deliveries_delivered_check" CHECK ("state" <> 'DELIVERED' OR "delivered_at" IS NOT NULL);

-- The sender asks each endpoint for what is due, which is next to nothing of all that was ever sent.
CREATE INDEX "webhook_deliveries_due_idx" ON "webhook_deliveries"("endpoint_id", "due_at") WHERE "due_at" IS NOT NULL;
CREATE INDEX "webhook_endpoints_active_idx" ON "webhook_endpoints"("id") WHERE "state" = 'ACTIVE';

-- Ten endpoints of a mode at a time. Partners take turns, so that two requests at once are both counted.
CREATE FUNCTION refuse_eleventh_endpoint() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('webhook_endpoints ' || NEW.partner_id));
    IF (SELECT count(*) FROM webhook_endpoints
         WHERE partner_id = NEW.partner_id AND livemode = NEW.livemode AND state <> 'DELETED') >= 10 THEN
        RAISE EXCEPTION 'there are ten endpoints' USING ERRCODE = 'HF023';
    END IF;
    RETURN NEW;
END;
$$;

CREATE TRIGGER "webhook_endpoints_at_most_ten" BEFORE INSERT ON "webhook_endpoints"
    FOR EACH ROW EXECUTE FUNCTION refuse_eleventh_endpoint();
