/** What leads over a border; a path is for walking and cycling only. */
export const crossingRoads = ["motorway", "main", "minor", "path"] as const;
export type CrossingRoad = (typeof crossingRoads)[number];
