// A face of this room: other nouns may import it.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Config } from "#app/platform/config.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";
import { collectPdf } from "#app/platform/pdf/collect-pdf.server.ts";
import { newDocument } from "#app/platform/pdf/new-document.server.ts";
import { pen } from "#app/platform/pdf/pen.server.ts";
import { a4 } from "./a4.ts";
import { drawCards } from "./draw-cards.server.ts";
import { drawNotice } from "./draw-notice.server.ts";
import { drawThreeLanguages } from "./draw-three-languages.server.ts";
import type { Notice } from "./notice.ts";
import type { PaperSize } from "./paper-choice.ts";
import { paperLook } from "./paper-look.ts";

const resolve = createRequire(import.meta.url).resolve;
const faces = { regular: "400Regular", bold: "700Bold", heavy: "800ExtraBold" } as const;

/** The typeface of the pages, which comes for browsers in parts that no PDF can hold, and whole only in this package. */
function fontFile(face: string) {
  return resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${face}/AtkinsonHyperlegibleNext_${face}.ttf`);
}

let read: Record<keyof typeof faces, Buffer> | undefined;
const fonts = () =>
  (read ??= {
    regular: readFileSync(fontFile(faces.regular)),
    bold: readFileSync(fontFile(faces.bold)),
    heavy: readFileSync(fontFile(faces.heavy)),
  });

type Print = { size: PaperSize; lang: Lang; board: Pick<Config["board"], "name" | "region">; at: Date };

/** Whether the typeface has all that a company wrote; a question mark stands where it has not. */
export function printsEveryLetter(notices: readonly Notice[]) {
  const doc = newDocument({ autoFirstPage: false, font: fonts().regular as unknown as string });
  doc.registerFont("regular", fonts().regular);
  const { width, isWhole } = pen(doc, { ink: "#000000", lineGap: 1 });
  for (const { title, company, places, contact } of notices)
    width([title, company, places, contact].join(" "), { size: 10 });
  return isWhole();
}

/** A listing to pin on a wall or to hand out, in the language of each notice. */
export async function paperPdf(notices: readonly Notice[], { size, lang, board, at }: Print) {
  const t = textsOf(lang);
  const [first] = notices;
  const doc = newDocument({
    size: [a4.width, a4.height],
    margin: 0,
    autoFirstPage: false,
    lang: first?.lang ?? lang,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    /** Otherwise it begins with a typeface that is not embedded. */
    font: fonts().regular as unknown as string,
    info: {
      Title: t("paper:documentTitle", { title: first?.title ?? "", company: first?.company ?? "" }),
      Author: board.name,
      Creator: board.name,
      CreationDate: at,
    },
  });
  for (const [name, bytes] of Object.entries(fonts())) doc.registerFont(name, bytes);
  const bytes = collectPdf(doc);
  const root = doc.struct("Document");
  doc.addStructure(root);
  const look = paperLook(board.region.look);
  const sheet = { ...look, doc, root, board: board.name, pen: pen(doc, { ink: look.colors.ink, lineGap: 1 }) };
  const onOneSheet = size === "a4" && notices.length > 1;
  if (onOneSheet) {
    doc.addPage();
    drawThreeLanguages(sheet, notices);
  } else {
    for (const notice of notices) {
      doc.addPage();
      if (size === "a4") drawNotice(sheet, notice);
      else drawCards(sheet, notice);
    }
  }
  root.end();
  doc.end();
  return bytes;
}
