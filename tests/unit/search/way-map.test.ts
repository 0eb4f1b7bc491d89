import { describe, expect, test } from "vitest";
import { crossingName } from "#app/domain/search/map/crossing-name.ts";
import { frameAround } from "#app/domain/search/map/frame-around.ts";
import { nearestStop } from "#app/domain/search/map/nearest-stop.ts";

describe("the frame of a small map", () => {
  const points = [
    { x: 100, y: 100 },
    { x: 500, y: 140 },
  ];

  test("holds all points with room around them, in the shape of the picture", () => {
    const { x, y, width, height } = frameAround(points);
    expect(width / height).toBeCloseTo(1.6, 1);
    for (const point of points) {
      expect(point.x - x).toBeGreaterThan(width * 0.15);
      expect(x + width - point.x).toBeGreaterThan(width * 0.15);
      expect(point.y - y).toBeGreaterThan(0);
      expect(y + height - point.y).toBeGreaterThan(0);
    }
  });

  test("never comes nearer than its lines are good for", () => {
    expect(frameAround([{ x: 7, y: 7 }])).toMatchObject({ width: 140, x: -63 });
  });
});

describe("the name of a crossing on a small map", () => {
  const frame = { x: 0, width: 320 };
  const bridge = { x: 100, y: 100, name: "Stadtbrücke" };

  test("stands beside everything at its height, on the side with more room", () => {
    const place = crossingName(bridge, [{ x: 130, y: 110 }], frame);
    expect(place).toMatchObject({ textAnchor: "start" });
    expect(place?.x).toBeGreaterThan(130);
    expect(crossingName(bridge, [{ x: 130, y: 160 }], frame)?.x).toBeLessThan(130);
    expect(crossingName({ ...bridge, x: 250 }, [], frame)).toMatchObject({ textAnchor: "end" });
  });

  test("is left out where it does not fit", () => {
    expect(crossingName({ ...bridge, x: 160, name: "x".repeat(40) }, [], frame)).toBeNull();
  });
});

test("the stop on the map is the one that is reached first", () => {
  const stop = (latitude: number) => ({ country: "DE" as const, latitude, longitude: 15 });
  const wayTo = ({ latitude }: { latitude: number }) => ({
    km: 60 - latitude,
    minutes: latitude,
    minutesBy: null,
    via: null,
  });
  expect(nearestStop([stop(52), stop(50), stop(51)], wayTo)?.stop.latitude).toBe(50);
  expect(nearestStop([], wayTo)).toBeNull();
});
