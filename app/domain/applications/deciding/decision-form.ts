import { z } from "zod";
import { declineReasons } from "#db/codes.ts";
import { proposalFields } from "../appointments/appointment-form.ts";

export const DecisionForm = z.object({
  text: z.string().max(5000),
  reason: z.enum(declineReasons).optional(),
  ...proposalFields,
});
