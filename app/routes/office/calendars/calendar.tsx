import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { longestCalendar } from "#app/domain/events/reading/read-calendar-apart.server.ts";
import { CalendarState } from "#app/domain/events/watched/calendar-state.tsx";
import { DifferingEvents } from "#app/domain/events/watched/differing-events.tsx";
import { importDeeds } from "#app/domain/events/watched/import-deeds.ts";
import { ImportedDrafts } from "#app/domain/events/watched/imported-drafts.tsx";
import { readByOfficer, readFileByOfficer } from "#app/domain/events/watched/read-by-officer.server.ts";
import { settleImported } from "#app/domain/events/watched/settle-imported.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { readTable } from "#app/platform/http/read-uploads.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, FileField } from "#app/ui/form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { calendarFor } from "./calendar.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const good = ["added", "read", "published", "dropped", "followed", "kept"] as const;
const said = [...good, "unread", "past", "incomplete", "changedMeanwhile"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { lang, calendar } = await calendarFor(args);
  const done = new URL(args.request.url).searchParams.get("done");
  return {
    ...{ lang, calendar, today: dayOf(args.context.now()), done: said.find((one) => one === done) ?? null },
    title: `${calendar.name} – ${textsFor(lang)("watchedCalendar:title")} – ${args.context.config.board.name}`,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { lang, accountId, calendar } = await calendarFor(args);
  const { request, context } = args;
  const { db, config, now } = context;
  const officer = { accountId };
  const here = (done: string) => seeOther(paths.officeCalendar(lang, calendar.id, `done=${done}`));
  const asked = { id: calendar.id, officer, config, now: now() };
  if (/^multipart\//i.test(request.headers.get("content-type") ?? "")) {
    const sent = await readTable(request, { atMost: longestCalendar });
    const read = await readFileByOfficer(db, { ...asked, sent });
    return read.ok ? here(read.done) : data({ form: read.form }, { status: 422 });
  }
  const body = await request.formData();
  if (body.get("deed") === "read") {
    const read = await readByOfficer(db, asked);
    return read.ok ? here(read.done) : data({ form: read.form }, { status: 422 });
  }
  const deed = importDeeds.find((one) => one === body.get("deed"));
  const [eventId, seen] = [body.get("event"), body.get("seen")];
  if (!deed || typeof eventId !== "string") throw notFound();
  const about = { calendarId: calendar.id, eventId, seen: typeof seen === "string" ? seen : null };
  const settled = await settleImported(db, { ...about, deed, lang, officer, config, now: now() });
  if (settled === null) throw notFound();
  return here(settled);
}

export default function Calendar() {
  const t = useTexts();
  const { lang, calendar, today, done } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const label = t("watchedCalendar:field.file");
  return (
    <>
      {done && !form ? (
        <Notice tone={good.some((one) => one === done) ? "done" : "stop"}>
          <p>{t(`watchedCalendar:done.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead title={calendar.name} back={{ href: paths.officeCalendars(lang), label: t("watchedCalendar:title") }}>
        <p className="calendar-line">
          {[t(`event:kind.${calendar.kind}`), t(`watchedCalendar:lang.${calendar.lang}`), calendar.address]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </PageHead>
      <ErrorSummary form={form} labels={{ file: label }} />
      <CalendarState {...{ lang, calendar }} />
      {calendar.address ? (
        <form method="post" className="button-row">
          <button name="deed" value="read" className="button">
            {t("watchedCalendar:readNow")}
          </button>
        </form>
      ) : null}
      {calendar.differing.length > 0 ? <DifferingEvents {...{ lang, calendar }} /> : null}
      {calendar.counts.drafts > 0 ? <ImportedDrafts {...{ lang, today, calendar }} /> : null}
      <p>
        {t("watchedCalendar:published", { count: calendar.counts.published })}{" "}
        {t("watchedCalendar:dropped", { count: calendar.counts.dropped })}
      </p>
      <form method="post" encType="multipart/form-data" className="panel narrow">
        <h2>{t("watchedCalendar:fileTitle")}</h2>
        <FileField
          {...{ form, name: "file", label, hint: t("watchedCalendar:hint.file") }}
          accept=".ics,text/calendar"
          multiple={false}
        />
        <button className="button">{t("watchedCalendar:readFile")}</button>
      </form>
      <form method="post" action={paths.removeCalendar(lang, calendar.id)} className="panel narrow">
        <h2>{t("watchedCalendar:remove")}</h2>
        <p>{t("watchedCalendar:removeText")}</p>
        <button className="button-danger">{t("watchedCalendar:remove")}</button>
      </form>
    </>
  );
}
