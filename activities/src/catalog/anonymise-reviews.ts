import type { CatalogDatabase } from '@holdfast/prisma-catalog/database';
import { anonymiseReviews } from '@holdfast/prisma-catalog/reviews';

export interface AnonymiseReviewsActivities {
  /** Puts the erasure in the place of the author of a person's reviews; how many there are, also when done again. */
  anonymiseReviews(input: { subjectId: string; erasureId: string }): Promise<number>;
}

export function anonymiseReviewsActivities(db: CatalogDatabase): AnonymiseReviewsActivities {
  return {
    anonymiseReviews: ({ subjectId, erasureId }) =>
      anonymiseReviews(db, { accountId: subjectId, pseudonym: erasureId }),
  };
}
