// A face of this room: other nouns may import it.

import type { BroughtTopic } from "#db/bring-codes.ts";
import { type GermanLevel, type Lang, spokenLanguages } from "#db/codes.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import type { BringPage } from "./asks.ts";
import type { Brought } from "./brought.ts";
import { schoolFacts, schoolLang } from "./school-facts.ts";
import { schoolName } from "./school-name.ts";

export type BroughtFact = {
  topic: BroughtTopic | "german";
  page: BringPage;
  label: string;
  value: string;
  /** In which the value is written, where it is a name of another country. */
  valueLang?: Lang | null;
  note?: string | null;
};

type Said = { brought: Brought | null; germanLevel: GermanLevel | null };

/** All but the requirements, in the reader's words; what was not said is left out. */
export function broughtFacts(t: Texts, lang: Lang, { brought, germanLevel }: Said): BroughtFact[] {
  const german: BroughtFact[] = germanLevel
    ? [{ topic: "german", page: "languages", label: t("bring:german"), value: t(`bring:level.${germanLevel}`) }]
    : [];
  if (!brought) return german;
  const facts: (BroughtFact | null)[] = [
    fact(
      "experience",
      "can",
      t("bring:experience"),
      brought.experience && t(`bring:experienceSpan.${brought.experience}`),
    ),
    ...german,
    fact("language", "languages", t("bring:languages"), languagesText(t, brought)),
    schoolFact(t, brought),
    fact(
      "certificate",
      "can",
      t("bring:certificates"),
      brought.certificates.map((one) => t(`bring:certificate.${one}`)).join("; "),
    ),
    fact("start", "when", t("bring:start"), startText(t, lang, brought)),
    fact("shift", "when", t("bring:times"), timesText(t, brought)),
    fact("way", "when", t("bring:ways"), brought.ways.map((way) => t(`bring:way.${way}`)).join(", ")),
    fact("trial_day", "when", t("bring:trialDay"), brought.trialDay ? t("bring:trialDayWished") : null),
  ];
  return facts.filter((one) => one !== null);
}

function fact(topic: BroughtFact["topic"], page: BringPage, label: string, value: string | null): BroughtFact | null {
  return value ? { topic, page, label, value } : null;
}

function languagesText(t: Texts, { languages }: Brought) {
  const said = spokenLanguages.flatMap((spoken) => {
    const level = languages[spoken];
    return level ? [`${t(`listing:language.${spoken}`)} ${t(`application:germanShort.${level}`)}`] : [];
  });
  return said.join(", ");
}

/** Under its own name, and beside it what it is like in Germany. */
function schoolFact(t: Texts, { school }: Brought): BroughtFact | null {
  if (!school) return null;
  const { country, dqr, counterpart } = schoolFacts(school);
  const level = dqr === null ? null : t("bring:schoolLevel", { level: dqr });
  const like =
    counterpart && country !== "DE"
      ? t("bring:schoolLike", { counterpart: t(`bring:counterpart.${counterpart}`) })
      : null;
  return {
    topic: "school",
    page: "languages",
    label: t("bring:school"),
    value: schoolName(t, school),
    valueLang: schoolLang(school),
    note: [t(`bring:schoolCountry.${country ?? "other"}`), level, like].filter(Boolean).join(", "),
  };
}

function startText(t: Texts, lang: Lang, { start }: Brought) {
  if (start === null) return null;
  return start === "at_once" ? t("bring:startNow") : t("bring:startFrom", { day: formatDay(lang, start) });
}

function timesText(t: Texts, { workTimes }: Brought) {
  const named = (can: boolean) =>
    Object.entries(workTimes)
      .filter(([, works]) => works === can)
      .map(([time]) => t(`bring:workTime.${time as keyof typeof workTimes}`))
      .join(", ");
  const [yes, no] = [named(true), named(false)];
  return no ? `${yes}; ${t("bring:timesNot", { times: no })}` : yes;
}
