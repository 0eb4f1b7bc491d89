import { existsSync, readFileSync } from "node:fs";
import { type Lang, langs } from "#db/codes.ts";
import { FileError } from "#db/csv.ts";
import { regionFile } from "./region-files.server.ts";

/** Whom one may ask in the region about work across its borders: a list in our small Markdown, or nothing. */
export function readAdvice(dir: string): Record<Lang, string> {
  const read = langs.map((lang) => {
    const name = `border-advice.${lang}.md`;
    const file = regionFile(dir, name);
    const text = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
    const wrong = text.split("\n").findIndex((line) => text !== "" && !/^- \S/.test(line));
    if (wrong !== -1) throw new FileError(`${name}, line ${wrong + 1}: must be a line of a list: "- …"`);
    return [lang, text] as const;
  });
  return Object.fromEntries(read) as Record<Lang, string>;
}
