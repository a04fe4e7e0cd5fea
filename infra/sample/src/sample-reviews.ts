/** One guest's opinion of a sampled hotel. */
export interface SampleReview {
  readonly rating: number;
  readonly title: string;
  readonly content: string;
}

const reviews: readonly SampleReview[] = [
  {
    rating: 5,
    title: 'Would come back',
    content: 'Quiet, clean and kind people at the desk, even at midnight.',
  },
  {
    rating: 4,
    title: 'Good for the price',
    content: 'A small room, but everything worked and breakfast was good.',
  },
  { rating: 5, title: 'Lovely stay', content: 'The bed was the best I had on this trip.' },
  { rating: 3, title: 'Fair', content: 'Close to everything. The street is loud on Saturdays.' },
  { rating: 4, title: 'Well placed', content: 'Ten minutes on foot to the station, and a bakery next door.' },
  {
    rating: 2,
    title: 'Not what we hoped for',
    content: 'The lift was out of order and we had the fifth floor.',
  },
  { rating: 5, title: 'A treat', content: 'They had kept our luggage and a table by the window.' },
];

/** What guests say of the hotel with this number: three to five reviews, other ones for the next hotel. */
export function reviewsOf(hotelIndex: number): SampleReview[] {
  const count = 3 + (hotelIndex % 3);
  return Array.from({ length: count }, (_, index) => reviews[(hotelIndex + index) % reviews.length]).filter(
    (review) => review !== undefined,
  );
}
