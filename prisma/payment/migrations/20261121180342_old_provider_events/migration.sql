-- The daily sweep removes what was handled long ago.
CREATE INDEX "provider_events_handled_idx" ON "provider_events"("handled_at") WHERE "handled_at" IS NOT NULL;
