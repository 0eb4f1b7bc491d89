import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Facts } from "#app/ui/parts.tsx";
import { factTexts } from "./fact-texts.ts";
import type { ListingView } from "./find-listing-view.server.ts";

const workIn = { DE: "borderWork", PL: "borderWorkPL", CZ: "borderWorkCZ" } as const;

/** Where tax and insurance are due, and whether a qualification must be recognised. Sources: Regulation (EC) 883/2004. */
export function BorderFacts({ view, lang }: { view: ListingView; lang: Lang }) {
  const t = useTexts();
  const country = view.places[0]?.country ?? "DE";
  const regulated = { 1: "regulatedYes", 0: "regulatedNo" } as const;
  const key = view.occupation.regulated === null ? "regulatedUnknown" : regulated[view.occupation.regulated];
  const asksRecognition = country === "DE" && view.kind !== "apprenticeship" && view.kind !== "internship";
  return (
    <section className="facts-plain">
      <h2>{t("listing:page.border")}</h2>
      <Facts
        items={[
          { label: t("sheet:border.contract"), value: factTexts(t, lang, view).contract },
          { label: t("sheet:border.taxes"), value: t(`listing:page.${workIn[country]}`) },
          { label: t("listing:page.recognition"), value: asksRecognition ? t(`listing:page.${key}`) : null },
        ]}
      />
      <p className="quiet">{t("listing:page.borderHint")}</p>
    </section>
  );
}
