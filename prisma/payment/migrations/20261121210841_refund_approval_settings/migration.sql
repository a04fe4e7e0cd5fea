-- CreateTable
CREATE TABLE "refund_approval_settings" (
    "version" INTEGER NOT NULL,
    "thresholds" JSONB NOT NULL,
    "set_by" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "refund_approval_settings_pkey" PRIMARY KEY ("version")
);

-- Hand-written from here: what the Prisma schema language cannot say.

ALTER TABLE "refund_approval_settings"
    ADD CONSTRAINT "refund_approval_settings_version_check" CHECK ("version" > 0),
    ADD CONSTRAINT "refund_approval_settings_thresholds_check" CHECK (jsonb_typeof("thresholds") = 'object');
