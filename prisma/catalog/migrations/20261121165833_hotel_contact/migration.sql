-- AlterTable
ALTER TABLE "hotels" ADD COLUMN     "contact_email" TEXT,
ADD COLUMN     "contact_language" TEXT NOT NULL DEFAULT 'en';

-- Hand-written from here: what the Prisma schema language cannot say.

ALTER TABLE "hotels"
    ADD CONSTRAINT "hotels_contact_language_check" CHECK ("contact_language" IN ('en', 'de', 'fr', 'es', 'pt')),
    ADD CONSTRAINT "hotels_contact_email_check" CHECK ("contact_email" ~ '^[^@\s]+@[^@\s]+$');
