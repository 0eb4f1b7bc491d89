import type { Config } from "#app/platform/config.server.ts";
import { factsFor } from "../facts-for.ts";
import { fillLegalText } from "../legal-text.ts";
import { compareTexts } from "./compare-texts.ts";
import type { LegalTexts } from "./legal-content.ts";

/** A text of the office in each of its languages as readers see it, with what differs from another one. */
export function showTexts(config: Config, texts: LegalTexts, before: LegalTexts) {
  return config.board.langs.flatMap((lang) => {
    const source = texts[lang];
    if (source === undefined) return [];
    const text = fillLegalText(source, factsFor(config, lang));
    return [{ lang, text, changed: compareTexts(before[lang] ?? "", source) }];
  });
}

export type ShownText = ReturnType<typeof showTexts>[number];
