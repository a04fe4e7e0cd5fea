-- AlterTable
ALTER TABLE "notifications" ADD COLUMN     "account_id" TEXT,
ALTER COLUMN "booking_id" DROP NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "notifications_account_id_template_channel_audience_subject__key" ON "notifications"("account_id", "template", "channel", "audience", "subject_id");

-- Hand-written from here: what the Prisma schema language cannot say.

ALTER TABLE "notifications" DROP CONSTRAINT "notifications_audience_check";
ALTER TABLE "notifications"
    ADD CONSTRAINT "notifications_audience_check"
        CHECK ("audience" IN ('GUEST', 'HOTEL', 'FORMER_HOTEL', 'SUPPORT', 'ACCOUNT')),
    ADD CONSTRAINT "notifications_about_check" CHECK (num_nonnulls("booking_id", "account_id") = 1),
    ADD CONSTRAINT "notifications_account_check" CHECK (("audience" = 'ACCOUNT') = ("account_id" IS NOT NULL));
