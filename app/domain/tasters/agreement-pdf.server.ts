import type { Lang } from "#db/codes.ts";
import { dayOf } from "#app/platform/days.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { growingSheet } from "#app/platform/pdf/growing-sheet.server.ts";
import { newPaper } from "#app/platform/pdf/new-paper.server.ts";
import type { Taster } from "./find-taster.server.ts";
import { tasterDaysText } from "./taster-days-text.ts";

type Print = { taster: Taster; lang: Lang; board: string; at: Date };

const margins = { top: 56, left: 56, right: 56, bottom: 64 };
const lines = ["school", "teacher"] as const;
const signers = ["pupil", "parent", "company", "school"] as const;

/** What school, parents and company sign: names, days and room for the rest. It says nothing about the law. */
export function agreementPdf({ taster, lang, board, at }: Print) {
  const t = textsFor(lang);
  const title = t(taster.lastDay === null ? "taster:paper.titleDay" : "taster:paper.titleInternship");
  const { doc, bytes } = newPaper({ margins, lang, title, board, at });
  const sheet = growingSheet(doc);
  const { root, pen, width } = sheet;
  const gap = (points: number) => {
    doc.y += points;
  };
  const row = (label: string, value: string | null) => {
    sheet.makeRoom(40);
    const top = doc.y;
    pen.write(root, label, { x: sheet.left, y: top, width: 150 }, { size: 10, color: "#4a5d5f" });
    const below = doc.y;
    if (value === null) sheet.drawn(() => doc.rect(sheet.left + 160, top + 13, width - 160, 0.6).fill("#8a9a98"));
    else pen.write(root, value, { x: sheet.left + 160, y: top, width: width - 160 }, { size: 11, font: "bold" });
    doc.y = Math.max(doc.y, below) + 10;
  };

  pen.write(root, title, sheet.at(0, width), { size: 20, font: "bold", tag: "H1" });
  gap(6);
  pen.write(root, t("taster:paper.lead"), sheet.at(0, width), { size: 11 });
  gap(18);
  row(t("taster:form.name"), taster.name);
  row(t("taster:form.schoolClass"), taster.schoolClass);
  for (const line of lines) row(t(`taster:paper.${line}`), null);
  row(t("taster:fact.company"), `${taster.listing.company}\n${taster.listing.address}`);
  row(t("taster:paper.contact"), taster.listing.contact);
  row(t("taster:fact.listing"), taster.listing.title);
  row(t("taster:fact.day"), tasterDaysText(lang, taster));
  row(t("taster:paper.hours"), null);
  row(t("taster:paper.bring"), null);
  gap(14);
  pen.write(root, t("taster:paper.signatures"), sheet.at(0, width), { size: 13, font: "bold", tag: "H2" });
  for (const signer of signers) {
    gap(34);
    sheet.makeRoom(40);
    const top = doc.y;
    sheet.drawn(() => doc.rect(sheet.left, top, width * 0.62, 0.6).fill("#8a9a98"));
    doc.y = top + 4;
    pen.write(root, t(`taster:paper.signer.${signer}`), sheet.at(0, width), { size: 9, color: "#4a5d5f" });
  }
  sheet.end(t("taster:paper.madeBy", { board, day: formatDay(lang, dayOf(at)) }), (page, pages) =>
    t("taster:paper.page", { page, pages }),
  );
  return bytes;
}
