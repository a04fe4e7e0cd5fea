import type { Surrounding } from './pictures/scenery.ts';

/** One guest's opinion of a sampled hotel. */
export interface SampleReview {
  readonly rating: number;
  readonly title: string;
  readonly content: string;
}

/** What guests can have something to say about. */
export interface Reviewed {
  /** The hotel's number among all of them. */
  readonly index: number;
  readonly surrounding: Surrounding;
  readonly amenities: readonly string[];
}

type Row = readonly [rating: number, title: string, content: string];

// biome-ignore format: a table of opinions
const anywhere: readonly Row[] = [
  [5, 'Would come back', 'We arrived after midnight with two sleeping children. Somebody carried the bags, somebody else had warmed up milk. The room was quiet and spotless.'],
  [4, 'Good for the price', 'Our room was on the small side, but everything in it worked, the shower was hot and the bed was better than the one we have at home.'],
  [5, 'The people make it', 'The woman at the desk knew our names from the first evening and drew us a map of her own favourite places. All of them were good.'],
  [3, 'Fine for one night', 'Close to everything, which also means that you hear the street on Saturdays. Ask for a room at the back, and bring earplugs if you sleep lightly.'],
  [4, 'Well placed', 'Ten minutes on foot to the station and a bakery next door that opens at six. We never needed a taxi.'],
  [2, 'Not what we hoped for', 'The lift was out of order and we had the fifth floor. They were sorry and took our bags up, but nobody had told us before we came.'],
  [5, 'A treat', 'For our anniversary they kept us the table by the window and put a handwritten card on it. Small things, but they made the weekend.'],
  [4, 'Slept like a stone', 'Proper blackout curtains, a mattress that is neither soft nor hard, and no humming air conditioning. Half a point off for thin towels.'],
  [5, 'Work trip, and I was sorry to leave', 'A desk that deserves the name, wifi that held through a day of video calls, and a lamp that does not blind you. More hotels should think of this.'],
  [4, 'Nice, with one but', 'Lovely room, lovely staff. Checking out took twenty minutes because three groups left at the same time.'],
  [3, 'Mixed feelings', 'The pictures are honest and the room is pretty. The bathroom door does not quite close, and we could follow our neighbours’ telephone calls.'],
  [5, 'Perfect with children', 'They had a cot ready, a stool for the basin and crayons in the lobby. Our daughter asks when we will go back to “her” hotel.'],
  [4, 'Honest and friendly', 'No surprises on the bill: what the page said is what we paid, taxes and all. I wish that were not worth mentioning.'],
  [5, 'Third time here', 'It has not changed, and I mean that as praise. The same calm, the same good coffee, the same lady who runs the place with a raised eyebrow.'],
  [4, 'Small room, big window', 'You cannot open two suitcases at once, but we spent an hour every evening sitting in the window and watching people.'],
  [2, 'Loud week', 'There was building work across the street from eight in the morning. Not the hotel’s fault, and they moved us on the second day, but a line in the mail would have helped.'],
  [5, 'Left my glasses, got them back', 'I noticed at the airport. They had posted them before I had even called. Thank you!'],
  [3, 'Good bed, slow lift', 'Everything is clean and the beds are good. The one lift serves all floors, and in the morning you had better take the stairs.'],
  [4, 'Would choose it again', 'We compared a dozen places for these dates. This was not the cheapest, but nothing else had both a quiet street and a room for four.'],
  [5, 'Solo and at ease', 'I travelled alone and felt looked after without being fussed over. The night porter waited up when my train was two hours late.'],
  [4, 'Lovely old house', 'Creaking stairs, high ceilings, a reading corner with real books. If you want everything new, look elsewhere; we loved it.'],
  [3, 'Pleasant, a bit worn', 'The carpets have seen better days and one lamp flickered. They fixed the lamp within the hour, and the welcome was warm.'],
];

