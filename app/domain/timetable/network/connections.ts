/**
 * Every hop of a bus or train from one stop to the next, in the order of its departure. Turned, time runs backwards and
 * everything goes the other way: the way there is then sought exactly as the way home is.
 */
export type Connections = {
  turned: boolean;
  count: number;
  departs: Int16Array;
  arrives: Int16Array;
  from: Int32Array;
  to: Int32Array;
  /** A trip on one day. */
  run: Int32Array;
  uses: Uint8Array;
  runCount: number;
};

export const mayNotBoard = 1;
export const mayNotAlight = 2;
export const calledToBoard = 4;
export const calledToAlight = 8;

export const dayMinutes = 1440;
/** A night belongs to the day before until this minute. */
export const endOfNight = 3 * 60;
