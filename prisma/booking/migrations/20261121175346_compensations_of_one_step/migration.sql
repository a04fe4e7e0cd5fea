-- Before undos told which workflow keeps trying them, only the booking's own saga had any.
UPDATE "compensations" SET "workflow_id" = 'book-' || "booking_id" WHERE "workflow_id" IS NULL;

-- AlterTable
ALTER TABLE "compensations" DROP CONSTRAINT "compensations_pkey",
ALTER COLUMN "workflow_id" SET NOT NULL,
ADD CONSTRAINT "compensations_pkey" PRIMARY KEY ("booking_id", "step", "workflow_id");
