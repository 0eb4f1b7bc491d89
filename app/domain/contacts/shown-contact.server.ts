import type { Lang, SpokenLanguage } from "#db/codes.ts";
import { chosenText } from "#app/platform/i18n/chosen-text.ts";
import { type PhoneView, phoneView } from "#app/platform/typed/phone-view.server.ts";
import { contactHoursText } from "./contact-hours-text.ts";
import type { ContactPerson } from "./contact-person.ts";

/** Somebody as a reader of one language sees them. */
export type ShownContact = {
  name: string;
  email: string;
  phone: PhoneView | null;
  role: { lang: Lang; text: string };
  languages: SpokenLanguage[];
  hours: string | null;
};

export function shownContact({ name, email, phone, roles, languages, hours }: ContactPerson, lang: Lang): ShownContact {
  const role = chosenText(roles, lang);
  return {
    ...{ name, email, languages },
    phone: phone === null ? null : phoneView(phone, { home: null, lang }),
    role: { lang: role?.lang ?? lang, text: role?.role ?? "" },
    hours: hours && contactHoursText(lang, hours),
  };
}
