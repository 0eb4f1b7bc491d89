import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import type { ContactPerson } from "#app/domain/contacts/contact-person.ts";
import { findContact } from "#app/domain/contacts/find-contacts.server.ts";
import type { ContactLook } from "#app/domain/contacts/form/contact-editor.tsx";
import { findDistrictChoices } from "#app/domain/contacts/form/find-district-choices.server.ts";
import { shownContact } from "#app/domain/contacts/shown-contact.server.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

type Asked = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

/** The person of an office's page, and who asks for it. */
export async function officeContactFor({ request, params, context }: Asked) {
  const lang = langOf(params);
  const { accountId } = await requireOffice({ request, params, context }, "contacts");
  const contact = await findContact(context.db, params["contactId"] ?? "");
  if (!contact) throw notFound();
  return { lang, contact, accountId };
}

/** What the form of a person needs beside them. */
export async function formFacts({ db, config }: AppContext, lang: Lang) {
  return { lang, districts: await findDistrictChoices(db, lang), operator: config.operator.name };
}

/** In every language of the board. */
export function looksOf({ config }: AppContext, person: ContactPerson): ContactLook {
  return config.board.langs.map((lang) => ({ lang, shown: shownContact(person, lang) }));
}
