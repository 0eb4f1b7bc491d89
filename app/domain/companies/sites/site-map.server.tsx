import { renderToStaticMarkup } from "react-dom/server";
import { mapLines } from "#app/domain/places/map-lines.ts";
import { isOnMap, mapSize, onMap } from "#app/domain/places/region-map.ts";
import type { CompanySite } from "./find-sites.server.ts";

const [ink, water, border, dot] = ["#10282c", "#6fc3c0", "#47605f", "#0b5d66"];

/** Where in the region a company's places of work are. Their addresses stand beside the picture. */
export function siteMap(sites: readonly CompanySite[]) {
  const { width, height } = mapSize;
  const towns = new Map(
    sites.map(({ placeId, place, longitude, latitude }) => [placeId, { place, longitude, latitude }]),
  );
  const points = [...towns.values()]
    .map(({ place, longitude, latitude }) => ({ place, ...onMap([longitude, latitude]) }))
    .filter(isOnMap);
  return renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <rect width={width} height={height} fill="#fff" />
      <path d={mapLines.water} fill="none" stroke={water} strokeWidth="6" />
      <path d={mapLines.borders} fill="none" stroke={border} strokeWidth="3" strokeDasharray="9 5" />
      {points.map(({ place, x, y }) => (
        <g key={place}>
          <circle cx={x} cy={y} r="16" fill={dot} stroke="#fff" strokeWidth="4" />
          <text
            {...{ x: x > width / 2 ? x - 26 : x + 26, y: y + 14, fontSize: 44, fontWeight: 700, fill: ink }}
            {...{ fontFamily: "sans-serif", stroke: "#fff", strokeWidth: 8, paintOrder: "stroke" }}
            textAnchor={x > width / 2 ? "end" : "start"}
          >
            {place}
          </text>
        </g>
      ))}
    </svg>,
  );
}
