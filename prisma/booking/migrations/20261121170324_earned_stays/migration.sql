-- AlterTable
ALTER TABLE "bookings" ADD COLUMN     "earned_at" TIMESTAMPTZ(3);

-- Hand-written from here: what the Prisma schema language cannot say.

-- The sweep looks for stays that have ended and whose hotel has not been credited yet.
CREATE INDEX "bookings_unearned_idx" ON "bookings"("updated_at")
    WHERE "earned_at" IS NULL AND "settled_at" IS NOT NULL AND "status" IN ('COMPLETED', 'NO_SHOW', 'CANCELLED')
        AND ("captured_amount_minor" > 0 OR "points_amount_minor" > 0);
