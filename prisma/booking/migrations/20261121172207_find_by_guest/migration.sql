-- CreateIndex
CREATE INDEX "bookings_guest_id_idx" ON "bookings"("guest_id");

-- Hand-written from here: what the Prisma schema language cannot say.

-- Support looks for bookings by the whole address, whatever its capitals.
CREATE INDEX "guests_lower_email_idx" ON "guests"(lower("email"));
