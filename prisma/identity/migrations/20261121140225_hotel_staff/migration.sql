CREATE TABLE "hotel_staff" (
    "user_id" TEXT NOT NULL,
    "hotel_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "hotel_staff_pkey" PRIMARY KEY ("user_id","hotel_id")
);

CREATE INDEX "hotel_staff_hotel_id_idx" ON "hotel_staff"("hotel_id");

ALTER TABLE "hotel_staff" ADD CONSTRAINT "hotel_staff_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
