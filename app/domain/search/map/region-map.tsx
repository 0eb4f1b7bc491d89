import { useTexts } from "#app/platform/i18n/texts.ts";
import type { MapView } from "./find-map-view.server.ts";

const labelGap = 5;
/** A circle that had to make room by more than this says where its place is. */
const farFromPlace = 4;

/**
 * The region with a circle for each place that has listings, its number inside. The same links follow as a list, for
 * whoever reads that. On a phone the map is wider than the screen and opens in its middle.
 */
export function RegionMap({ view }: { view: MapView }) {
  const t = useTexts();
  return (
    <div className="map-scroll">
      <svg
        className="region-map"
        viewBox={`0 0 ${view.width} ${view.height}`}
        role="group"
        aria-label={t("door:mapLabel")}
      >
        <path className="map-water" d={view.water} />
        <path className="map-border" d={view.borders} />
        {view.start ? <Start start={view.start} /> : null}
        {view.circles.map(({ id, x, y, at }) =>
          Math.hypot(at.x - x, at.y - y) > farFromPlace ? (
            <path key={id} className="map-lead" d={`M${x} ${y}L${at.x} ${at.y}`} />
          ) : null,
        )}
        {view.circles.map(({ id, name, count, label, at, radius, href }) => (
          <a key={id} href={href} aria-label={t("door:mapPlace", { place: name, count })}>
            <circle cx={at.x} cy={at.y} r={radius} />
            <text className="map-count" x={at.x} y={at.y + 5.5}>
              {label}
            </text>
            <text className="map-name" x={at.x} y={at.y - radius - labelGap} textAnchor={anchorAt(at.x, view.width)}>
              {name}
            </text>
          </a>
        ))}
        <g className="map-towns" aria-hidden="true">
          {view.labels
            .filter(({ covered }) => !covered)
            .map(({ id, name, x, y, anchor }) => (
              <text key={id} x={x} y={y} textAnchor={anchor}>
                {name}
              </text>
            ))}
        </g>
      </svg>
      <span className="map-middle" />
    </div>
  );
}

function Start({ start }: { start: NonNullable<MapView["start"]> }) {
  const { name, x, y, radius } = start;
  return (
    <g className="map-start">
      <title>{name}</title>
      {radius === null ? null : <circle className="map-reach" cx={x} cy={y} r={radius} />}
      <path d={`M${x} ${y}m-7-7 14 14m0-14-14 14`} />
    </g>
  );
}

const anchorAt = (x: number, width: number) => (x < width * 0.15 ? "start" : x > width * 0.85 ? "end" : "middle");
