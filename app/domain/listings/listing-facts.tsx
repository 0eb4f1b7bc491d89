import { Facts } from "#app/ui/parts.tsx";
import { formatDay, formatList, formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { ListingView } from "./listing-view.server.ts";

/** The facts that decide whether to read on. */
export function ListingFacts({ view, lang }: { view: ListingView; lang: Lang }) {
  const t = useTexts();
  const text = useFactTexts(view, lang);
  return (
    <section>
      <h2>{t("listing:page.facts")}</h2>
      <Facts
        items={[
          { label: t("listing:page.occupation"), value: view.occupation.name },
          { label: t("listing:page.place", { count: view.places.length }), value: text.places },
          { label: t("listing:page.agreement"), value: view.agreement },
          { label: t("listing:page.hours"), value: text.hours },
          {
            label: t("listing:page.shifts"),
            value: formatList(
              lang,
              view.shifts.map((shift) => t(`listing:shift.${shift}`)),
            ),
          },
          {
            label: t("listing:page.start"),
            value: view.startsOn ? formatDay(lang, view.startsOn) : t("listing:card.atOnce"),
          },
          { label: t("listing:page.contract"), value: text.contract },
          { label: t("listing:page.posts"), value: view.posts > 1 ? formatNumber(lang, view.posts) : null },
          { label: t("listing:page.german"), value: t(`listing:germanLong.${view.german.level}`) },
          {
            label: t("listing:page.germanExam"),
            value: view.german.exam ? t(`listing:germanLong.${view.german.exam}`) : null,
          },
          {
            label: t("listing:page.course"),
            value: view.german.course ? t(`listing:course.${view.german.course}`) : null,
          },
          { label: t("listing:page.team"), value: text.team },
          { label: t("listing:page.otherLanguages"), value: text.otherLanguages },
          {
            label: t("listing:page.certificate"),
            value: view.certificate ? t(`listing:certificate.${view.certificate}`) : null,
          },
          { label: t("listing:page.experience"), value: text.experience },
          { label: t("listing:page.licences"), value: text.licences },
          {
            label: t("listing:page.features"),
            value: formatList(
              lang,
              view.features.map((feature) => t(`listing:feature.${feature}`)),
            ),
          },
          { label: t("listing:page.deadline"), value: formatDay(lang, view.deadline) },
          { label: t("listing:page.published"), value: view.publishedOn ? formatDay(lang, view.publishedOn) : null },
        ]}
      />
    </section>
  );
}

function useFactTexts(view: ListingView, lang: Lang) {
  const t = useTexts();
  const { weeklyHours, experienceYears } = view;
  const others = view.languages.filter(({ purpose }) => purpose !== "team");
  const team = view.languages
    .filter(({ purpose }) => purpose === "team")
    .map((row) => t(`listing:language.${row.lang}`));
  return {
    places: view.places.map((place) => [place.name, place.district].filter(Boolean).join(", ")).join(" · "),
    team: team.length > 0 ? formatList(lang, team) : null,
    contract:
      view.contract === "fixed" && view.contractMonths
        ? t("listing:contractMonths", { count: view.contractMonths })
        : view.contract
          ? t(`listing:contract.${view.contract}`)
          : null,
    experience:
      view.experience === "required" && experienceYears
        ? t("listing:experienceYears", { count: experienceYears })
        : view.experience
          ? t(`listing:experience.${view.experience}`)
          : null,
    hours: !weeklyHours
      ? null
      : weeklyHours.min === weeklyHours.max
        ? t("listing:page.hoursValue", { hours: formatNumber(lang, weeklyHours.min) })
        : t("listing:page.hoursRange", {
            min: formatNumber(lang, weeklyHours.min),
            max: formatNumber(lang, weeklyHours.max),
          }),
    otherLanguages: others
      .map(({ lang: spoken, level, purpose }) =>
        [
          t(`listing:language.${spoken}`),
          level && level !== "none" ? level : null,
          `(${t(`listing:purpose.${purpose}`)})`,
        ]
          .filter(Boolean)
          .join(" "),
      )
      .join(", "),
    licences: view.licences
      .map(({ licence, necessity }) =>
        necessity === "nice"
          ? t("listing:page.licenceNice", { licence: t(`listing:licence.${licence}`) })
          : t(`listing:licence.${licence}`),
      )
      .join(", "),
  };
}
