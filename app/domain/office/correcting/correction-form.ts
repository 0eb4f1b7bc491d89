import { z } from "zod";

const words = z.string().min(10, "office:errors.sayMore");

/** Beside the fields of the listing, which are read by their own rules. */
export const CorrectionReasonForm = z.object({ correctionReason: words.max(2000) });

/** The note in the company's log has the title before it. */
export const LetterForm = z.object({
  noteId: z.uuid(),
  text: words.max(1500),
});
