import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findChance } from "#app/domain/events/registering/find-chance.server.ts";
import { fullError } from "#app/domain/events/registering/full-error.ts";
import { registerMember } from "#app/domain/events/registering/register-member.server.ts";
import { keptUntil } from "#app/domain/events/registering/registration.ts";
import { RegistrationChance } from "#app/domain/events/registering/registration-chance.tsx";
import { RegistrationFields } from "#app/domain/events/registering/registration-fields.tsx";
import { MemberRegistrationForm } from "#app/domain/events/registering/registration-form.ts";
import { isRegistering } from "#app/domain/events/registering/registration-state.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm, slowedDown } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { readableEventFor } from "./event.server.ts";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What is for members alone: for what is public, members register where everybody does. */
async function membersEventFor(args: LoaderFunctionArgs) {
  const { lang, event, person } = await readableEventFor(args);
  const { registration } = event;
  const isOut = event.status === "published" || event.status === "cancelled";
  if (!registration || !event.membersOnly || !isOut) throw notFound();
  return { lang, person, event: { ...event, registration } };
}

export async function loader(args: LoaderFunctionArgs) {
  const { lang, event, person } = await membersEventFor(args);
  const { db, config } = args.context;
  const now = args.context.now();
  return {
    ...{ lang, event, person, isOpen: isRegistering(event, now), keptUntil: keptUntil(event) },
    chance: await findChance(db, { eventId: event.id, rule: event.registration, now }),
    title: `${textsFor(lang)("registration:form.title")} – ${config.board.name}`,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { lang, event, person } = await membersEventFor(args);
  const { db, config, limits, client, now } = args.context;
  const read = readForm(await args.request.formData(), MemberRegistrationForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const taken = await limits.take("registration", client);
  if (!taken.ok) return data({ form: slowedDown(read.form, taken) }, { status: 422 });
  const asked = { ...read.value, email: person.email };
  const registered = await registerMember(db, { eventId: event.id, asked, lang, config, now: now() });
  if (registered.ok) return seeOther(paths.myRegistration(lang, registered.token));
  if (registered.reason === "closed") return seeOther(paths.memberRegistration(lang, event.id));
  const errors = { persons: fullError(registered.free) };
  return data({ form: formWithErrors(read.form, errors) }, { status: 422 });
}

export default function MemberRegistration() {
  const { lang, event, person, isOpen, keptUntil, chance } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  const { places, asksNote } = event.registration;
  return (
    <div className="narrow">
      <PageHead
        title={t("registration:form.title")}
        back={{
          href: paths.employerEvent(lang, event.id),
          label: <span lang={event.title.lang}>{event.title.text}</span>,
        }}
      />
      {isOpen ? (
        <>
          <RegistrationChance {...chance} />
          <RegistrationFields {...{ form, lang, places, asksNote, keptUntil }} member={person} />
        </>
      ) : (
        <Notice title={t("registration:closed.title")}>
          <p>{t("registration:closed.text")}</p>
        </Notice>
      )}
    </div>
  );
}
