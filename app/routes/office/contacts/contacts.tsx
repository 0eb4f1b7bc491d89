import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { ContactDone, contactDone } from "#app/domain/contacts/desk/contact-done.tsx";
import { ContactTable } from "#app/domain/contacts/desk/contact-table.tsx";
import { findContacts } from "#app/domain/contacts/find-contacts.server.ts";
import { findDistrictNames } from "#app/domain/places/find-district-names.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { EmptyState, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "contacts");
  const contacts = await findContacts(context.db);
  const names = await findDistrictNames(context.db, lang);
  const shown = new Set(contacts.flatMap(({ districts }) => districts));
  return {
    ...{ lang, contacts, done: contactDone(request) },
    districtNames: Object.fromEntries([...names].filter(([id]) => shown.has(id))),
    title: `${textsFor(lang)("contacts:title")} – ${context.config.board.name}`,
  };
}

export default function OfficeContacts() {
  const { lang, contacts, districtNames, done } = useLoaderData<typeof loader>();
  const t = useTexts();
  const add = (
    <p>
      <a className="button-primary" href={paths.officeNewContact(lang)}>
        {t("contacts:desk.new")}
      </a>
    </p>
  );
  return (
    <>
      <ContactDone done={done} />
      <PageHead title={t("contacts:title")}>
        {contacts.length === 0 ? null : (
          <>
            <p className="narrow">{t("contacts:desk.intro")}</p>
            <p className="narrow hint">{t("contacts:desk.rule")}</p>
            {add}
          </>
        )}
      </PageHead>
      {contacts.length === 0 ? (
        <EmptyState title={t("contacts:desk.emptyTitle")}>
          <p>{t("contacts:desk.intro")}</p>
          {add}
        </EmptyState>
      ) : (
        <ContactTable contacts={contacts} districtNames={districtNames} lang={lang} />
      )}
    </>
  );
}
