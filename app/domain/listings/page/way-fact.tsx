import type { Lang } from "#app/platform/i18n/locales.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import { FactCell, type LargeFact } from "#app/ui/fact-cell.tsx";
import { roadsText } from "../card/roads-text.ts";
import type { ListingView } from "./find-listing-view.server.ts";
import { fromForm } from "./from-form.tsx";
import type { ListingWays, Route } from "./route-text.ts";

type Props = { view: ListingView; lang: Lang; ways: ListingWays | null };

/** How far it is for this reader, or, as long as nobody knows from where, where it is and a field to say it in. */
export function WayFact({ view, lang, ways }: Props) {
  const t = useTexts();
  const way = ways?.work ?? null;
  const fact = way ? wayFact(t, way) : placeFact(t, view);
  const roads = ways && roadsText(t, lang, [way, ways.school]);
  const lines = roads ? [...fact.lines, roads] : fact.lines;
  return <FactCell fact={{ ...fact, lines }} more={ways && fromForm(t, { view, lang, ways })} />;
}

function placeFact(t: Texts, { places }: ListingView): LargeFact {
  const [first, ...others] = places;
  const lines = others.length > 0 ? [t("listing:card.places", { count: others.length })] : [];
  return {
    name: "way",
    icon: "place",
    label: t("listing:page.place", { count: places.length }),
    value: first?.name ?? "",
    lines,
  };
}

function wayFact(t: Texts, { from, to, km, minutes, via }: Route): LargeFact {
  /** "Hagenwerder/Radomierzyce" may go on in the next line, though not inside of a name. */
  const named = via?.replaceAll("/", "/\u200b");
  const lines = [
    ...(named ? [t("sheet:way.via", { via: named })] : []),
    from === to ? to : t("sheet:way.fromTo", { from, to }),
  ];
  const value = km < 1 ? t("listing:card.distanceBelow") : t("sheet:way.value", { km, minutes });
  return { name: "way", icon: "way", label: t("sheet:facts.way"), value, lines };
}
