import { expect, test } from "vitest";
import { kill } from "#tests/proof/kill.ts";

test(
  "a board that is killed at any moment loses nothing that it has acknowledged, nor would a loss go unseen",
  { timeout: 300_000 },
  async () => {
    const { faults, controlFailed } = await kill.prove({ short: true, count: 1 });
    expect(faults).toEqual([]);
    expect(controlFailed).toBe(true);
  },
);
