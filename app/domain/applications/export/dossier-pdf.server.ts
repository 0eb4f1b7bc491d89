import type { Lang } from "#db/codes.ts";
import { formatDay, formatInstantDay } from "#app/platform/i18n/format.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";
import { newPaper } from "#app/platform/pdf/new-paper.server.ts";
import { dossierContent } from "./dossier-content.server.ts";
import { drawFooters, drawSections, drawTitle, margins } from "./draw-dossier.server.ts";
import type { Dossier } from "./find-dossier.server.ts";

/** By whom and when it was taken from the board, and what the board is called. */
export type Saved = { person: string; at: Date; board: string };

/**
 * One application on paper: what the company reads in its own language, and beside it the same in the applicant's, so
 * that both can look at one sheet. Its parts are marked for programs that read aloud, each with its language.
 */
export async function dossierPdf(dossier: Dossier, { lang, saved }: { lang: Lang; saved: Saved }) {
  const t = textsOf(lang);
  const title = `${t("export:dossier.title", { number: dossier.number })}, ${dossier.name}`;
  const { doc, bytes } = newPaper({ margins, lang, title, board: saved.board, at: saved.at });
  const contents = [dossierContent(lang, dossier)];
  if (dossier.lang !== lang) contents.push(dossierContent(dossier.lang, dossier));

  const whole = drawSections(drawTitle(doc, dossier, contents), contents);
  const told = [
    t("export:dossier.saved", {
      ...saved,
      number: dossier.number,
      day: formatInstantDay(lang, saved.at.toISOString()),
    }),
    t("export:dossier.erase", { board: saved.board, day: formatDay(lang, dossier.eraseOn) }),
    ...(whole ? [] : [t("export:dossier.letters", { board: saved.board })]),
  ];
  drawFooters(doc, told, (page, pages) => t("export:dossier.page", { page, pages }));
  doc.end();
  return bytes;
}
