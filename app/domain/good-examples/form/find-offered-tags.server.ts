import { type ExampleTag, exampleTags } from "#db/good-examples/good-example-codes.ts";
import type { StoreEdition } from "#db/store-edition.server.ts";
import { findHasBorder } from "#app/domain/places/find-has-border.server.ts";

/** What an example may be about in this region; what somebody chose already stays to be chosen. */
export async function findOfferedTags(edition: StoreEdition, chosen: readonly ExampleTag[] = []) {
  const hasBorder = await findHasBorder(edition);
  return exampleTags.filter((tag) => tag !== "across_border" || hasBorder || chosen.includes(tag));
}
