import { z } from "zod";
import { unknownPlaceholder } from "./placeholders.ts";

const maxLetter = 5000;

const letter = z
  .string()
  .max(maxLetter)
  .transform((text) => text.replaceAll("\r\n", "\n"))
  .superRefine((text, context) => {
    const unknown = unknownPlaceholder(text);
    if (unknown === null) return;
    context.addIssue({
      code: "custom",
      message: "letters:errors.unknownPlaceholder",
      params: { placeholder: unknown },
    });
  })
  .optional();

/** An empty one: the board's own letter is used. */
export const LettersForm = z.object({ de: letter, pl: letter, cs: letter, seen: z.string().max(40).optional() });
