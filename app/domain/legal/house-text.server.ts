import { readFile } from "node:fs/promises";
import path from "node:path";
import { type Lang, langs } from "#db/codes.ts";
import type { Config } from "#app/platform/config.server.ts";
import type { WordedPage } from "./legal-text.ts";

const texts = import.meta.glob<string>(["../../../locales/legal/*.md", "../../../locales/border/*.md"], {
  query: "?raw",
  import: "default",
  eager: true,
});

type Asked = Pick<Config, "operator">;

/** The operator's own text (OPERATOR_LEGAL_DIR/{page}.{lang}.md) where there is one, otherwise ours. */
export async function readHouseText({ operator }: Asked, { page, lang }: { page: WordedPage; lang: Lang }) {
  return (await readOwnText(operator.legalDir, `${page}.${lang}.md`)) ?? ourText(page, lang);
}

/** The same in every language. */
export async function readHouseTexts(config: Asked, page: WordedPage): Promise<Record<Lang, string>> {
  const read = await Promise.all(langs.map(async (lang) => [lang, await readHouseText(config, { page, lang })]));
  return Object.fromEntries(read) as Record<Lang, string>;
}

function ourText(page: WordedPage, lang: Lang) {
  const file = `${page.startsWith("border-") ? page.replace("-", "/") : `legal/${page}`}.${lang}.md`;
  const text = texts[`../../../locales/${file}`];
  if (text === undefined) throw new Error(`locales/${file} is missing`);
  return text;
}

async function readOwnText(folder: string, name: string) {
  if (folder === "") return null;
  try {
    return await readFile(path.join(folder, name), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
