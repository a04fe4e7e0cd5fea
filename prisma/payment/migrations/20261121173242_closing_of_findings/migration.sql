-- AlterTable
ALTER TABLE "reconciliation_findings" ADD COLUMN     "closing_fingerprint" TEXT,
ADD COLUMN     "closing_id" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "reconciliation_findings_closing_id_key" ON "reconciliation_findings"("closing_id");
