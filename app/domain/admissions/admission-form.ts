import { z } from "zod";
import { admissionRefusals } from "#db/admissions/admission-refusals.ts";
import { langs } from "#db/codes.ts";
import { CompanyForm } from "#app/domain/companies/company-form.ts";
import type { Correctable } from "./corrections.ts";

/** What the office needs to make a company of it, and nothing more. */
export const AdmissionForm = CompanyForm.pick({
  name: true,
  street: true,
  postalCode: true,
  place: true,
  website: true,
  staff: true,
  fields: true,
  contactName: true,
  contactPhone: true,
  contactEmail: true,
}).extend({
  /** In which the office answers. */
  writeIn: z.enum(langs),
  message: z.string().max(3000).optional(),
  rules: z.literal("on", "admission:errors.rules"),
  /** People do not see this field. Whoever fills it in is a program. */
  homepage: z.string().optional(),
});

export type AdmissionForm = z.output<typeof AdmissionForm>;

/** What the office corrects before it makes a company of it: the same fields with the same limits. */
export const CorrectedForm = AdmissionForm.pick({
  name: true,
  street: true,
  postalCode: true,
  place: true,
  website: true,
  contactName: true,
  contactPhone: true,
  contactEmail: true,
} satisfies Record<Correctable, true>);

/** The reason is told in the language of who asked; where it is another one, it must be said. */
export const AdmissionRefusalForm = z
  .object({ refusal: z.enum(admissionRefusals), words: z.string().max(3000).optional() })
  .refine(({ refusal, words = "" }) => refusal !== "other" || words.length >= 10, {
    path: ["words"],
    message: "office:errors.sayMore",
  });

export const QuestionForm = z.object({ question: z.string().min(10, "office:errors.sayMore").max(3000) });
