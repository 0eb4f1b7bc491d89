import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { checkDate } from "#app/domain/events/form/check-date.server.ts";
import { EventFormPage } from "#app/domain/events/form/event-form-page.tsx";
import { findInvitingCompanies } from "#app/domain/events/form/find-inviting-companies.server.ts";
import { storedEvent } from "#app/domain/events/form/stored-event.ts";
import { takeEvent } from "#app/domain/events/form/take-event.server.ts";
import { publishEvent } from "#app/domain/events/life/event-deeds.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { afterDeed, officeEventFor } from "./event.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, event } = await officeEventFor(args);
  if (event.status === "cancelled") throw seeOther(paths.officeEvent(lang, event.id));
  return {
    ...{ lang, event, stored: storedEvent(event) },
    companies: event.byCompany ? null : await findInvitingCompanies(args.context.db, lang),
    title: `${textsFor(lang)("event:desk.edit")} – ${args.context.config.board.name}`,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { lang, event, writer } = await officeEventFor(args);
  const { db, config, now } = args.context;
  const body = await args.request.formData();
  const check = await checkDate(db, { eventId: event.id, body, lang, companyId: writer.companyId, now: now() });
  if (check) return data(check);
  const taken = await takeEvent(db, { eventId: event.id, body, writer, lang, config, now: now() });
  if (!taken.ok && taken.form) return data({ form: taken.form, checked: null }, { status: taken.status });
  if (!taken.ok) throw notFound();
  const { id } = event;
  if (body.get("deed") !== "publish") return seeOther(`${paths.officeEvent(lang, id)}?done=saved`);
  const published = await publishEvent(db, { eventId: id, writer, seen: null, config, now: now() });
  return afterDeed(published, "published", { lang, id });
}

export default function EditEvent() {
  const { lang, event, stored, companies } = useLoaderData<typeof loader>();
  const t = useTexts();
  const deeds =
    event.status === "published"
      ? [{ value: "save", label: t("event:form.saveChange") }]
      : [
          { value: "save", label: t("event:form.saveChange") },
          { value: "publish", label: t("event:form.savePublish") },
        ];
  return (
    <EventFormPage
      lang={lang}
      answer={useActionData<typeof action>()}
      hrefOf={paths.officeEvent}
      enterHolidaysAt={paths.officeSchoolHolidays(lang)}
      event={stored}
      seen={event.updatedAt}
      companies={companies}
      title={t("event:desk.edit")}
      back={{ href: paths.officeEvent(lang, event.id), label: event.title.text }}
      deeds={deeds}
    />
  );
}
