import { formatList } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import type { SharedFacts } from "./shared-facts.ts";

/** Occupations and districts by id, in the reader's language. */
export type GroupNames = { occupations: Record<string, string>; districts: Record<string, string> };

type Reader = { t: Texts; lang: Lang; names: GroupNames };

/** What they can do, as finely as it is said. */
export function groupTitle(facts: SharedFacts, { t, names }: Pick<Reader, "t" | "names">) {
  const { occupation, field } = facts;
  if (occupation !== null) return names.occupations[occupation] ?? occupation;
  return field === null ? t("home:group.anyField") : t(`listing:field.${field}`);
}

export function groupFacts(facts: SharedFacts, { t, lang, names }: Reader) {
  const { years, district, country, coming, languages } = facts;
  return [
    { label: t("home:profile.field.years"), value: t(`home:years.${years}`) },
    {
      label: t("home:group.home"),
      value: district === null ? t(`listing:country.${country}`) : (names.districts[district] ?? district),
    },
    { label: t("home:group.coming"), value: t(`home:coming.${coming}`) },
    {
      label: t("home:profile.languages"),
      value:
        typeof languages === "number"
          ? t("home:group.languages", { count: languages })
          : formatList(
              lang,
              languages.map(({ lang: spoken, level }) => {
                const name = t(`listing:language.${spoken}`);
                return level === null ? name : `${name} ${level}`;
              }),
            ),
    },
  ];
}
