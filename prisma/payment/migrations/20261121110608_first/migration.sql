-- CreateTable
CREATE TABLE "payments" (
    "id" TEXT NOT NULL,
    "booking_id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "amount_minor" BIGINT,
    "currency" TEXT,
    "captured_minor" BIGINT NOT NULL DEFAULT 0,
    "refunded_minor" BIGINT NOT NULL DEFAULT 0,
    "attempt" INTEGER NOT NULL,
    "livemode" BOOLEAN NOT NULL,
    "undone_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "payments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_attempts" (
    "payment_id" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "generation" INTEGER NOT NULL DEFAULT 1,
    "generation_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "payment_method_id" TEXT NOT NULL,
    "provider_intent_id" TEXT,
    "state" TEXT NOT NULL,
    "decline_code" TEXT,
    "capture_before" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "payment_attempts_pkey" PRIMARY KEY ("payment_id","n")
);

-- CreateTable
CREATE TABLE "refunds" (
    "id" TEXT NOT NULL,
    "payment_id" TEXT NOT NULL,
    "provider_intent_id" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "provider_key" TEXT NOT NULL,
    "provider_refund_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "refunds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_history" (
    "id" BIGSERIAL NOT NULL,
    "payment_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "entry" JSONB NOT NULL,

    CONSTRAINT "payment_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
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

-- CreateIndex
CREATE UNIQUE INDEX "payments_booking_id_sequence_key" ON "payments"("booking_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "payment_attempts_provider_intent_id_key" ON "payment_attempts"("provider_intent_id");

-- CreateIndex
CREATE UNIQUE INDEX "refunds_provider_key_key" ON "refunds"("provider_key");

-- CreateIndex
CREATE UNIQUE INDEX "refunds_provider_refund_id_key" ON "refunds"("provider_refund_id");

-- CreateIndex
CREATE INDEX "refunds_payment_id_idx" ON "refunds"("payment_id");

-- CreateIndex
CREATE INDEX "payment_history_payment_id_id_idx" ON "payment_history"("payment_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_event_id_key" ON "outbox"("event_id");

-- AddForeignKey
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_history" ADD CONSTRAINT "payment_history_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE INDEX "outbox_unpublished_idx" ON "outbox"("id") WHERE "published_at" IS NULL;

ALTER TABLE "payments" ADD CONSTRAINT "payments_status_check" CHECK ("status" IN
    ('CREATED', 'REQUIRES_ACTION', 'AUTHORIZED', 'CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED', 'VOIDED', 'FAILED'));
ALTER TABLE "payments" ADD CONSTRAINT "payments_sequence_check" CHECK ("sequence" >= 1 AND "attempt" >= 0);
-- Only the tombstone of a payment that was never attempted has no amount.
ALTER TABLE "payments" ADD CONSTRAINT "payments_amount_check" CHECK (
    ("amount_minor" IS NULL) = ("currency" IS NULL) AND ("amount_minor" IS NOT NULL OR "status" = 'VOIDED'));
ALTER TABLE "payments" ADD CONSTRAINT "payments_money_check" CHECK (
    0 <= "refunded_minor" AND "refunded_minor" <= "captured_minor" AND "captured_minor" <= COALESCE("amount_minor", 0));
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_state_check" CHECK ("state" IN
    ('CREATED', 'REQUIRES_ACTION', 'AUTHORIZED', 'CAPTURED', 'FAILED', 'CANCELED', 'REFUNDED'));
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_state_check" CHECK ("state" IN ('CREATED', 'SUCCEEDED', 'FAILED'));
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_amount_check" CHECK ("amount_minor" > 0);

-- What an event says of a payment: ids and an amount, nothing of the person and nothing of the card.
CREATE FUNCTION payment_event(payment payments) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_build_object(
        'bookingId', payment.booking_id,
        'paymentId', payment.id,
        'livemode', payment.livemode,
        'amountMinor', CASE WHEN payment.status IN ('REFUNDED', 'PARTIALLY_REFUNDED')
            THEN payment.refunded_minor ELSE payment.amount_minor END,
        'currency', payment.currency)
$$;
