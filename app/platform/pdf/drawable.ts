const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * A text in the letters that a font has: one with two marks may lose one of them rather than become a box, and what
 * cannot be drawn at all becomes a question mark. `whole` says whether nothing was lost.
 */
export function drawable(text: string, has: (letter: string) => boolean) {
  let whole = true;
  const drawn = (grapheme: string) => {
    const known = Array.from(grapheme).every((letter) => letter === "\n" || has(letter));
    if (known) return grapheme;
    const same = spaces[grapheme];
    if (same !== undefined) return same;
    whole = false;
    return nearest(grapheme, has) ?? "?";
  };
  const letters = plain(text.normalize("NFC"));
  const pieces = Array.from(graphemes.segment(letters), ({ segment }) => drawn(segment));
  return { text: pieces.join(""), whole };
}

/** Ours, and what separates lines elsewhere. */
function plain(text: string) {
  return (
    text
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
      .replace(/\t/g, "    ")
      // eslint-disable-next-line no-control-regex -- control characters are what we look for
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]/g, "")
  );
}

const spaces: Record<string, string> = { "\u202f": "\u00a0", "\u2009": "\u00a0", "\u2007": "\u00a0", ẞ: "SS" };

/** Without one of its marks after the other, then without any. */
function nearest(grapheme: string, has: (letter: string) => boolean) {
  const [base = "", ...marks] = Array.from(grapheme.normalize("NFD"));
  const candidates = [...marks.map((mark) => (base + mark).normalize("NFC")), base];
  return candidates.find((one) => Array.from(one).every(has)) ?? null;
}
