/** The pages are in English; dates and money are written as in Britain. */
export const locale = 'en-GB';
