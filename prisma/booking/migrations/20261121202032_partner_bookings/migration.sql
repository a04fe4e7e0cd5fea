-- AlterTable
ALTER TABLE "bookings" ADD COLUMN     "partner_reference" TEXT,
ADD COLUMN     "scripted_fault" TEXT;

-- AlterTable
ALTER TABLE "guests" ADD COLUMN     "subject_id" TEXT;

-- Guests so far are accounts of our own.
UPDATE "guests" SET "subject_id" = "account_id";

ALTER TABLE "guests" ALTER COLUMN "subject_id" SET NOT NULL;

-- CreateIndex
CREATE INDEX "bookings_account_id_partner_reference_idx" ON "bookings"("account_id", "partner_reference");

-- CreateIndex
CREATE INDEX "guests_subject_id_idx" ON "guests"("subject_id");

-- CreateIndex
CREATE INDEX "guests_email_hash_idx" ON "guests"("email_hash");

-- Hand-written from here: what the Prisma schema language cannot say.

-- Money is never moved by script.
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_scripted_fault_check" CHECK ("scripted_fault" IS NULL OR NOT "livemode");
