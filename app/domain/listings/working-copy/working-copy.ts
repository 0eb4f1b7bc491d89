// A face of this room: other nouns may import it.

import type { Instant } from "#db/schema.ts";
import { type FormState, type Typed, typedText } from "#app/platform/http/form.ts";
import { withoutControls } from "#app/platform/typed/plain-text.ts";

/** What a form says of itself, beside what was typed: hidden fields. */
export type CopyMarks = {
  /** listing.updated_at as the form saw it; empty for a new listing. */
  seen: Instant;
  /** JSON of fingerprints: what each field held when the form was opened. */
  opened: string;
  /** The copy that this page showed, and when that was saved; empty where there was none. */
  copyId: string;
  copySaved: Instant;
  /** This opened page. */
  page: string;
};

const markNames = ["id", "seen", "opened", "copy", "copySaved", "page", "then", "site", "find", "found"];

export function readMarks(body: FormData): CopyMarks {
  const text = (name: string) => {
    const value = body.get(name);
    return typeof value === "string" && value.length <= 8000 ? withoutControls(value) : "";
  };
  return {
    seen: text("seen"),
    opened: text("opened"),
    copyId: text("copy"),
    copySaved: text("copySaved"),
    page: text("page"),
  };
}

/** Those that a form still has which was kept when a session ended. */
export function marksIn(form: FormState): Partial<CopyMarks> {
  const named = { seen: "seen", opened: "opened", copyId: "copy", copySaved: "copySaved", page: "page" } as const;
  return Object.fromEntries(
    Object.entries(named).flatMap(([mark, name]) => {
      const value = typedText(form, name);
      return value === undefined ? [] : [[mark, value]];
    }),
  );
}

/** Only what a person typed. */
export function typedByPerson(typed: Record<string, Typed>): Record<string, Typed> {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !markNames.includes(name)));
}

/** Nobody has touched it for so long: whoever wrote it does not look for it any more. */
export const copiesLiveDays = 180;
/** Of one person and one listing: one in each tab is enough. */
export const copiesAtMost = 10;

/** In place of what was typed: the page has been handed over, and whatever else it sends is late. */
export const handedOver = "";
/** So long a request is on its way at most. */
export const lateWithinMinutes = 60;
