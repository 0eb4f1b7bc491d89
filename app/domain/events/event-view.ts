import type { CompanyKind, Country, Field, Lang, SpokenLanguage } from "#db/codes.ts";
import type { EventAudience, EventKind, EventStatus } from "#db/event-codes.ts";
import type { Instant } from "#db/schema.ts";
import { slugOf } from "#app/domain/listings/listing.ts";
import { paths } from "#app/paths.ts";
import { chosenText } from "#app/platform/i18n/chosen-text.ts";
import type { EventTime } from "./event-times.ts";
import type { RegistrationRule } from "./registration-rule.ts";

/** An event as somebody reads it in one language. */
export type EventView = {
  id: string;
  kind: EventKind;
  status: EventStatus;
  membersOnly: boolean;
  byCompany: boolean;
  /** Both may invite together; neither of the two: the office. */
  company: { id: string; slug: string; name: string; kind: CompanyKind; suspended: boolean } | null;
  partner: string | null;
  place: EventPlace | null;
  address: string | null;
  online: boolean;
  link: string | null;
  /** In the order of the calendar. */
  times: (EventTime & { position: number })[];
  /** In the reader's language where there is one. */
  title: { lang: Lang; text: string };
  text: { lang: Lang; text: string } | null;
  texts: { lang: Lang; title: string; text: string | null }[];
  audiences: EventAudience[];
  fields: Field[];
  languages: SpokenLanguage[];
  /** Why it is cancelled. */
  reason: { lang: Lang; text: string } | null;
  remark: string | null;
  /** Null: nobody need register. */
  registration: RegistrationRule | null;
  publishedAt: Instant | null;
  cancelledAt: Instant | null;
  updatedAt: Instant;
  sequence: number;
};

export type EventPlace = {
  id: string;
  name: string;
  /** As it is called on the spot. */
  localName: string;
  country: Country;
  districtId: string | null;
};

/** The same words in every language: an address is passed on by people who read different ones. */
export function eventPath(lang: Lang, { id, texts }: Pick<EventView, "id" | "texts">) {
  return paths.event(lang, `${slugOf(chosenText(texts, "de")?.title ?? "")}-${id}`);
}
