-- CreateIndex
CREATE INDEX "bookings_partner_reference_idx" ON "bookings"("partner_reference");

-- CreateIndex
CREATE INDEX "guests_phone_hash_idx" ON "guests"("phone_hash");

-- Addresses are found by their hash from now on.
DROP INDEX "guests_lower_email_idx";
