import type { Country, Kind } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "#app/ui/finished.tsx";
import { Facts } from "#app/ui/parts.tsx";
import { factTexts } from "./fact-texts.ts";
import type { ListingView } from "./find-listing-view.server.ts";

const workIn = { DE: "borderWork", PL: "borderWorkPL", CZ: "borderWorkCZ" } as const;

/** Where tax and insurance are due, and whether a qualification must be recognised. Sources: Regulation (EC) 883/2004. */
export function BorderFacts({ view, lang }: { view: ListingView; lang: Lang }) {
  const country = view.places[0]?.country ?? "DE";
  const { kind, occupation } = view;
  const { contract } = factTexts(useTexts(), lang, view);
  const href = paths.border(lang, new URLSearchParams({ listing: view.id }));
  return <Shown {...{ contract, country, kind, href }} regulated={occupation.regulated} />;
}

type ShownProps = { contract: string | null; country: Country; kind: Kind; regulated: 0 | 1 | null; href: string };

const Shown = finished(
  ({ contract, country, kind, href, ...occupation }: ShownProps) => {
    const t = useTexts();
    const regulated = { 1: "regulatedYes", 0: "regulatedNo" } as const;
    const key = occupation.regulated === null ? "regulatedUnknown" : regulated[occupation.regulated];
    const asksRecognition = country === "DE" && kind !== "apprenticeship" && kind !== "internship";
    return (
      <section className="facts-plain">
        <h2>{t("listing:page.border")}</h2>
        <Facts
          items={[
            { label: t("sheet:border.contract"), value: contract },
            { label: t("sheet:border.taxes"), value: t(`listing:page.${workIn[country]}`) },
            { label: t("listing:page.recognition"), value: asksRecognition ? t(`listing:page.${key}`) : null },
          ]}
        />
        <p>
          <a href={href}>{t("border:link")}</a>
        </p>
        <p className="quiet">{t("listing:page.borderHint")}</p>
      </section>
    );
  },
  ["href"],
);
