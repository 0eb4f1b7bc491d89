import type { DocumentType } from "#db/codes.ts";

const endings: Record<DocumentType, readonly string[]> = {
  "application/pdf": [".pdf"],
  "image/jpeg": [".jpg", ".jpeg"],
  "image/png": [".png"],
};
const limit = 100;

/** A name as its owner knows it, without folders and what could hide or turn round its end. */
export function fileName(given: string, mediaType?: DocumentType) {
  const bare = (given.split(/[\\/]/).at(-1) ?? "")
    .normalize("NFC")
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"|?*]/gu, "")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  const name = bare === "" ? "document" : bare;
  return mediaType ? withEnding(name, mediaType) : shorten(name, limit);
}

function withEnding(name: string, mediaType: DocumentType) {
  const known = endings[mediaType];
  const ending = known.find((candidate) => name.toLowerCase().endsWith(candidate));
  const stem = ending ? name.slice(0, -ending.length) : name.replace(/\.[a-z0-9]{1,5}$/i, "");
  return `${shorten(stem, limit)}${ending ?? known[0]}`;
}

function shorten(name: string, max: number) {
  return Array.from(name).slice(0, max).join("");
}
