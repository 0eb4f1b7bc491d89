import { z } from "zod";
import { rulingGrounds } from "#db/rulings/ruling-codes.ts";
import { appealLimit, ruleLimit } from "./ruling.ts";

const rule = z.string("ruling:errors.rule").min(3, "ruling:errors.rule").max(ruleLimit);

/** Beside the facts, in the form of each restriction. */
export const groundShape = { ground: z.enum(rulingGrounds), rule };

/** Where only one of the choices of a form restricts something (withGround). */
export const maybeGroundShape = { ground: z.enum(rulingGrounds).optional(), rule: rule.optional() };

export const AppealForm = z.object({
  words: z.string("ruling:errors.words").min(10, "ruling:errors.words").max(appealLimit),
});
