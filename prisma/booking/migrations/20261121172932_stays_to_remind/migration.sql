-- The sweep that reminds guests looks for stays that begin soon.
CREATE INDEX "bookings_to_remind_idx" ON "bookings"("check_in")
    WHERE "status" = 'CONFIRMED' AND "settled_at" IS NOT NULL AND "reminded_at" IS NULL;
