-- AlterTable
ALTER TABLE "refunds" ADD COLUMN     "failure_code" TEXT,
ADD COLUMN     "provider_key_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "request_id" TEXT;

-- CreateTable
CREATE TABLE "refund_requests" (
    "id" TEXT NOT NULL,
    "operation_id" TEXT,
    "booking_id" TEXT NOT NULL,
    "payer_id" TEXT NOT NULL,
    "livemode" BOOLEAN NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "requested_by" TEXT NOT NULL,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "failure_code" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "refund_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refund_request_history" (
    "id" BIGSERIAL NOT NULL,
    "refund_request_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "entry" JSONB NOT NULL,

    CONSTRAINT "refund_request_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_transactions" (
    "id" BIGSERIAL NOT NULL,
    "event_key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "booking_id" TEXT NOT NULL,
    "payment_id" TEXT,
    "hotel_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ledger_transactions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_entries" (
    "id" BIGSERIAL NOT NULL,
    "transaction_id" BIGINT NOT NULL,
    "account" TEXT NOT NULL,
    "hotel_id" TEXT,
    "currency" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,

    CONSTRAINT "ledger_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider_events" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "object_id" TEXT NOT NULL,
    "livemode" BOOLEAN NOT NULL DEFAULT false,
    "created" TIMESTAMPTZ(3) NOT NULL,
    "payload" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "handled_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_try_at" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP,
    "last_error" TEXT,

    CONSTRAINT "provider_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "disputes" (
    "id" TEXT NOT NULL,
    "booking_id" TEXT NOT NULL,
    "payment_id" TEXT NOT NULL,
    "livemode" BOOLEAN NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "evidence_due_by" TIMESTAMPTZ(3),
    "phase" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "disputes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispute_evidence" (
    "id" BIGSERIAL NOT NULL,
    "dispute_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "written_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_at" TIMESTAMPTZ(3),

    CONSTRAINT "dispute_evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispute_history" (
    "id" BIGSERIAL NOT NULL,
    "dispute_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "entry" JSONB NOT NULL,

    CONSTRAINT "dispute_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reconciliation_runs" (
    "id" TEXT NOT NULL,
    "trigger" TEXT NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    "counts" JSONB NOT NULL,

    CONSTRAINT "reconciliation_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reconciliation_findings" (
    "id" TEXT NOT NULL,
    "run_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "object_id" TEXT NOT NULL,
    "booking_id" TEXT,
    "provider_side" JSONB,
    "our_side" JSONB,
    "state" TEXT NOT NULL DEFAULT 'OPEN',
    "note" TEXT,
    "closed_by" TEXT,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reconciliation_findings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider_customers" (
    "account_id" TEXT NOT NULL,
    "livemode" BOOLEAN NOT NULL,
    "provider_customer_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "provider_customers_pkey" PRIMARY KEY ("account_id","livemode")
);

-- CreateTable
CREATE TABLE "saved_cards" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "livemode" BOOLEAN NOT NULL,
    "provider_payment_method_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "saved_cards_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "refund_requests_booking_id_idx" ON "refund_requests"("booking_id");

-- CreateIndex
CREATE INDEX "refund_requests_payer_id_idx" ON "refund_requests"("payer_id");

-- CreateIndex
CREATE UNIQUE INDEX "refund_requests_operation_id_reason_key" ON "refund_requests"("operation_id", "reason");

-- CreateIndex
CREATE INDEX "refund_request_history_refund_request_id_id_idx" ON "refund_request_history"("refund_request_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_transactions_event_key_key" ON "ledger_transactions"("event_key");

-- CreateIndex
CREATE INDEX "ledger_transactions_booking_id_idx" ON "ledger_transactions"("booking_id");

-- CreateIndex
CREATE INDEX "ledger_transactions_payment_id_idx" ON "ledger_transactions"("payment_id");

-- CreateIndex
CREATE INDEX "ledger_transactions_hotel_id_at_idx" ON "ledger_transactions"("hotel_id", "at");

-- CreateIndex
CREATE INDEX "ledger_entries_transaction_id_idx" ON "ledger_entries"("transaction_id");

-- CreateIndex
CREATE INDEX "ledger_entries_account_hotel_id_currency_idx" ON "ledger_entries"("account", "hotel_id", "currency");

-- CreateIndex
CREATE INDEX "provider_events_object_id_idx" ON "provider_events"("object_id");

-- CreateIndex
CREATE INDEX "disputes_booking_id_idx" ON "disputes"("booking_id");

-- CreateIndex
CREATE INDEX "disputes_payment_id_idx" ON "disputes"("payment_id");

-- CreateIndex
CREATE INDEX "disputes_phase_evidence_due_by_idx" ON "disputes"("phase", "evidence_due_by");

-- CreateIndex
CREATE INDEX "dispute_evidence_dispute_id_idx" ON "dispute_evidence"("dispute_id");

-- CreateIndex
CREATE INDEX "dispute_history_dispute_id_id_idx" ON "dispute_history"("dispute_id", "id");

-- CreateIndex
CREATE INDEX "reconciliation_runs_started_at_idx" ON "reconciliation_runs"("started_at");

-- CreateIndex
CREATE INDEX "reconciliation_findings_state_last_seen_at_idx" ON "reconciliation_findings"("state", "last_seen_at");

-- CreateIndex
CREATE UNIQUE INDEX "reconciliation_findings_kind_object_id_key" ON "reconciliation_findings"("kind", "object_id");

-- CreateIndex
CREATE UNIQUE INDEX "provider_customers_provider_customer_id_key" ON "provider_customers"("provider_customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_cards_provider_payment_method_id_key" ON "saved_cards"("provider_payment_method_id");

-- CreateIndex
CREATE INDEX "saved_cards_account_id_livemode_idx" ON "saved_cards"("account_id", "livemode");

-- CreateIndex
CREATE INDEX "refunds_request_id_idx" ON "refunds"("request_id");

-- AddForeignKey
ALTER TABLE "refund_request_history" ADD CONSTRAINT "refund_request_history_refund_request_id_fkey" FOREIGN KEY ("refund_request_id") REFERENCES "refund_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "refund_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_transaction_id_fkey" FOREIGN KEY ("transaction_id") REFERENCES "ledger_transactions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute_evidence" ADD CONSTRAINT "dispute_evidence_dispute_id_fkey" FOREIGN KEY ("dispute_id") REFERENCES "disputes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute_history" ADD CONSTRAINT "dispute_history_dispute_id_fkey" FOREIGN KEY ("dispute_id") REFERENCES "disputes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reconciliation_findings" ADD CONSTRAINT "reconciliation_findings_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "reconciliation_runs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

UPDATE "refunds" SET "provider_key_at" = "created_at";

ALTER TABLE "refunds" DROP CONSTRAINT "refunds_state_check";
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_state_check" CHECK ("state" IN ('CREATED', 'PENDING', 'SUCCEEDED', 'FAILED'));
ALTER TABLE "refund_requests"
    ADD CONSTRAINT "refund_requests_state_check" CHECK ("state" IN
        ('AWAITING_APPROVAL', 'REJECTED', 'APPROVED', 'PENDING', 'SUCCEEDED', 'FAILED')),
    ADD CONSTRAINT "refund_requests_amount_check" CHECK ("amount_minor" > 0),
    ADD CONSTRAINT "refund_requests_decider_check" CHECK ("decided_by" <> "requested_by");
ALTER TABLE "ledger_entries"
    ADD CONSTRAINT "ledger_entries_amount_check" CHECK ("amount_minor" <> 0),
    ADD CONSTRAINT "ledger_entries_account_check" CHECK ("account" IN ('PROVIDER', 'GUEST_FUNDS', 'HOTEL_PAYABLE',
        'COMMISSION', 'DISPUTED', 'LOSSES', 'PROVIDER_FEES', 'POINTS', 'BANK'));
ALTER TABLE "disputes"
    ADD CONSTRAINT "disputes_phase_check" CHECK ("phase" IN ('opened', 'evidence_due', 'won', 'lost')),
    ADD CONSTRAINT "disputes_amount_check" CHECK ("amount_minor" > 0);
ALTER TABLE "reconciliation_findings" ADD CONSTRAINT "reconciliation_findings_state_check" CHECK ("state" IN
    ('OPEN', 'HEALED', 'CLOSED'));

-- What is still to be handled, and what waits for a person.
CREATE INDEX "provider_events_due_idx" ON "provider_events"("next_try_at") WHERE "handled_at" IS NULL;
CREATE INDEX "refund_requests_open_idx" ON "refund_requests"("created_at")
    WHERE "state" IN ('AWAITING_APPROVAL', 'APPROVED', 'PENDING', 'FAILED');

-- The ledger: append-only, and every transaction sums to zero in each currency when it is committed.
CREATE FUNCTION refuse_ledger_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the ledger is append-only' USING ERRCODE = 'HF101';
END;
$$;
CREATE TRIGGER ledger_transactions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_transactions
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change();
CREATE TRIGGER ledger_entries_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entries
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change();

CREATE FUNCTION refuse_unbalanced_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    touched bigint := CASE WHEN TG_TABLE_NAME = 'ledger_transactions'
        THEN (to_jsonb(NEW) ->> 'id')::bigint ELSE (to_jsonb(NEW) ->> 'transaction_id')::bigint END;
BEGIN
    IF NOT EXISTS (SELECT FROM ledger_entries WHERE transaction_id = touched) OR EXISTS (
        SELECT FROM ledger_entries WHERE transaction_id = touched GROUP BY currency HAVING sum(amount_minor) <> 0
    ) THEN
        RAISE EXCEPTION 'ledger transaction % does not sum to zero', touched USING ERRCODE = 'HF102';
    END IF;
    RETURN NULL;
END;
$$;
CREATE CONSTRAINT TRIGGER ledger_entries_balanced AFTER INSERT ON ledger_entries
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unbalanced_ledger();
CREATE CONSTRAINT TRIGGER ledger_transactions_balanced AFTER INSERT ON ledger_transactions
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unbalanced_ledger();

-- Posts one money event, in the statement that moves what it is about. The same event is posted once: again it
-- returns null. `p_entries` is [{"account", "amountMinor", "hotelId"?}], debit positive; entries of zero are left out.
CREATE FUNCTION post_money(p_event_key text, p_kind text, p_booking_id text, p_payment_id text, p_hotel_id text,
    p_currency text, p_entries jsonb) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    posted bigint;
BEGIN
    INSERT INTO ledger_transactions (event_key, kind, booking_id, payment_id, hotel_id)
    VALUES (p_event_key, p_kind, p_booking_id, p_payment_id, p_hotel_id)
    ON CONFLICT (event_key) DO NOTHING RETURNING id INTO posted;
    IF posted IS NOT NULL THEN
        INSERT INTO ledger_entries (transaction_id, account, hotel_id, currency, amount_minor)
        SELECT posted, entry ->> 'account', COALESCE(entry ->> 'hotelId', p_hotel_id), p_currency,
            (entry ->> 'amountMinor')::bigint
        FROM jsonb_array_elements(p_entries) AS entry WHERE (entry ->> 'amountMinor')::bigint <> 0;
    END IF;
    RETURN posted;
END;
$$;

-- Money that goes from one account to another: what is left on `p_credit` moves to `p_debit`.
CREATE FUNCTION ledger_pair(p_debit text, p_credit text, p_amount_minor bigint) RETURNS jsonb
LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_build_array(
        jsonb_build_object('account', p_debit, 'amountMinor', p_amount_minor),
        jsonb_build_object('account', p_credit, 'amountMinor', -p_amount_minor))
$$;

-- What was taken and given back before there was a ledger.
SELECT post_money('capture:' || id, 'CAPTURE', booking_id, id, NULL, currency,
    ledger_pair('PROVIDER', 'GUEST_FUNDS', captured_minor))
  FROM payments WHERE captured_minor > 0;
SELECT post_money('refund:' || refund.id, 'REFUND', payment.booking_id, payment.id, NULL, payment.currency,
    ledger_pair('GUEST_FUNDS', 'PROVIDER', refund.amount_minor))
  FROM refunds AS refund JOIN payments AS payment ON payment.id = refund.payment_id WHERE refund.state = 'SUCCEEDED';
-- A refund whose row the provider's word never reached.
SELECT post_money('refund:' || payment.id, 'REFUND', payment.booking_id, payment.id, NULL, payment.currency,
    ledger_pair('GUEST_FUNDS', 'PROVIDER', payment.refunded_minor - known.amount_minor))
  FROM payments AS payment CROSS JOIN LATERAL (
    SELECT COALESCE(sum(amount_minor), 0)::bigint AS amount_minor FROM refunds
     WHERE payment_id = payment.id AND state = 'SUCCEEDED') AS known
 WHERE payment.refunded_minor > known.amount_minor;
