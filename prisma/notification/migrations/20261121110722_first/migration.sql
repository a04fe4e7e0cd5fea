-- CreateTable
CREATE TABLE "notifications" (
    "id" TEXT NOT NULL DEFAULT ('ntf_' || replace(gen_random_uuid()::text, '-', '')),
    "booking_id" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'QUEUED',
    "due_at" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "unclear_sends" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "notifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery_attempts" (
    "notification_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "provider_message_id" TEXT,
    "error" TEXT,

    CONSTRAINT "delivery_attempts_pkey" PRIMARY KEY ("notification_id","number")
);

-- CreateTable
CREATE TABLE "inbox" (
    "consumer" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inbox_pkey" PRIMARY KEY ("consumer","event_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "notifications_booking_id_template_channel_key" ON "notifications"("booking_id", "template", "channel");

-- AddForeignKey
ALTER TABLE "delivery_attempts" ADD CONSTRAINT "delivery_attempts_notification_id_fkey" FOREIGN KEY ("notification_id") REFERENCES "notifications"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Hand-written from here: what the Prisma schema language cannot say.

ALTER TABLE "notifications"
    ADD CONSTRAINT "notifications_status_check" CHECK ("status" IN ('QUEUED', 'SENDING', 'SENT', 'FAILED')),
    ADD CONSTRAINT "notifications_due_check" CHECK (("due_at" IS NULL) = ("status" IN ('SENT', 'FAILED'))),
    ADD CONSTRAINT "notifications_channel_check" CHECK ("channel" IN ('EMAIL'));

ALTER TABLE "delivery_attempts"
    ADD CONSTRAINT "delivery_attempts_outcome_check" CHECK ("outcome" IN ('SENT', 'REFUSED', 'NOT_SENT', 'UNCLEAR'));

-- The sender looks for what is due, which is next to nothing of all that was ever sent.
CREATE INDEX "notifications_due_idx" ON "notifications"("due_at") WHERE "due_at" IS NOT NULL;
