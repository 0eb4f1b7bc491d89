import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EventWordPage } from "#app/domain/events/desk/event-word-page.tsx";
import { WordForm } from "#app/domain/events/form/event-form.ts";
import { sendBackEvent } from "#app/domain/events/life/event-deeds.server.ts";
import { paths } from "#app/paths.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { afterDeed, officeEventFor } from "./event.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, event } = await officeEventFor(args);
  if (event.status !== "submitted") throw seeOther(paths.officeEvent(lang, event.id));
  return { lang, event, title: `${textsFor(lang)("event:desk.sendBack")} – ${args.context.config.board.name}` };
}

export async function action(args: ActionFunctionArgs) {
  const { lang, event, writer } = await officeEventFor(args);
  const read = readForm(await args.request.formData(), WordForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const { db, config, now } = args.context;
  const word = { text: read.value.word, lang };
  const deed = { eventId: event.id, writer, word, config, now: now() };
  return afterDeed(await sendBackEvent(db, deed), "sentBack", { lang, id: event.id });
}

export default function SendBackEvent() {
  const { lang, event } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <EventWordPage
      form={useActionData<typeof action>()?.form}
      title={t("event:desk.sendBack")}
      intro={t("event:desk.sendBackText")}
      back={{
        href: paths.officeEvent(lang, event.id),
        label: <span lang={event.title.lang}>{event.title.text}</span>,
      }}
      label={t("event:desk.sendBackWord")}
      button={<button className="button-primary">{t("event:desk.sendBack")}</button>}
    />
  );
}
