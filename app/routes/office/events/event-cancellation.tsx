import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EventWordPage } from "#app/domain/events/desk/event-word-page.tsx";
import { WordForm } from "#app/domain/events/form/event-form.ts";
import { cancelEvent } from "#app/domain/events/life/event-deeds.server.ts";
import { cancelCompanysEvent } from "#app/domain/office/rulings/cancel-companys-event.server.ts";
import { GroundFields, groundLabels } from "#app/domain/rulings/ground-fields.tsx";
import { groundShape } from "#app/domain/rulings/ruling-form.ts";
import { paths } from "#app/paths.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { afterDeed, officeEventFor } from "./event.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const CompanysWordForm = WordForm.extend(groundShape);

export async function loader(args: LoaderFunctionArgs) {
  const { lang, event } = await officeEventFor(args);
  if (event.status !== "published") throw seeOther(paths.officeEvent(lang, event.id));
  return { lang, event, title: `${textsFor(lang)("event:desk.cancelTitle")} – ${args.context.config.board.name}` };
}

export async function action(args: ActionFunctionArgs) {
  const { lang, event, writer } = await officeEventFor(args);
  const { db, config, now } = args.context;
  const body = await args.request.formData();
  const { id } = event;
  if (event.byCompany && event.company) {
    const read = readForm(body, CompanysWordForm);
    if (!read.ok) return data({ form: read.form }, { status: 422 });
    const { word, ground, rule } = read.value;
    const about = { id, title: event.title.text, companyId: event.company.id };
    const said = { word: { text: word, lang }, ground: { ground, rule, lang } };
    const deed = { event: about, ...said, officer: writer, config, now: now() };
    return afterDeed(await cancelCompanysEvent(db, deed), "cancelled", { lang, id });
  }
  const read = readForm(body, WordForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const word = { text: read.value.word, lang };
  return afterDeed(await cancelEvent(db, { eventId: id, writer, word, config, now: now() }), "cancelled", { lang, id });
}

export default function CancelEvent() {
  const { lang, event } = useLoaderData<typeof loader>();
  const t = useTexts();
  const form = useActionData<typeof action>()?.form;
  return (
    <EventWordPage
      form={form}
      title={t("event:desk.cancelTitle")}
      intro={t("event:desk.cancelText")}
      back={{
        href: paths.officeEvent(lang, event.id),
        label: <span lang={event.title.lang}>{event.title.text}</span>,
      }}
      label={t("event:desk.cancelWord")}
      more={event.byCompany ? { fields: <GroundFields form={form} />, labels: groundLabels(t) } : null}
      button={<button className="button-danger">{t("event:desk.cancel")}</button>}
    />
  );
}
