/** A line of a table. */
export interface Row {
  readonly what: string;
  readonly value: string;
  /** What the lines before it add up to. */
  readonly sum: boolean;
}

/** A part of a mail; whatever it has is shown in the order of its members. */
export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** A sentence that is set apart. */
  readonly box: string;
  readonly button: { readonly label: string; readonly url: string } | null;
  readonly rows: readonly Row[];
  readonly note: string;
  /** The card that says where, when and for whom. */
  readonly card: StayCard | null;
}

export interface StayCard {
  readonly hotel: string;
  readonly address: string;
  readonly ends: readonly { readonly label: string; readonly date: string; readonly time: string }[];
  readonly rows: readonly Row[];
}

export type Tone = 'good' | 'neutral' | 'waiting' | 'bad';

/** A mail before it has a shape: words in their order. The template decides nothing. */
export interface MailContent {
  readonly subject: string;
  readonly title: string;
  readonly state: string;
  readonly tone: Tone;
  readonly sections: readonly Section[];
}

/** A section of what it has. */
export function section(has: Partial<Section>): Section {
  return { heading: '', paragraphs: [], box: '', button: null, rows: [], note: '', card: null, ...has };
}

/** A line of a table. */
export function row(what: string, value: string, sum = false): Row {
  return { what, value, sum };
}
