import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { checkDate } from "#app/domain/events/form/check-date.server.ts";
import { EventFormPage } from "#app/domain/events/form/event-form-page.tsx";
import { storedEvent } from "#app/domain/events/form/stored-event.ts";
import { takeEvent } from "#app/domain/events/form/take-event.server.ts";
import { submitEvent } from "#app/domain/events/life/event-deeds.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { afterDeed, employerEventFor } from "./event.server.ts";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, event } = await employerEventFor(args);
  if (event.status !== "draft" && event.status !== "submitted") throw seeOther(paths.employerEvent(lang, event.id));
  const title = `${textsFor(lang)("event:desk.edit")} – ${args.context.config.board.name}`;
  return { lang, event, stored: storedEvent(event), title };
}

export async function action(args: ActionFunctionArgs) {
  const { lang, event, writer } = await employerEventFor(args);
  const { db, config, now } = args.context;
  const body = await args.request.formData();
  const check = await checkDate(db, { eventId: event.id, body, lang, companyId: writer.companyId, now: now() });
  if (check) return data(check);
  const taken = await takeEvent(db, { eventId: event.id, body, writer, lang, config, now: now() });
  if (!taken.ok && taken.form) return data({ form: taken.form, checked: null }, { status: taken.status });
  if (!taken.ok) throw notFound();
  const { id } = event;
  if (body.get("deed") !== "submit") return seeOther(`${paths.employerEvent(lang, id)}?done=saved`);
  return afterDeed(await submitEvent(db, { eventId: id, writer, now: now() }), "submitted", { lang, id });
}

export default function EditEvent() {
  const { lang, event, stored } = useLoaderData<typeof loader>();
  const t = useTexts();
  const save = { value: "save", label: t("event:form.saveChange") };
  const submit = { value: "submit", label: t("event:form.saveSubmit") };
  return (
    <EventFormPage
      lang={lang}
      answer={useActionData<typeof action>()}
      hrefOf={paths.employerEvent}
      enterHolidaysAt={null}
      event={stored}
      seen={event.updatedAt}
      companies={null}
      title={t("event:desk.edit")}
      back={{ href: paths.employerEvent(lang, event.id), label: event.title.text }}
      deeds={event.status === "draft" ? [save, submit] : [save]}
    />
  );
}
