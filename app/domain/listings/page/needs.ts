import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { factTexts } from "./fact-texts.ts";
import type { ListingView } from "./find-listing-view.server.ts";

/** What one must have, what helps, and what many bring in vain: the last also says what the board never asks for. */
export function needs(t: Texts, lang: Lang, view: ListingView) {
  const { certificate, experience, licences } = view;
  const licence = (wanted: "must" | "nice") =>
    licences.filter(({ necessity }) => necessity === wanted).map((row) => t(`listing:licence.${row.licence}`));
  const phrases = (wanted: "must" | "nice") =>
    view.phrases
      .filter(({ section, necessity }) => section === "requirement" && necessity === wanted)
      .map(({ text }) => text);
  const said = factTexts(t, lang, view).experience;
  return {
    must: [
      ...(certificate === null || certificate === "none" ? [] : [t(`listing:certificate.${certificate}`)]),
      ...(experience === "required" && said ? [said] : []),
      ...licence("must"),
      ...phrases("must"),
    ],
    nice: [...(experience === "helpful" ? [t("sheet:needs.experience")] : []), ...licence("nice"), ...phrases("nice")],
    not: [
      ...(certificate === "none" ? [t("sheet:needs.noCertificate")] : []),
      ...(experience === "none" ? [t("sheet:needs.noExperience")] : []),
      t("sheet:needs.neverAsked"),
    ],
  };
}
