import { drawable } from "./drawable.ts";

type Doc = PDFKit.PDFDocument;

export type Style = {
  size: number;
  /** The name under which a typeface was registered with the document. */
  font?: string;
  color?: string;
  lang?: string;
  /** What it is for programs that read aloud; a paragraph unless told. */
  tag?: string;
  align?: "left" | "center" | "right";
};

export type Box = { x: number; y: number; width: number };

/** Draws texts in the letters of the typeface, and remembers whether any was lost. Lengths are points. */
export function pen(doc: Doc, { ink, lineGap }: { ink: string; lineGap: number }) {
  let whole = true;
  const fitting = (text: string, { font = "regular", size }: Style) => {
    doc.font(font).fontSize(size);
    const { font: face } = (doc as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } })
      ._font;
    const drawn = drawable(text, (letter) => face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    whole &&= drawn.whole;
    return drawn.text;
  };
  return {
    isWhole: () => whole,
    height: (text: string, width: number, style: Style) => doc.heightOfString(fitting(text, style), { width, lineGap }),
    width: (text: string, style: Style) => doc.widthOfString(fitting(text, style)),
    /** Where the text ends, on whichever page that is. */
    write(parent: PDFKit.PDFStructureElement, text: string, { x, y, width }: Box, style: Style) {
      const letters = fitting(text, style);
      const { lang, align } = style;
      const draw = () =>
        doc.fillColor(style.color ?? ink).text(letters, x, y, { width, lineGap, ...(align && { align }) });
      parent.add(doc.struct(style.tag ?? "P", lang ? { lang } : {}, draw));
      return doc.y;
    },
  };
}

export type Pen = ReturnType<typeof pen>;
