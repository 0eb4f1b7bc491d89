import { germanLevels } from "#db/codes.ts";
import { formatList, formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { type Amount, shareOf } from "./amount.ts";
import type { DemandRow } from "./demand-rows.ts";
import { eachOf, valueName, whenText } from "./demand-words.ts";
import type { Demand } from "./find-demand.server.ts";

type Told = Pick<Demand, "period" | "split" | "all" | "rows" | "german" | "names" | "hasBorder">;

/** What the figures say, in whole sentences; one that has no figure is left out. */
export function demandSentences(t: Texts, lang: Lang, demand: Told): string[] {
  const { all, period } = demand;
  const number = (value: number) => formatNumber(lang, value);
  const sentences: (string | null)[] = [
    searchesSentence(t, lang, period, all),
    topSentence(t, lang, demand, "searches"),
    demand.split === "lang" ? null : topSentence(t, lang, demand, "empty"),
    all.published > 0
      ? t("demand:say.published", { count: all.published, number: number(all.published), open: number(all.open) })
      : null,
    applicationsSentence(t, lang, all),
    all.daysToFill === null ? null : t("demand:say.filled", { count: all.daysToFill }),
    all.daysToAnswer === null ? null : t("demand:say.answered", { count: all.daysToAnswer }),
    demand.hasBorder ? shareSentence(all.across, all.applications, (share) => t("demand:say.across", { share })) : null,
    germanSentence(t, demand.german),
    all.training > 0 ? t("demand:say.training", { count: all.training, number: number(all.training) }) : null,
    isTold(all.returnees) ? t("demand:say.returnees", { count: all.returnees, number: number(all.returnees) }) : null,
  ];
  return sentences.filter((sentence) => sentence !== null);
}

const isTold = (amount: Amount | null): amount is number => typeof amount === "number" && amount > 0;

function searchesSentence(t: Texts, lang: Lang, period: string, { searches, empty }: DemandRow) {
  if (!isTold(searches)) return null;
  const said = { count: searches, when: whenText(t, period), number: formatNumber(lang, searches) };
  const share = shareOf(empty, searches);
  return share === null ? t("demand:say.searches", said) : t("demand:say.searchesEmpty", { ...said, share });
}

const mostNamed = 3;

function topSentence(t: Texts, lang: Lang, { rows, split, names }: Told, measure: "searches" | "empty") {
  const told = rows.flatMap((row) => (isTold(row[measure]) ? [{ value: row.value, amount: row[measure] }] : []));
  const top = told.sort((a, b) => b.amount - a.amount).slice(0, mostNamed);
  if (top.length === 0) return null;
  const list = formatList(
    lang,
    top.map(({ value }) => valueName(t, split, value, names)),
  );
  return measure === "searches" ? t(`demand:say.wanted.${split}`, { list }) : t("demand:say.lacking", { list });
}

function applicationsSentence(t: Texts, lang: Lang, { applications, listings }: DemandRow) {
  const each = eachOf(applications, listings);
  if (each === null || !isTold(applications)) return null;
  const number = formatNumber(lang, applications);
  return t("demand:say.applications", { count: applications, number, each: formatNumber(lang, each) });
}

function shareSentence(part: Amount, whole: Amount, say: (share: number) => string) {
  const share = shareOf(part, whole);
  return share === null || share === 0 ? null : say(share);
}

/** From B1 on somebody can work without being spoken to slowly. */
const independent = germanLevels.slice(germanLevels.indexOf("B1")) as readonly string[];

function germanSentence(t: Texts, levels: readonly DemandRow[]) {
  const share = (amountOf: (row: DemandRow) => Amount) => {
    const told = levels.map((row) => ({ value: row.value, amount: amountOf(row) }));
    const sum = (rows: typeof told) => rows.reduce((sum, { amount }) => sum + (isTold(amount) ? amount : 0), 0);
    return shareOf(sum(told.filter(({ value }) => independent.includes(value))), sum(told));
  };
  const [asked, offered] = [share(({ listings }) => listings), share(({ applications }) => applications)];
  return asked === null || offered === null ? null : t("demand:say.german", { asked, offered });
}
