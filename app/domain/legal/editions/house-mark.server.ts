import type { Lang } from "#db/codes.ts";
import { seenMark } from "#app/platform/http/seen-mark.server.ts";

/** Stands for the house's texts as they are: another one later says that they have changed since. */
export function houseMark(texts: Record<Lang, string>) {
  return seenMark([texts.de, texts.pl, texts.cs]);
}
