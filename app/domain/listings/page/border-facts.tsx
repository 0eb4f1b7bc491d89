import { useTexts } from "#app/platform/i18n/texts.ts";
import type { ListingView } from "./find-listing-view.server.ts";

const workIn = { DE: "borderWork", PL: "borderWorkPL", CZ: "borderWorkCZ" } as const;

/** Where tax and insurance are due, and whether a qualification must be recognised. Sources: Regulation (EC) 883/2004. */
export function BorderFacts({ view }: { view: ListingView }) {
  const t = useTexts();
  const country = view.places[0]?.country ?? "DE";
  const regulated = { 1: "regulatedYes", 0: "regulatedNo" } as const;
  const key = view.occupation.regulated === null ? "regulatedUnknown" : regulated[view.occupation.regulated];
  return (
    <section>
      <h2>{t("listing:page.border")}</h2>
      <p>{t(`listing:page.${workIn[country]}`)}</p>
      {country === "DE" && view.kind !== "apprenticeship" && view.kind !== "internship" ? (
        <>
          <h3>{t("listing:page.recognition")}</h3>
          <p>{t(`listing:page.${key}`)}</p>
        </>
      ) : null}
      <p className="quiet">{t("listing:page.borderHint")}</p>
    </section>
  );
}
