import { z } from "zod";

const text = z.string().min(1).optional();

/** What an edition says, in the languages in which the office wrote it. `house`: the mark of the house's texts at that time. */
export const LegalContent = z.object({ texts: z.object({ de: text, pl: text, cs: text }), house: z.string() });

export type LegalContent = z.output<typeof LegalContent>;
export type LegalTexts = LegalContent["texts"];
