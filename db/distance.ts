export type Point = { latitude: number; longitude: number };
/** A point as a direction from the middle of the earth. */
export type Direction = { x: number; y: number; z: number };

const earthRadiusKm = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Straight line over the ground, in kilometres. */
export function distanceKm(a: Point, b: Point) {
  return kmBetween(directionTo(a), directionTo(b));
}

/** The same for those who ask often about the same points: the trigonometry is done once for each. */
export function kmBetween(a: Direction, b: Direction) {
  const chord = Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2);
  return 2 * earthRadiusKm * Math.asin(chord / 2);
}

export function directionTo({ latitude, longitude }: Point): Direction {
  const [north, east] = [radians(latitude), radians(longitude)];
  return { x: Math.cos(north) * Math.cos(east), y: Math.cos(north) * Math.sin(east), z: Math.sin(north) };
}
