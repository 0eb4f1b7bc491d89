import { z } from "zod";

const words = z.string().min(10, "office:errors.sayMore").max(3000);

export const SuspensionForm = z.object({ reason: words });

export const EndingForm = z.object({ reason: words });

export const ApprovalForm = z.object({ seen: z.string().max(40) });

export const RemarkForm = z.object({ remark: words });

/** "close" takes the listing down, and the company must be told why. */
export const ReportForm = z
  .object({
    decision: z.enum(["keep", "close"]),
    statement: z.string().max(3000).optional(),
    remark: z.string().max(3000),
  })
  .refine(({ decision, statement }) => decision === "keep" || (statement ?? "").length >= 10, {
    path: ["statement"],
    message: "office:errors.statement",
  });
