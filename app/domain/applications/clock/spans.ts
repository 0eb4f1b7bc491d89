/**
 * How long things may take, in working days where the work is done. The product promises that everybody gets an
 * answer; these are its defaults (configuration: ANSWER_…).
 */
export type Spans = {
  /** After the promised day, until the admins of the company and the office hear of it: a week. */
  escalateAfter: number;
  /** From the day on which the company's turn began, until the office may close in the company's name. */
  officeMayClose: number;
  /** So long before that the company is told. */
  announceBefore: number;
  /** From the day on which the company's turn began, until the board closes by itself. */
  boardCloses: number;
  /** An invited person hears what came of it within so many days of the invitation. */
  afterInvitation: number;
  /** Days on the calendar after which a seeker whose turn it is hears that the company waits. */
  seekerReminded: number;
  /** Days on the calendar after which what the seeker left open is closed. */
  seekerCloses: number;
};

export const usualSpans: Spans = {
  escalateAfter: 5,
  officeMayClose: 20,
  announceBefore: 5,
  boardCloses: 30,
  afterInvitation: 20,
  seekerReminded: 5,
  seekerCloses: 21,
};
