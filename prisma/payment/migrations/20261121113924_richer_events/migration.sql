-- What an event says of a payment: ids and amounts so far, nothing of the person and nothing of the card.
CREATE OR REPLACE FUNCTION payment_event(payment payments) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_build_object(
        'bookingId', payment.booking_id,
        'paymentId', payment.id,
        'sequence', payment.sequence,
        'livemode', payment.livemode,
        'status', payment.status,
        'amount', jsonb_build_object('amountMinor', payment.amount_minor, 'currency', payment.currency),
        'captured', jsonb_build_object('amountMinor', payment.captured_minor, 'currency', payment.currency),
        'refunded', jsonb_build_object('amountMinor', payment.refunded_minor, 'currency', payment.currency))
$$;
