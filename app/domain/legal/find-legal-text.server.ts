import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { fillLegalText, type LegalPage, type LegalText } from "./legal-text.ts";

const texts = import.meta.glob<string>("../../../locales/legal/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The operator's own text (OPERATOR_LEGAL_DIR/{page}.{lang}.md) where there is one, otherwise ours. */
export async function findLegalText(
  config: Config,
  { page, lang }: { page: LegalPage; lang: Lang },
): Promise<LegalText> {
  const own = await readOwnText(config.operator.legalDir, `${page}.${lang}.md`);
  return fillLegalText(own ?? ourText(page, lang), factsFor(config, lang));
}

/** What every text may name as {{operator}}, {{email}} and so on. */
export function factsFor({ operator, board, origin }: Config, lang: Lang): Record<string, string> {
  return {
    operator: operator.name,
    street: operator.street,
    city: operator.city,
    email: operator.email,
    phone: operator.phone,
    phoneLink: operator.phone.replace(/[^\d+]/g, ""),
    representedBy: operator.representedBy,
    register: operator.register,
    vatId: operator.vatId,
    board: board.name,
    region: board.region.names[lang].name,
    origin,
    privacyPath: paths.privacy(lang),
    termsPath: paths.terms(lang),
    imprintPath: paths.imprint(lang),
    transparencyPath: paths.transparency(lang),
    resultsPath: paths.results(lang),
  };
}

function ourText(page: LegalPage, lang: Lang) {
  const text = texts[`../../../locales/legal/${page}.${lang}.md`];
  if (text === undefined) throw new Error(`locales/legal/${page}.${lang}.md is missing`);
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
