/**
 * What a person wrote, without what nobody sees: signs that come along when text is pasted from mails, web pages and
 * word processors, and ends of lines as browsers send them, which people count as one character. Read it before
 * anything is judged, emptiness included.
 */
export function plainText(typed: string) {
  return typed
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(invisible, "")
    .replace(/[\p{Zs}\u2800]/gu, " ")
    .trim();
}

export const withoutControls = (text: string) => text.replace(controls, "");

/** The same on one line: what is typed into a search field. */
export function plainLine(typed: string, limit: number) {
  return plainText(typed).replace(/\s+/g, " ").slice(0, limit).trim();
}

/** Nobody types them, no page can show them, and PostgreSQL takes no text with a zero in it. */
// eslint-disable-next-line no-control-regex -- control characters are what we take out
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * Controls, and everything that Unicode says to draw as nothing:
 * zero-width spaces, byte order marks, soft hyphens, marks of direction, fillers, tags. Joiners stay where they change
 * what is seen: between emoji, and between letters of scripts that join. So do the sign that makes a heart red and the
 * tags of a flag.
 */
const invisible = new RegExp(
  [
    String.raw`${controls.source}|[\ufff9-\ufffb]`,
    String.raw`(?![\u200c\u200d\ufe0e\ufe0f\u{e0020}-\u{e007f}])\p{Default_Ignorable_Code_Point}`,
    String.raw`(?<!${"[JOIN]"})[\u200c\u200d]|[\u200c\u200d](?!${"[JOIN]"})`,
    String.raw`(?<![\p{Extended_Pictographic}\p{Emoji}])[\ufe0e\ufe0f]|(?<=[\p{ASCII}])[\ufe0e\ufe0f](?!\u20e3)`,
    String.raw`(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]{0,6})[\u{e0020}-\u{e007f}]`,
  ]
    .join("|")
    .replaceAll(
      "[JOIN]",
      String.raw`[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f` +
        ["Arabic", "Syriac", "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya", "Tamil", "Telugu", "Kannada"]
          .concat("Malayalam", "Sinhala", "Khmer", "Myanmar", "Mongolian", "Nko", "Tifinagh")
          .map((script) => `\\p{Script=${script}}`)
          .join("") +
        "]",
    ),
  "gu",
);
