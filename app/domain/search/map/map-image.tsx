import { renderToStaticMarkup } from "react-dom/server";
import type { MapView } from "./find-map-view.server.ts";

const [ink, water, border, circle] = ["#10282c", "#6fc3c0", "#47605f", "#0b5d66"];

/** The map as a picture of its own: it links nowhere, and where it stands is said beside it. */
export function mapImage({ width, height, water: rivers, borders, circles, towns }: MapView): string {
  return renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <rect width={width} height={height} fill="#fff" />
      <path d={rivers} fill="none" stroke={water} strokeWidth="6" />
      <path d={borders} fill="none" stroke={border} strokeWidth="3" strokeDasharray="9 5" />
      {circles.map(({ id, x, y, radius }) => (
        <circle key={id} cx={x} cy={y} r={radius} fill={circle} fillOpacity="0.72" stroke="#fff" strokeWidth="2" />
      ))}
      {towns
        .filter(({ large }) => large)
        .map(({ id, name, x, y, side, gap }) => (
          <text
            key={id}
            {...{ x: side === "left" ? x - gap - 8 : x + gap + 8, y: y + 14, fontSize: 44, fontWeight: 700, fill: ink }}
            {...{ fontFamily: "sans-serif", stroke: "#fff", strokeWidth: 8, paintOrder: "stroke" }}
            textAnchor={side === "left" ? "end" : "start"}
          >
            {name}
          </text>
        ))}
    </svg>,
  );
}
