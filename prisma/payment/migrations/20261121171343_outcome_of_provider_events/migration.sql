-- AlterTable
ALTER TABLE "provider_events" ADD COLUMN     "outcome" TEXT;
