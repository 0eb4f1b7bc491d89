import { curveCatmullRom, line } from "d3-shape";
import outlines from "#db/data/outlines.json" with { type: "json" };
import { onMap, type Point, rivers } from "./region-map.ts";

const straight = line<Point>()
  .x((point) => onMap(point).x)
  .y((point) => onMap(point).y)
  .digits(0);
/** Rivers are known by the towns they pass, and bend in between. */
const bent = line<Point>()
  .x((point) => onMap(point).x)
  .y((point) => onMap(point).y)
  .curve(curveCatmullRom)
  .digits(0);

/** What every map of the region draws, as the d of SVG paths. */
export const mapLines = {
  borders: outlines.borders.map((points) => straight(points as unknown as Point[])).join(""), // JSON knows no pairs
  water: rivers.map((points) => bent(points)).join(""),
};
