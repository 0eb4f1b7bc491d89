import { z } from "zod";

/** What is sent back goes with a whole sentence, for the company reads it. */
export const ProfileReviewForm = z
  .object({
    decision: z.enum(["approve", "return"]),
    seen: z.string().max(40),
    remark: z.string().max(3000).optional(),
    then: z.string().max(10).optional(),
  })
  .refine(({ decision, remark }) => decision === "approve" || (remark ?? "").length >= 10, {
    path: ["remark"],
    message: "office:errors.sayMore",
  });
