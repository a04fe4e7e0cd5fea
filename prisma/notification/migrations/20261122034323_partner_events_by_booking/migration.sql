-- CreateIndex
CREATE INDEX "partner_events_booking_id_idx" ON "partner_events"("booking_id");