// biome-ignore format: a table of opinions
const bySurrounding: Readonly<Record<Surrounding, readonly Row[]>> = {
  city: [
    [5, 'That skyline', 'We had a room on the sixth floor and left the curtains open all night. Waking up over the city was worth the trip alone.'],
    [4, 'In the middle of it', 'The underground is two minutes away, and yet you hear hardly any traffic. Good double glazing!'],
    [3, 'Busy corner', 'Great for theatres and dinner, less so for sleep before one o’clock. The upper floors are calmer.'],
  ],
  coast: [
    [5, 'Sand on our feet', 'Out of the door, across the promenade, into the water. In the evening we sat on the balcony and counted sails.'],
    [4, 'Sea breeze', 'We never switched on the air conditioning: open the windows and the wind from the water does the rest.'],
    [3, 'Lovely spot, salty windows', 'The view is as good as they say. Somebody should wash the panes more often, though.'],
  ],
  oldtown: [
    [5, 'Bells in the morning', 'The old town begins at the door. We walked along the river before breakfast and had the bridge to ourselves.'],
    [4, 'Cobbles and charm', 'Bring shoes without heels and a suitcase with big wheels. Once you are there you will not want a car anyway.'],
    [3, 'Pretty, but steep', 'The lanes are beautiful and uphill whichever way you go. Not ideal with my knee, which I might have guessed.'],
  ],
  alpine: [
    [5, 'Mountains from the pillow', 'You lie in bed and look at snow. They lent us walking poles and packed sandwiches for the day.'],
    [4, 'Air like glass', 'After a day on the trails the big bath was a blessing. Boots stay in a warm cupboard by the entrance, which is clever.'],
    [3, 'Fog for three days', 'Nobody can help the weather, but there is not much to do in the house when it is grey. The lake is lovely once you see it.'],
  ],
  desert: [
    [5, 'Cool inside, gold outside', 'Thick walls, shady courtyard, mint tea whenever you pass. At sunset everybody goes up to the roof, and so should you.'],
    [4, 'An oasis', 'After the noise of the market, this garden. The rooms stay cool all day without much help.'],
    [3, 'Early call', 'Beautiful house. Be aware that the city wakes before five, and so will you.'],
  ],
};

// biome-ignore format: a table of opinions
const byAmenity: Readonly<Record<string, readonly Row[]>> = {
  breakfast: [
    [5, 'Come for the breakfast', 'Warm croissants, fruit that tasted of something and eggs made to order. We skipped lunch every day.'],
    [4, 'Breakfast until eleven', 'Whoever decided that people on holiday get up late: thank you. The juice is pressed while you wait.'],
  ],
  pool: [
    [5, 'Swam every evening', 'The pool is bigger than it looks and hardly anybody uses it after six. Towels are there, so just walk down.'],
    [3, 'Pool fine, loungers few', 'The water was warm and clean. By ten all loungers had a towel on them and nobody in them.'],
  ],
  restaurant: [[4, 'Ate in twice', 'A short menu, which is a good sign. The fish was excellent and half the guests were from around the corner.']],
  spa: [[5, 'Knots untied', 'Book the massage before you arrive, since there are only two rooms. I floated back upstairs.']],
};

/**
 * What guests say of a hotel: a dozen opinions of every second one, half as many of the others. What they praise or
 * miss is what the hotel has, and neighbours in the list are spoken of in other words.
 */
export function reviewsOf({ index, surrounding, amenities }: Reviewed): SampleReview[] {
  const own = [...bySurrounding[surrounding], ...amenities.flatMap((amenity) => byAmenity[amenity] ?? [])];
  const [general, particular] = index % 2 === 0 ? [8, 4 + (index % 3)] : [4, 2 + (index % 2)];
  // Steps without a common divisor with the tables' lengths, so that no opinion comes twice.
  const chosen = [
    ...Array.from({ length: general }, (_, turn) => anywhere[(index * 5 + turn * 7) % anywhere.length]),
    ...Array.from(
      { length: Math.min(particular, own.length) },
      (_, turn) => own[(index + turn) % own.length],
    ),
  ].filter((row) => row !== undefined);
  // What is said of this place in particular stands between what might be said of any.
  return chosen
    .map((row, position) => ({ row, rank: (position * 5 + index) % chosen.length }))
    .toSorted((first, second) => first.rank - second.rank)
    .map(({ row: [rating, title, content] }) => ({ rating, title, content }));
}
