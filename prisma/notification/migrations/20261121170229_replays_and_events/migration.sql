-- DropIndex
DROP INDEX "notifications_booking_id_template_channel_key";

-- AlterTable
ALTER TABLE "notifications" ADD COLUMN     "attempts_before_replay" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "audience" TEXT NOT NULL DEFAULT 'GUEST',
ADD COLUMN     "bounced_at" TIMESTAMPTZ(3),
ADD COLUMN     "complained_at" TIMESTAMPTZ(3),
ADD COLUMN     "delivered_at" TIMESTAMPTZ(3),
ADD COLUMN     "replayed_by" TEXT,
ADD COLUMN     "replays" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "requested_by" TEXT,
ADD COLUMN     "subject_id" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "mail_events" (
    "id" TEXT NOT NULL,
    "notification_id" TEXT NOT NULL,
    "attempt" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "code" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mail_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suppressed_addresses" (
    "address_hash" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "notification_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "suppressed_addresses_pkey" PRIMARY KEY ("address_hash")
);

-- CreateTable
CREATE TABLE "dead_messages" (
    "id" TEXT NOT NULL DEFAULT ('dlm_' || replace(gen_random_uuid()::text, '-', '')),
    "topic" TEXT NOT NULL,
    "partition" INTEGER NOT NULL,
    "offset" BIGINT NOT NULL,
    "message" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'DEAD',
    "replays" INTEGER NOT NULL DEFAULT 0,
    "replayed_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dead_messages_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mail_events_notification_id_idx" ON "mail_events"("notification_id");

-- CreateIndex
CREATE UNIQUE INDEX "dead_messages_topic_partition_offset_key" ON "dead_messages"("topic", "partition", "offset");

-- CreateIndex
CREATE UNIQUE INDEX "notifications_booking_id_template_channel_audience_subject__key" ON "notifications"("booking_id", "template", "channel", "audience", "subject_id");

-- Hand-written from here: what the Prisma schema language cannot say.

ALTER TABLE "notifications"
    DROP CONSTRAINT "notifications_status_check",
    DROP CONSTRAINT "notifications_due_check",
    DROP CONSTRAINT "notifications_channel_check";
ALTER TABLE "notifications"
    ADD CONSTRAINT "notifications_status_check" CHECK ("status" IN ('QUEUED', 'SENDING', 'SENT', 'SKIPPED', 'FAILED')),
    ADD CONSTRAINT "notifications_due_check" CHECK (("due_at" IS NULL) = ("status" IN ('SENT', 'SKIPPED', 'FAILED'))),
    ADD CONSTRAINT "notifications_channel_check" CHECK ("channel" IN ('EMAIL', 'SMS')),
    ADD CONSTRAINT "notifications_audience_check" CHECK ("audience" IN ('GUEST', 'HOTEL', 'FORMER_HOTEL', 'SUPPORT'));

ALTER TABLE "delivery_attempts" DROP CONSTRAINT "delivery_attempts_outcome_check";
ALTER TABLE "delivery_attempts" ADD CONSTRAINT "delivery_attempts_outcome_check"
    CHECK ("outcome" IN ('SENT', 'REFUSED', 'SKIPPED', 'NOT_SENT', 'UNCLEAR'));

ALTER TABLE "mail_events" ADD CONSTRAINT "mail_events_kind_check"
    CHECK ("kind" IN ('DELIVERED', 'DEFERRED', 'BOUNCED', 'BLOCKED', 'DROPPED', 'COMPLAINED'));
ALTER TABLE "suppressed_addresses" ADD CONSTRAINT "suppressed_addresses_reason_check"
    CHECK ("reason" IN ('BOUNCED', 'COMPLAINED'));
ALTER TABLE "dead_messages" ADD CONSTRAINT "dead_messages_state_check"
    CHECK ("state" IN ('DEAD', 'REPLAYING', 'HANDLED'));

-- What support looks through is next to nothing of all that was ever sent.
CREATE INDEX "notifications_failed_idx" ON "notifications"("updated_at") WHERE "status" = 'FAILED';
CREATE INDEX "dead_messages_open_idx" ON "dead_messages"("created_at") WHERE "state" <> 'HANDLED';
