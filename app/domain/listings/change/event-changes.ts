import { isDeepStrictEqual } from "node:util";
import type { ListingContent } from "../listing-content.ts";
import { changedParts, type FlatContent, pickParts } from "../listing-parts.ts";
import { validParts } from "./stored-content.ts";

/** What some fields said before and after a change of the public face. */
export type EventChanges = { before: Partial<FlatContent>; after: Partial<FlatContent> };

/** Of these only what came and what went is kept: the rest of a long list says nothing about a change. */
const longLists = ["phrases", "features", "questions", "licences", "shifts", "shiftTimes", "languages"] as const;

/** As it is stored with the event. */
export function eventChanges(before: ListingContent, after: ListingContent): string {
  const parts = changedParts(before, after);
  const [was, is] = [pickParts(before, parts), pickParts(after, parts)];
  return JSON.stringify({ before: without(was, is), after: without(is, was) } satisfies EventChanges);
}

export function readEventChanges(stored: string): EventChanges {
  const { before = {}, after = {} } = JSON.parse(stored) as { before?: object; after?: object };
  return { before: validParts(before), after: validParts(after) };
}

/** A list that was only put in another order is kept as it stands. */
function without(one: Partial<FlatContent>, other: Partial<FlatContent>): Partial<FlatContent> {
  const lists = longLists.flatMap((key) => {
    const [own, others] = [one[key] ?? [], other[key] ?? []] as [unknown[], unknown[]];
    const has = (all: unknown[], item: unknown) => all.some((each) => isDeepStrictEqual(each, item));
    const reordered = own.length === others.length && own.every((item) => has(others, item));
    return key in one && !reordered ? [[key, own.filter((item) => !has(others, item))]] : [];
  });
  return { ...one, ...(Object.fromEntries(lists) as Partial<FlatContent>) };
}
