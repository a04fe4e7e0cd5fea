-- Reconciliation compares the bookings whose outcome was written lately with their payments.
CREATE INDEX "bookings_settled_idx" ON "bookings"("settled_at", "id") WHERE "settled_at" IS NOT NULL;
-- An itinerary's bookings are compared with the payments of the one that pays.
CREATE INDEX "bookings_payer_idx" ON "bookings"("payer_id") WHERE "payer_id" IS NOT NULL;
