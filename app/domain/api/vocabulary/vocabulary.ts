import { z } from "zod";
import { fields, kinds, langs, phraseSections, trainingTypes } from "#db/codes.ts";

/** The words of which a listing consists, for programs that post. */

const lang = z.enum(langs).default("de").describe("The language of names in the answer.");
const inEachLang = z.object({ de: z.string(), pl: z.string(), cs: z.string() });

export const OccupationQuery = z.strictObject({
  lang,
  q: z
    .string()
    .min(2)
    .max(100)
    .meta({ description: "A name or a synonym, in any language.", examples: ["spawacz"] }),
});

export const PhraseQuery = z.strictObject({
  section: z.enum(phraseSections).optional(),
  kind: z.enum(kinds).optional().describe("Without those that were made for other kinds."),
});

export const Occupations = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      field: z.enum(fields),
      training: z.object({ type: z.enum(trainingTypes).nullable(), months: z.int().nullable() }),
    }),
  ),
});

export const Phrases = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      section: z.enum(phraseSections),
      text: inEachLang,
      kinds: z.array(z.enum(kinds)).describe("It was made for; empty: for all."),
      fields: z.array(z.enum(fields)).describe("It was made for; empty: for all."),
    }),
  ),
});
