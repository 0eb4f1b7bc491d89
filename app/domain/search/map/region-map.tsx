import { useTexts } from "#app/platform/i18n/texts.ts";
import type { MapView } from "./find-map-view.server.ts";

const labelGap = 5;

/** The region with a circle for each place that has listings. The same links follow as a list, for whoever reads that. */
export function RegionMap({ view }: { view: MapView }) {
  const t = useTexts();
  return (
    <svg
      className="region-map"
      viewBox={`0 0 ${view.width} ${view.height}`}
      role="group"
      aria-label={t("door:mapLabel")}
    >
      <path className="map-water" d={view.water} />
      <path className="map-border" d={view.borders} />
      {view.circles.map(({ id, name, count, x, y, radius, href }) => (
        <a key={id} href={href} aria-label={t("door:mapPlace", { place: name, count })}>
          <title>{t("door:mapPlace", { place: name, count })}</title>
          <circle cx={x} cy={y} r={radius} />
        </a>
      ))}
      <g aria-hidden="true">
        {view.towns.map(({ id, name, x, y, side, gap }) => (
          <text
            key={id}
            x={side === "left" ? x - gap - labelGap : x + gap + labelGap}
            y={y + 6}
            textAnchor={side === "left" ? "end" : "start"}
          >
            {name}
          </text>
        ))}
      </g>
    </svg>
  );
}
