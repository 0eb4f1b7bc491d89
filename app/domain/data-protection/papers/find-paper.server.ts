import type { Lang } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { factsFor } from "#app/domain/legal/facts-for.ts";
import { fillLegalText, type LegalText } from "#app/domain/legal/legal-text.ts";
import type { Config } from "#app/platform/config.server.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";
import { keptKindNames } from "../keeping/kept-kinds.ts";
import { periodTexts } from "../keeping/period-texts.ts";
import type { PaperName } from "./paper-names.ts";

const texts = import.meta.glob<string>("../../../../locales/papers/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Where each value comes from that the operator may not have set yet. */
const variables = {
  officer: "PROTECTION_OFFICER",
  host: "PROTECTION_HOST",
  mailProvider: "PROTECTION_MAIL_PROVIDER",
  storagePlace: "PROTECTION_STORAGE_PLACE",
  backupPlace: "PROTECTION_BACKUP_PLACE",
  backups: "BACKUP_DIR",
} as const;

export type PaperFact = keyof typeof variables;
export type MissingFact = { fact: PaperFact; variable: string };
export type Paper = { text: LegalText; missing: MissingFact[] };

/** The paper, filled from configuration and from the code's own periods. What is missing is said in its place. */
export function findPaper(config: Config, { paper, lang, day }: { paper: PaperName; lang: Lang; day: Day }): Paper {
  const source = texts[`../../../../locales/papers/${paper}.${lang}.md`];
  if (source === undefined) throw new Error(`locales/papers/${paper}.${lang}.md is missing`);
  const t = textsOf(lang);
  const own: Record<PaperFact, string> = {
    ...config.protection,
    backups: config.backup ? t("protection:paper.backups", { count: config.backup.every }) : "",
  };
  const facts = Object.keys(variables) as PaperFact[];
  const missing = facts.filter((fact) => own[fact] === "" && source.includes(`{{${fact}}}`));
  const said = (fact: PaperFact) =>
    own[fact] || `**[${t("protection:paper.missing", { what: t(`protection:paper.fact.${fact}`) })}]**`;
  const filled = fillLegalText(source, {
    ...factsFor(config, lang),
    ...Object.fromEntries(facts.map((fact) => [fact, said(fact)])),
    ...Object.fromEntries(keptKindNames.map((kind) => [`kept_${kind}`, periodTexts(lang, kind).join("; ")])),
    company: blank,
    day: formatDay(lang, day),
  });
  return { text: filled, missing: missing.map((fact) => ({ fact, variable: variables[fact] })) };
}

/** A line to write on. */
const blank = "_".repeat(30);
