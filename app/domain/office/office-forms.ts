import { z } from "zod";
import { appealOutcomes } from "#db/rulings/ruling-codes.ts";
import { rowNames } from "#app/domain/listings/change/rows.ts";
import { cannedRemarks } from "#app/domain/listings/life/canned-remarks.ts";
import { groundShape, maybeGroundShape } from "#app/domain/rulings/ruling-form.ts";

const words = z.string().min(10, "office:errors.sayMore").max(3000);

/** Whatever restricts a company says on what ground. */
export const SuspensionForm = z.object({ reason: words, ...groundShape });

export const EndingForm = z.object({ reason: words, ...groundShape });

export const ApprovalForm = z.object({ seen: z.string().max(40), then: z.string().max(10).optional() });

const atRow = z.string().max(1000).optional();

/** Something must be said, of the whole or at a field, or the company would not know what to change. */
export const RemarkForm = z
  .object({
    seen: z.string().max(40).optional(),
    remark: words.optional(),
    canned: z.array(z.enum(cannedRemarks)).max(cannedRemarks.length),
    at: z.object(Object.fromEntries(rowNames.map((row) => [row, atRow]))).optional(),
  })
  .refine(
    ({ remark, canned, at = {} }) =>
      remark !== undefined || canned.length > 0 || Object.values(at).some((said) => said !== undefined),
    {
      path: ["remark"],
      message: "change:office.sayWhat",
    },
  );

/** "close" takes the listing down, and the company must be told why. */
export const ReportDecisionForm = z
  .object({
    decision: z.enum(["keep", "close"]),
    statement: z.string().max(3000).optional(),
    ...maybeGroundShape,
    remark: z.string().max(3000),
    then: z.string().max(10).optional(),
  })
  .refine(({ decision, statement }) => decision === "keep" || (statement ?? "").length >= 10, {
    path: ["statement"],
    message: "office:errors.statement",
  })
  .refine(({ decision, ground }) => decision === "keep" || ground !== undefined, {
    path: ["ground"],
    message: "ruling:errors.ground",
  })
  .refine(({ decision, rule }) => decision === "keep" || rule !== undefined, {
    path: ["rule"],
    message: "ruling:errors.rule",
  });

/** What the office answers to an appeal goes to whoever appealed. */
export const AppealDecisionForm = z.object({
  outcome: z.enum(appealOutcomes),
  answer: words,
  then: z.string().max(10).optional(),
});
