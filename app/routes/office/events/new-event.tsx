import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { checkDate } from "#app/domain/events/form/check-date.server.ts";
import { EventFormPage } from "#app/domain/events/form/event-form-page.tsx";
import { findInvitingCompanies } from "#app/domain/events/form/find-inviting-companies.server.ts";
import { takeEvent } from "#app/domain/events/form/take-event.server.ts";
import { publishEvent } from "#app/domain/events/life/event-deeds.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { afterDeed } from "./event.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "events");
  const companies = await findInvitingCompanies(context.db, lang);
  return { lang, companies, title: `${textsFor(lang)("event:desk.new")} – ${context.config.board.name}` };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId } = await requireOffice({ request, params, context }, "events");
  const { db, config } = context;
  const writer = { accountId, companyId: null };
  const body = await request.formData();
  const check = await checkDate(db, { eventId: null, body, lang, companyId: writer.companyId, now: context.now() });
  if (check) return data(check);
  const taken = await takeEvent(db, { eventId: null, body, writer, lang, config: context.config, now: context.now() });
  if (!taken.ok && taken.form) return data({ form: taken.form, checked: null }, { status: taken.status });
  if (!taken.ok) throw notFound();
  const { eventId } = taken;
  if (body.get("deed") !== "publish") return seeOther(`${paths.officeEvent(lang, eventId)}?done=saved`);
  const published = await publishEvent(db, { eventId, writer, seen: null, config, now: context.now() });
  return afterDeed(published, "published", { lang, id: eventId });
}

export default function NewEvent() {
  const { lang, companies } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <EventFormPage
      lang={lang}
      answer={useActionData<typeof action>()}
      hrefOf={paths.officeEvent}
      enterHolidaysAt={paths.officeSchoolHolidays(lang)}
      event={null}
      seen={null}
      companies={companies}
      title={t("event:desk.new")}
      back={{ href: paths.officeEvents(lang), label: t("event:desk.title") }}
      deeds={[
        { value: "save", label: t("event:form.saveDraft") },
        { value: "publish", label: t("event:form.savePublish") },
      ]}
    />
  );
}
