ALTER TABLE "stale_hotels" ADD COLUMN "from_date" TEXT COLLATE "C",
ADD COLUMN "until_date" TEXT COLLATE "C";

-- Hand-written: what the Prisma schema language cannot say.

-- Marks that were there already are about any night, as those that name none.
ALTER TABLE "stale_hotels" ADD CONSTRAINT "stale_hotels_nights_check" CHECK (
    ("from_date" IS NULL) = ("until_date" IS NULL) AND ("month" <> '' OR "from_date" IS NULL)
    AND "from_date" < "until_date"
    AND "from_date" ~ '^\d{4}-\d{2}-\d{2}$' AND "until_date" ~ '^\d{4}-\d{2}-\d{2}$'
);
