// A face of this room: other nouns may import it.

const forbidden = /[<>:"/\\|?*\p{C}\p{Zl}\p{Zp}]/gu;
/** Elsewhere names are counted in bytes, of which an emoji has four; some are left for a number. */
const mostBytes = 240;
const bytesIn = (text: string) => new TextEncoder().encode(text).length;
/** With any ending, e.g. con.pdf, they are devices and no files. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\.|$)/i;

/** A name that a file may have on every system, with its ending, and short enough for folders in folders. */
export function windowsName(given: string, longest = 80) {
  const plain = given.normalize("NFC").replace(forbidden, "_").replace(/\s+/g, " ");
  const [, stem = plain, ending = ""] = /^(.+)(\.[a-z0-9]{1,5})$/i.exec(plain) ?? [];
  const letters = Array.from(stem).slice(0, longest - ending.length);
  while (bytesIn(letters.join("") + ending) > mostBytes) letters.pop();
  const short = letters.join("");
  const name = trimmed(trimmed(short) + ending);
  if (name === "") return "_";
  return device.test(name) ? `_${name}` : name;
}

/** Windows drops dots and spaces at the end, and then two names are one. */
const trimmed = (name: string) => name.replace(/^ +|[. ]+$/g, "");
