import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { removeContact } from "#app/domain/contacts/remove-contact.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { officeContactFor } from "./contact.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, contact } = await officeContactFor(args);
  const title = `${textsFor(lang)("contacts:desk.removeTitle")} – ${args.context.config.board.name}`;
  return { lang, contact: { id: contact.id, name: contact.name }, title };
}

export async function action(args: ActionFunctionArgs) {
  const { lang, contact, accountId } = await officeContactFor(args);
  const { db, now } = args.context;
  if (!(await removeContact(db, { contactId: contact.id, accountId, now: now() }))) throw notFound();
  return seeOther(paths.officeContacts(lang, "done=removed"));
}

export default function ContactRemoval() {
  const { lang, contact } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead
        title={t("contacts:desk.removeTitle")}
        back={{ href: paths.officeContact(lang, contact.id), label: contact.name }}
      >
        <p>{t("contacts:desk.removeText", { name: contact.name })}</p>
      </PageHead>
      <form method="post">
        <button className="button-danger">{t("contacts:desk.removeButton")}</button>
      </form>
    </div>
  );
}
