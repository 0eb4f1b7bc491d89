import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findMailEntry } from "#app/domain/mail-texts/find-mail-words.server.ts";
import { mailKindNames } from "#app/domain/mail-texts/mail-kinds.ts";
import { findMailExample } from "#app/domain/office/mails/examples/find-mail-example.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { lintMail } from "#app/platform/mail/linting/lint-mail.server.ts";
import { mailNames } from "#app/platform/mail/mail-names.ts";

/** The mail that the address names, in the language it asks for and in today's words; 404 where there is no such mail. */
export async function mailExampleFor({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "texts");
  const { db, config, now } = context;
  const name = mailNames.find((one) => one === params["name"]);
  if (!name) throw notFound();
  const query = new URL(request.url).searchParams;
  const shownIn = config.board.langs.find((one) => one === query.get("in")) ?? lang;
  const worded = mailKindNames.find((kind) => kind === name) ?? null;
  const texts = worded ? ((await findMailEntry(db, worded))?.texts ?? {}) : {};
  const mail = await findMailExample({ name, lang: shownIn, texts, config, now: now() });
  return { lang, name, shownIn, worded, mail, query, faults: lintMail(mail, config) };
}
