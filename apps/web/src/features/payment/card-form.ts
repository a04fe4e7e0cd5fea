/** A form for a card that is not known yet. */
export interface CardForm {
  /** The provider's id of the card that was entered; undefined when something has to be put right first, which it says. */
  collect(): Promise<string | undefined>;
  /** Takes a number as if it had been typed; only forms of test shops do. */
  fill?(number: string): void;
}
