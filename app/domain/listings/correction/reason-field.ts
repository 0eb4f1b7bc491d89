/** Beside the fields of a listing: why the office corrects it. */
export const reasonField = "correctionReason";
