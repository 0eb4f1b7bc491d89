import type { DocumentType } from "#db/codes.ts";

const endings: Record<DocumentType, readonly string[]> = {
  "application/pdf": [".pdf"],
  "image/jpeg": [".jpg", ".jpeg"],
  "image/png": [".png"],
};
/** What follows a dot may as well be a name or a number: only these are endings. */
const knownEnding = /\.(pdf|jpe?g|jpe|jfif|jif|a?png|docx?|odt|rtf|txt|heic|heif|webp|gif|tiff?|bmp)$/i;
const limit = 100;

/** A name as its owner knows it, without folders and what could hide or turn round its end. */
export function fileName(given: string, mediaType?: DocumentType) {
  const bare = (unescaped(given).split(/[\\/]/).at(-1) ?? "")
    .normalize("NFC")
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  const name = bare === "" ? "document" : bare;
  return mediaType ? withEnding(name, mediaType) : shorten(name, limit);
}

/** Browsers write these three characters of a name like that, and no others, as they would end the name or its line. */
function unescaped(given: string) {
  return given.replace(/%(22|0a|0d)/gi, (escaped) => decodeURIComponent(escaped));
}

function withEnding(name: string, mediaType: DocumentType) {
  const known = endings[mediaType];
  const length = known.find((candidate) => name.toLowerCase().endsWith(candidate))?.length ?? 0;
  const stem = length > 0 ? name.slice(0, -length) : name.replace(knownEnding, "");
  return `${shorten(stem, limit)}${length > 0 ? name.slice(-length) : known[0]}`;
}

function shorten(name: string, max: number) {
  return Array.from(name).slice(0, max).join("");
}
