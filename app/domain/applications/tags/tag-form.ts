import { z } from "zod";
import { fold } from "#db/fold.ts";

export const mostTags = 10;

const longestTag = 40;

export const TagForm = z.object({
  tag: z
    .string()
    .max(longestTag)
    .refine((tag) => fold(tag) !== "", { message: "errors.format" }),
});

export const TagRemovalForm = z.object({ remove: z.string().max(longestTag) });
