-- CreateIndex
CREATE INDEX "webhook_deliveries_livemode_created_at_idx" ON "webhook_deliveries"("livemode", "created_at");

-- CreateIndex
CREATE INDEX "webhook_deliveries_livemode_state_created_at_idx" ON "webhook_deliveries"("livemode", "state", "created_at");
