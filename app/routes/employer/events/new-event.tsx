import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSpeaker } from "#app/domain/accounts/viewer.server.ts";
import { checkDate } from "#app/domain/events/form/check-date.server.ts";
import { EventFormPage } from "#app/domain/events/form/event-form-page.tsx";
import { takeEvent } from "#app/domain/events/form/take-event.server.ts";
import { submitEvent } from "#app/domain/events/life/event-deeds.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { afterDeed } from "./event.server.ts";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireSpeaker({ request, params, context });
  return { lang, title: `${textsFor(lang)("event:desk.new")} – ${context.config.board.name}` };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId, company } = await requireSpeaker({ request, params, context });
  const writer = { accountId, companyId: company.id };
  const body = await request.formData();
  const check = await checkDate(context.db, {
    eventId: null,
    body,
    lang,
    companyId: writer.companyId,
    now: context.now(),
  });
  if (check) return data(check);
  const taken = await takeEvent(context.db, {
    eventId: null,
    body,
    writer,
    lang,
    config: context.config,
    now: context.now(),
  });
  if (!taken.ok && taken.form) return data({ form: taken.form, checked: null }, { status: taken.status });
  if (!taken.ok) throw notFound();
  const { eventId } = taken;
  if (body.get("deed") !== "submit") return seeOther(`${paths.employerEvent(lang, eventId)}?done=saved`);
  const submitted = await submitEvent(context.db, { eventId, writer, now: context.now() });
  return afterDeed(submitted, "submitted", { lang, id: eventId });
}

export default function NewEvent() {
  const { lang } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <EventFormPage
      lang={lang}
      answer={useActionData<typeof action>()}
      hrefOf={paths.employerEvent}
      enterHolidaysAt={null}
      event={null}
      seen={null}
      companies={null}
      title={t("event:desk.new")}
      back={{ href: paths.employerEvents(lang), label: t("event:desk.title") }}
      deeds={[
        { value: "save", label: t("event:form.saveDraft") },
        { value: "submit", label: t("event:form.saveSubmit") },
      ]}
    />
  );
}
