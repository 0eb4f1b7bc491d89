import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { findPlaces, suggestPlaces } from "#app/domain/places/find-place.server.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import type { EventContent } from "../event-content.ts";
import type { TypedEvent } from "./event-form.ts";
import { readRule } from "./read-rule.ts";
import { readTimes } from "./read-times.ts";

type Asked = {
  /** In which language places are typed. */
  lang: Lang;
  today: Day;
  /** The company that wrote it; null: the office, which says who invites. */
  companyId: string | null;
};

export type ReadEvent = { ok: true; content: EventContent } | { ok: false; errors: Record<string, FieldError> };

/** What a typed event means, or all that is wrong with it, each by its field. */
export async function readEvent(db: Db, typed: TypedEvent, { lang, today, companyId }: Asked): Promise<ReadEvent> {
  const times = readTimes(typed, today);
  const rule = readRule(typed, times.ok ? times.times : null);
  const texts = textsOf(typed);
  const place = typed.way === "online" ? null : await readPlace(db, typed.place, lang);
  const inviting = companyId ?? (await findInviting(db, typed.company));
  const errors: Record<string, FieldError> = {
    ...textErrors(typed),
    ...(times.ok ? {} : times.errors),
    ...(rule.ok ? {} : rule.errors),
    ...(place && !place.ok ? { place: place.error } : {}),
    ...(inviting === undefined ? { company: { key: "errors.choose", values: {} } } : {}),
  };
  if (!times.ok || !rule.ok || inviting === undefined || Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    content: {
      ...{ kind: typed.kind, audiences: typed.audiences, fields: typed.fields, languages: typed.languages },
      ...{ texts, times: times.times, companyId: inviting, registration: rule.rule },
      membersOnly: typed.membersOnly === "on",
      partner: companyId === null ? (typed.partner ?? null) : null,
      placeId: place?.ok ? place.id : null,
      address: typed.way === "online" ? null : (typed.address ?? null),
      online: typed.way !== "place",
      link: typed.link ?? null,
    },
  };
}

const names = [
  { lang: "de", title: "titleDe", text: "textDe" },
  { lang: "pl", title: "titlePl", text: "textPl" },
  { lang: "cs", title: "titleCs", text: "textCs" },
] as const;

function textsOf(typed: TypedEvent) {
  return names.flatMap(({ lang, ...name }) => {
    const title = typed[name.title];
    return title ? [{ lang, title, text: typed[name.text] ?? null }] : [];
  });
}

/** One language is enough; a text without a title is none. */
function textErrors(typed: TypedEvent): Record<string, FieldError> {
  const untitled = names.filter(({ title, text }) => typed[text] && !typed[title]);
  const missing = textsOf(typed).length === 0 && untitled.length === 0 ? [names[0]] : untitled;
  return Object.fromEntries(missing.map(({ title }) => [title, { key: "event:errors.title", values: {} }]));
}

async function readPlace(db: Db, typed: string | undefined, lang: Lang) {
  if (!typed) return { ok: false, error: { key: "errors.required", values: {} } } as const;
  const [place] = await findPlaces(db, typed, lang);
  if (place) return { ok: true, id: place.id } as const;
  const places = (await suggestPlaces(db, typed, lang)).join(", ");
  const key = places === "" ? "office:errors.placeUnknown" : "office:errors.placeSuggested";
  return { ok: false, error: { key, values: { places } } } as const;
}

/** null: the office alone; undefined: there is no such company. */
async function findInviting(db: Db, id: string | undefined) {
  if (!id) return null;
  return (await db.selectFrom("company").select("id").where("id", "=", id).executeTakeFirst())?.id;
}
