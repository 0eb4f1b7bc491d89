/** Where minutes by car come from: the table service of OSRM, or a table of somebody's own. */
export const roadOrigins = ["osrm", "csv"] as const;
export type RoadOrigin = (typeof roadOrigins)[number];
