import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { type FormState, withoutSecrets } from "#app/platform/http/form.ts";
import { askAboutAddress } from "#app/platform/mail/ask-about-address.server.ts";
import type { ContactPerson } from "../contact-person.ts";
import { ContactPersonForm } from "./contact-person-form.ts";
import { findDistrictChoices } from "./find-district-choices.server.ts";
import { readContact } from "./read-contact.server.ts";
import { saveContact } from "./save-contact.server.ts";

type Take = {
  /** Null: somebody new. */
  contactId: string | null;
  body: FormData;
  accountId: string;
  lang: Lang;
  config: Pick<Config, "mode" | "board">;
  now: Date;
};

export type TakenContact =
  | { ok: true; contactId: string }
  /** `look`: nothing was saved, as was asked for; so the person would be shown. */
  | { ok: false; form: FormState; look: ContactPerson | null; status: 200 | 409 | 422 }
  | { ok: false; form: null };

/** Keeps what was sent from the form of a person, or shows it first; or gives the form back with all that is wrong; null: nobody there. */
export async function takeContact(
  db: Db,
  { contactId, body, accountId, lang, config, now }: Take,
): Promise<TakenContact> {
  const read = askAboutAddress(readForm(body, ContactPersonForm), "email", config);
  if (!read.ok) return { ok: false, form: read.form, look: null, status: 422 };
  const districts = (await findDistrictChoices(db, lang)).map(({ id }) => id);
  const meant = readContact(read.value, { lang, offered: config.board.langs, districts });
  if (!meant.ok) return { ok: false, form: formWithErrors(read.form, meant.errors), look: null, status: 422 };
  if (body.get("deed") === "look") return { ok: false, form: read.form, look: meant.person, status: 200 };

  const seen = body.get("seen");
  const known = { accountId, seen: typeof seen === "string" ? seen : null, now };
  const saved = await saveContact(db, { contactId, person: meant.person, ...known });
  if (saved.ok) return saved;
  if (saved.reason === "notFound") return { ok: false, form: null };
  const errors = { "": { key: "contacts:errors.savedMeanwhile", values: {} } };
  const form = formWithErrors(withoutSecrets(read.form, ["seen"]), errors);
  return { ok: false, form, look: null, status: 409 };
}
