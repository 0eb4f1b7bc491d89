import { z } from "zod";

const days = (least: number, most: number) =>
  z.number().min(least).max(most).refine(Number.isInteger, "employer:errors.wholeNumber");

/** Fewer days than these would be a nuisance, more would ask nobody. */
export const UpkeepForm = z.object({
  askAfter: days(14, 120),
  answerWithin: days(7, 60),
  then: z.enum(["look", "save"]).optional(),
  seen: z.string().max(40).optional(),
});
