import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "#app/ui/finished.tsx";
import type { ListingView } from "../page/find-listing-view.server.ts";
import type { ListingWays } from "../page/route-text.ts";

type Props = { view: ListingView; lang: Lang; ways: ListingWays };

/** A pin, and the way to it over the crossing once it is known from where. Beside the picture stands nothing that it alone says. */
export function WayMap({ view, lang, ways }: Props) {
  const t = useTexts();
  const { work, typed } = ways;
  const to = work?.to ?? view.places[0]?.name;
  if (to === undefined) return null;
  const around = new URLSearchParams({ near: to, within: "20" });
  return (
    <Picture
      src={paths.listingMap(lang, view.id, work ? typed : "")}
      alt={work ? t("sheet:way.map", { from: work.from, to }) : t("sheet:way.mapPlace", { to })}
      map={paths.map(lang, around)}
    />
  );
}

const Picture = finished(
  ({ src, alt, map }: Record<"src" | "alt" | "map", string>) => (
    <figure className="side-box way-map">
      <img src={src} width={320} height={200} alt={alt} loading="lazy" decoding="async" />
      <figcaption>
        <a href={map}>{useTexts()("sheet:way.mapLink")}</a>
      </figcaption>
    </figure>
  ),
  ["src", "alt", "map"],
);
