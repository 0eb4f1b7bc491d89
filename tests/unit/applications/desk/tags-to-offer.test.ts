import { expect, test } from "vitest";
import { tagsToOffer } from "#app/domain/applications/tags/tags-to-offer.ts";

const tag = (name: string, count: number) => ({ folded: name, name, count });

test("what an application does not have is offered, the most used first, and never more than fit in a line or two", () => {
  const known = [tag("a", 1), tag("b", 5), tag("c", 3)];
  expect(tagsToOffer(known, [tag("c", 3)]).map(({ name }) => name)).toEqual(["b", "a"]);
  const many = Array.from({ length: 20 }, (_, nth) => tag(`t${nth}`, nth));
  expect(tagsToOffer(many, [])).toHaveLength(8);
});
