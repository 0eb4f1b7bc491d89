// A face of this room: other nouns may import it.

/**
 * How long things may take. The product promises that everybody gets an answer; these are its spans until the office sets
 * others (find-spans, save-spans).
 */
export type Spans = {
  /** Working days after the promised one, until the admins of the company and the office hear of it: a week. */
  escalateAfter: number;
  /** Working days from the one on which the company's turn began, until the office may close in the company's name. */
  officeMayClose: number;
  /** Working days before that, when the company is told. */
  announceBefore: number;
  /** Working days from the one on which the company's turn began, until the board closes by itself; null: it never does. */
  boardCloses: number | null;
  /** An invited person hears what came of it within so many working days of the invitation. */
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

/** In the order of time. */
export const spanNames = Object.keys(usualSpans) as (keyof Spans)[];

/** Nothing here takes longer, or an application would be erased before it was answered. */
export const maxSpan = 60;

/** An answer to everyone is promised only where the board itself gives the last one. */
export function guaranteesAnswer({ boardCloses }: Spans) {
  return boardCloses !== null;
}

export type SpanProblem = "closesBeforeAnnounced" | "boardBeforeOffice" | "closedBeforeReminded";

/** What does not follow each other, by the span that would have to change. */
export function spanProblems(spans: Spans): Partial<Record<keyof Spans, SpanProblem>> {
  const { officeMayClose, announceBefore, boardCloses, seekerReminded, seekerCloses } = spans;
  return {
    ...(officeMayClose <= announceBefore && { officeMayClose: "closesBeforeAnnounced" }),
    ...(boardCloses !== null && boardCloses < officeMayClose && { boardCloses: "boardBeforeOffice" }),
    ...(seekerCloses <= seekerReminded && { seekerCloses: "closedBeforeReminded" }),
  };
}
