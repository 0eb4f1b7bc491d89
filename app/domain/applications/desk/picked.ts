/** The form to which the boxes of the list belong, wherever they stand. */
export const pickedForm = "picked";

/** So many are answered in one go. */
export const mostPicked = 200;
