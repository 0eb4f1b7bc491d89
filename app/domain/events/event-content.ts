import type { Field, Lang, SpokenLanguage } from "#db/codes.ts";
import type { EventAudience, EventKind } from "#db/event-codes.ts";
import type { EventTime } from "./event-times.ts";
import type { RegistrationRule } from "./registration-rule.ts";

/** All that the form of an event says. */
export type EventContent = {
  kind: EventKind;
  membersOnly: boolean;
  /** Who invites; neither of the two: the office. */
  companyId: string | null;
  partner: string | null;
  placeId: string | null;
  address: string | null;
  online: boolean;
  link: string | null;
  times: EventTime[];
  texts: { lang: Lang; title: string; text: string | null }[];
  audiences: EventAudience[];
  fields: Field[];
  languages: SpokenLanguage[];
  registration: RegistrationRule | null;
};
