import { toTenth } from "./to-tenth.ts";

type At = { x: number; y: number };
type Circle = { at: At; radius: number };
type Side = "left" | "right" | "above" | "below";

export type Town = { id: string; name: string; at: At; gap: number; side: "left" | "right"; large: boolean };
export type Label = {
  id: string;
  name: string;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  large: boolean;
  /** It found no room: only a picture that names nothing else shows it. */
  covered: boolean;
};

const height = 19;
/** Of a letter, on average, at that height. */
const letter = 10.6;
const distance = 5;
/** From the middle of the letters to the line they stand on. */
const drop = 6;

const tried: Record<Town["side"], Side[]> = {
  left: ["left", "right", "below", "above"],
  right: ["right", "left", "below", "above"],
};

/**
 * Beside each town its name, where it covers no circle, no other name and stays on the map. Of a town that finds no such
 * spot the name is left out; that of a landmark is kept as covered.
 */
export function placeLabels(
  towns: readonly Town[],
  circles: readonly Circle[],
  { width, height: bottom }: { width: number; height: number },
): Label[] {
  const taken: Box[] = circles.map(({ at, radius }) => ({
    left: at.x - radius,
    right: at.x + radius,
    top: at.y - radius,
    bottom: at.y + radius,
  }));
  return towns
    .toSorted((a, b) => Number(b.large) - Number(a.large))
    .flatMap((town) => {
      const spots = tried[town.side].map((side) => spotOf(town, side));
      const free = spots.find(({ box }) => onMap(box, width, bottom) && !taken.some((other) => overlap(box, other)));
      const spot = free ?? (town.large ? spots[0] : undefined);
      if (!spot) return [];
      if (free) taken.push(spot.box);
      return [{ id: town.id, name: town.name, ...spot.text, large: town.large, covered: !free }];
    });
}

type Box = { left: number; right: number; top: number; bottom: number };

function spotOf({ name, at, gap }: Town, side: Side) {
  const half = height / 2;
  const length = name.length * letter;
  const [x, y, anchor] = (
    {
      left: [at.x - gap - distance, at.y, "end"],
      right: [at.x + gap + distance, at.y, "start"],
      below: [at.x, at.y + gap + distance + half, "middle"],
      above: [at.x, at.y - gap - distance - half, "middle"],
    } as const
  )[side];
  const left = { start: x, middle: x - length / 2, end: x - length }[anchor];
  return {
    text: { x: toTenth(x), y: toTenth(y + drop), anchor },
    box: { left, right: left + length, top: y - half, bottom: y + half },
  };
}

const onMap = ({ left, right, top, bottom }: Box, width: number, end: number) =>
  left >= 0 && right <= width && top >= 0 && bottom <= end;
const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
