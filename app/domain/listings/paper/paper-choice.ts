// A face of this room: other nouns may import it.

import { z } from "zod";
import { isLang, type Lang, langs } from "#app/platform/i18n/locales.ts";

export const paperSizes = ["a4", "a6"] as const;
export type PaperSize = (typeof paperSizes)[number];

/** All stand on one sheet; cards come on a sheet for each language. */
export const paperLanguages = ["all", ...langs] as const;
export type PaperLanguages = (typeof paperLanguages)[number];

export type PaperChoice = { size: PaperSize; languages: PaperLanguages };

const choice = z.object({ size: z.enum(paperSizes).catch("a4"), languages: z.enum(paperLanguages).catch("all") });

/** What an address asks for; whatever nobody offers becomes the notice in all languages. */
export function paperChoice(query: URLSearchParams): PaperChoice {
  return choice.parse(Object.fromEntries(query));
}

/** Which languages that are, the reader's first. */
export function languagesOf({ languages }: PaperChoice, reader: Lang, offered: readonly Lang[]): readonly Lang[] {
  if (isLang(languages) && offered.includes(languages)) return [languages];
  return [reader, ...offered.filter((lang) => lang !== reader)];
}
