import { drawFeet } from "#app/platform/pdf/draw-feet.ts";
import { type Box, type Pen, pen, type Style } from "#app/platform/pdf/pen.server.ts";
import type { ContentFact, ContentItem, DossierContent } from "./dossier-content.server.ts";

type Doc = PDFKit.PDFDocument;
type Parent = PDFKit.PDFStructureElement;

/** A4 with room at the foot for what stands on every page. */
export const margins = { top: 50, left: 54, right: 54, bottom: 84 } as const;

const gap = 22;
const ink = "#10282c";
const quiet = "#47605f";
const line = "#d9ddd3";
const sizes = { name: 20, title: 12.5, section: 12, label: 8.5, text: 10.5, note: 8.5, foot: 7.5 } as const;

const labelStyle: Style = { size: sizes.label, color: quiet };
const noteStyle: Style = { size: sizes.note, color: quiet };

const lineGap = 1.5;

type Drawing = { doc: Doc; pen: Pen; root: Parent };

/** Whom it is about, and for which work. */
export function drawTitle(doc: Doc, { name }: { name: string }, contents: readonly DossierContent[]): Drawing {
  const root = doc.struct("Document");
  doc.addStructure(root);
  const drawing = { doc, pen: pen(doc, { ink, lineGap }), root };
  drawing.pen.write(root, name, fullWidth(doc), { size: sizes.name, font: "bold", tag: "H1" });
  const titles = contents.map(({ lang, title }) => ({ lang, text: title }));
  sideBySide(drawing, titles, { size: sizes.title, color: quiet });
  return drawing;
}

/** Says whether every letter could be drawn. */
export function drawSections({ doc, pen, root }: Drawing, contents: readonly DossierContent[]) {
  const [first] = contents;
  for (const [index, { items }] of (first?.sections ?? []).entries()) {
    const sect = doc.struct("Sect");
    root.add(sect);
    const drawing = { doc, pen, root: sect };
    doc.y += 12;
    makeRoom(doc, 60);
    rule(doc);
    const titles = contents.map(({ lang, sections }) => ({ lang, text: sections[index]?.title ?? "" }));
    sideBySide(drawing, titles, { size: sizes.section, font: "bold", tag: "H2" });
    for (const [at] of items.entries()) {
      const versions = contents.flatMap(({ lang, sections }) => {
        const item = sections[index]?.items[at];
        return item ? [{ lang, item }] : [];
      });
      doc.y += 5;
      drawItem(drawing, versions);
    }
    sect.end();
  }
  root.end();
  return pen.isWhole();
}

type Version = { lang: string; item: ContentItem };

function drawItem(drawing: Drawing, versions: readonly Version[]) {
  const { doc, pen, root } = drawing;
  const words = versions.map(({ item }) => item).find((item) => "words" in item);
  const labels = versions.map(({ lang, item }) => ({ lang: item.labelLang ?? lang, text: item.label }));
  if (words) {
    makeRoom(doc, 48);
    const same = labels.every(({ text }) => text === words.label);
    sideBySide(drawing, same ? labels.slice(0, 1) : labels, labelStyle);
    pen.write(root, words.words, fullWidth(doc), { size: sizes.text, lang: words.wordsLang });
    return;
  }
  const cells = (of: (fact: ContentFact) => string | null | undefined) =>
    versions.map(({ lang, item }) => ({ lang, text: ("value" in item ? of(item) : null) ?? "" }));
  const lines = [
    { cells: labels, style: labelStyle },
    { cells: cells(({ value }) => value), style: { size: sizes.text } },
    { cells: cells(({ note }) => note), style: noteStyle },
  ].filter(({ cells }) => cells.some(({ text }) => text !== ""));
  makeRoom(
    doc,
    lines.map(({ cells, style }) => heightOf(drawing, cells, style)).reduce((sum, each) => sum + each, 0),
  );
  for (const { cells, style } of lines) sideBySide(drawing, cells, style);
}

type Cell = { lang: string; text: string };

/** The same thing in each language, in a column of its own. */
function sideBySide(drawing: Drawing, cells: readonly Cell[], style: Style) {
  const { doc, pen, root } = drawing;
  const height = heightOf(drawing, cells, style);
  makeRoom(doc, height);
  const top = doc.y;
  for (const [index, { lang, text }] of cells.entries()) {
    if (text === "") continue;
    pen.write(root, text, { ...column(doc, index, cells.length), y: top }, { lang, ...style });
  }
  doc.y = top + height;
}

function heightOf({ doc, pen }: Drawing, cells: readonly Cell[], style: Style) {
  const heights = cells.map(({ text }, index) => pen.height(text, column(doc, index, cells.length).width, style));
  return Math.max(...heights);
}

function fullWidth(doc: Doc): Box {
  const { left, right } = margins;
  return { x: left, y: doc.y, width: doc.page.width - left - right };
}

function column(doc: Doc, index: number, count: number) {
  const { x, width } = fullWidth(doc);
  const each = (width - gap * (count - 1)) / count;
  return { x: x + index * (each + gap), width: each };
}

/** A block that fits on a page is not torn apart. */
function makeRoom(doc: Doc, height: number) {
  const bottom = doc.page.height - margins.bottom;
  if (doc.y + Math.min(height, bottom - margins.top) > bottom) doc.addPage();
}

function rule(doc: Doc) {
  const { x, width } = fullWidth(doc);
  doc.markContent("Artifact", { type: "Layout" });
  doc
    .moveTo(x, doc.y)
    .lineTo(x + width, doc.y)
    .lineWidth(0.75)
    .strokeColor(line)
    .stroke();
  doc.endMarkedContent();
  doc.y += 8;
}

/** On every page, and read aloud on none. */
export function drawFooters(doc: Doc, told: readonly string[], numbered: (page: number, pages: number) => string) {
  drawFeet(doc, {
    told: told.join("\n"),
    ...{ numbered, margins, below: 22, size: sizes.foot, beside: 76, lineGap },
  });
}
