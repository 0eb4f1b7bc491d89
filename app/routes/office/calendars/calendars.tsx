import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { addByForm } from "#app/domain/events/watched/add-watched-calendar.server.ts";
import { CalendarFields, useCalendarLabels } from "#app/domain/events/watched/calendar-fields.tsx";
import { CalendarTable } from "#app/domain/events/watched/calendar-table.tsx";
import { findWatchedCalendars } from "#app/domain/events/watched/find-watched-calendars.server.ts";
import { readWatchedCalendar } from "#app/domain/events/watched/read-watched-calendar.server.ts";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "events");
  return {
    lang,
    calendars: await findWatchedCalendars(context.db),
    removed: new URL(request.url).searchParams.get("done") === "removed",
    title: `${textsFor(lang)("watchedCalendar:title")} – ${context.config.board.name}`,
  };
}

/** What has an address is read at once, so that whoever adds it sees whether it was the right one. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId } = await requireOffice({ request, params, context }, "events");
  const { db, config, now } = context;
  const added = await addByForm(db, { body: await request.formData(), accountId, now: now() });
  if (!added.ok) return data({ form: added.form }, { status: 422 });
  await readWatchedCalendar(db, { id: added.id, config, now: now() });
  return seeOther(paths.officeCalendar(lang, added.id, "done=added"));
}

export default function Calendars() {
  const t = useTexts();
  const { lang, calendars, removed } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <>
      {removed && !form ? (
        <Notice tone="done">
          <p>{t("watchedCalendar:done.removed")}</p>
        </Notice>
      ) : null}
      <PageHead
        title={t("watchedCalendar:title")}
        back={{ href: paths.officeEvents(lang), label: t("event:desk.title") }}
      >
        <p>{t("watchedCalendar:intro")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={useCalendarLabels()} />
      {calendars.length > 0 ? <CalendarTable {...{ lang, calendars }} /> : null}
      <section className="panel office-section narrow">
        <h2>{t("watchedCalendar:add")}</h2>
        <PageForm noValidate>
          <CalendarFields form={form} />
          <button className="button-primary">{t("watchedCalendar:add")}</button>
        </PageForm>
      </section>
    </>
  );
}
