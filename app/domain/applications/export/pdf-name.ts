import type { Lang } from "#db/codes.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";

/** What a saved application is called, wherever it lies. */
export function pdfName(lang: Lang, { number, name }: { number: string; name: string }) {
  return `${textsOf(lang)("export:file.application", { number, name })}.pdf`;
}
