import { rememberByRevision } from "#db/remember.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import { type Spans, usualSpans } from "./spans.ts";

export const spansKey = "answerSpans";

/** What the office has set; what it has not, as usual. */
export const findSpans = rememberByRevision(async ({ db }): Promise<Spans> => {
  const set = await findSetting(db, spansKey);
  return set === null ? usualSpans : { ...usualSpans, ...(JSON.parse(set) as Partial<Spans>) };
});
