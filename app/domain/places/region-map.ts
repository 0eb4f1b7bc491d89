export type Point = readonly [longitude: number, latitude: number];

/** What the map shows, and how large a degree of latitude is on it. */
const area = { west: 13.4, east: 16.35, south: 50.5, north: 52.0 };
const degree = 500;
/** Degrees of longitude are shorter, by the cosine of the latitude in the middle. */
const narrowing = Math.cos((51.25 * Math.PI) / 180);

/** Map units of a kilometre. */
export const kilometre = degree / 111.2;

export const mapSize = {
  width: Math.round((area.east - area.west) * narrowing * degree),
  height: Math.round((area.north - area.south) * degree),
};

export function onMap([longitude, latitude]: Point): { x: number; y: number } {
  return {
    x: Math.round((longitude - area.west) * narrowing * degree),
    y: Math.round((area.north - latitude) * degree),
  };
}

export function isOnMap({ x, y }: { x: number; y: number }) {
  return x >= 0 && x <= mapSize.width && y >= 0 && y <= mapSize.height;
}

/** From the spring to where they leave the map, by the towns they pass: enough to know them by. */
export const rivers: readonly (readonly Point[])[] = [
  // Neiße
  [
    ...([
      [15.19, 50.72],
      [15.12, 50.735],
      [15.05, 50.77],
      [14.97, 50.82],
      [14.85, 50.86],
      [14.82, 50.88],
    ] as const),
    ...([
      [14.88, 50.95],
      [14.93, 51.01],
      [14.97, 51.06],
      [14.99, 51.15],
      [15.03, 51.23],
      [14.98, 51.33],
    ] as const),
    ...([
      [14.96, 51.4],
      [14.9, 51.48],
      [14.73, 51.545],
      [14.75, 51.62],
      [14.68, 51.72],
      [14.6, 51.81],
      [14.64, 51.9],
      [14.71, 51.95],
      [14.75, 52.07],
    ] as const),
  ],
  // Spree
  [
    ...([
      [14.6, 51.0],
      [14.54, 51.04],
      [14.43, 51.08],
      [14.42, 51.18],
      [14.52, 51.25],
      [14.53, 51.365],
    ] as const),
    ...([
      [14.57, 51.41],
      [14.38, 51.57],
      [14.34, 51.76],
      [14.15, 51.85],
      [13.97, 51.87],
      [13.88, 52.05],
    ] as const),
  ],
  // Oder
  [
    ...([
      [16.43, 51.41],
      [16.44, 51.57],
      [16.08, 51.67],
      [15.83, 51.74],
      [15.75, 51.81],
      [15.75, 51.95],
    ] as const),
    ...([
      [15.67, 52.02],
      [15.42, 52.05],
    ] as const),
  ],
  // Elbe
  [
    ...([
      [14.13, 50.49],
      [14.05, 50.65],
      [14.21, 50.77],
      [14.15, 50.917],
      [14.07, 50.92],
      [13.95, 50.96],
    ] as const),
    ...([
      [13.74, 51.06],
      [13.46, 51.18],
      [13.3, 51.3],
    ] as const),
  ],
  // Bóbr
  [
    ...([
      [15.99, 50.71],
      [16.03, 50.78],
      [15.92, 50.88],
      [15.73, 50.91],
      [15.67, 51.02],
      [15.59, 51.11],
    ] as const),
    ...([
      [15.56, 51.27],
      [15.58, 51.41],
      [15.53, 51.565],
      [15.31, 51.615],
      [15.24, 51.8],
      [15.09, 52.05],
    ] as const),
  ],
  // Kwisa
  [
    ...([
      [15.34, 50.91],
      [15.385, 50.97],
      [15.42, 51.03],
      [15.29, 51.03],
      [15.28, 51.12],
      [15.4, 51.2],
    ] as const),
    ...([
      [15.43, 51.33],
      [15.41, 51.58],
    ] as const),
  ],
];

/** Towns that people find their way by, and on which side of the point their name stands. */
export const mainTowns: Readonly<Record<string, "left" | "right">> = {
  "de-goerlitz": "left",
  "pl-zgorzelec": "right",
  "de-bautzen": "left",
  "de-zittau": "left",
  "de-hoyerswerda": "left",
  "de-cottbus": "left",
  "de-weisswasser": "left",
  "de-dresden": "right",
  "pl-zary": "right",
  "pl-boleslawiec": "right",
  "pl-jelenia-gora": "left",
  "pl-zielona-gora": "left",
  "cz-liberec": "right",
  "cz-decin": "right",
};

/** Named on a picture too small for the others. */
export const landmarks: readonly string[] = ["de-cottbus", "de-goerlitz", "cz-liberec"];
