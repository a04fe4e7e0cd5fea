-- AlterTable
ALTER TABLE "payment_attempts" ADD COLUMN     "customer_id" TEXT;
