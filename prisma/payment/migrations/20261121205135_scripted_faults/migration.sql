-- AlterTable
ALTER TABLE "payment_attempts" ADD COLUMN     "scripted_fault" TEXT;
