import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { eventPath } from "#app/domain/events/event-view.ts";
import { timeText, whereText } from "#app/domain/events/event-words.ts";
import { findPublicEvent } from "#app/domain/events/page/find-event.server.ts";
import { findChance } from "#app/domain/events/registering/find-chance.server.ts";
import { fullError } from "#app/domain/events/registering/full-error.ts";
import { keptUntil } from "#app/domain/events/registering/registration.ts";
import { RegistrationChance } from "#app/domain/events/registering/registration-chance.tsx";
import { RegistrationFields } from "#app/domain/events/registering/registration-fields.tsx";
import { RegistrationForm } from "#app/domain/events/registering/registration-form.ts";
import { isRegistering } from "#app/domain/events/registering/registration-state.ts";
import { requestRegistration } from "#app/domain/events/registering/request-registration.server.ts";
import { idFromSlug } from "#app/domain/listings/listing.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm, slowedDown } from "#app/platform/http/form.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { askAboutAddress } from "#app/platform/mail/ask-about-address.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

async function askingEventFor({ params, context }: Pick<LoaderFunctionArgs, "params" | "context">) {
  const lang = langOf(params);
  const event = await findPublicEvent(context.db, { eventId: idFromSlug(params["slug"] ?? "") ?? "", lang });
  if (!event?.registration) throw notFound();
  const slug = eventPath(lang, event).split("/").at(-1) ?? "";
  return { lang, slug, event: { ...event, registration: event.registration } };
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { lang, event } = await askingEventFor({ params, context });
  const { db, config } = context;
  const now = context.now();
  return {
    ...{ lang, event, isOpen: isRegistering(event, now), keptUntil: keptUntil(event) },
    chance: await findChance(db, { eventId: event.id, rule: event.registration, now }),
    title: `${textsFor(lang)("registration:form.titleFor", { title: event.title.text })} – ${config.board.name}`,
  };
}

/** The answer is the same whether or not the address has registered: only its owner shall learn more. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { lang, slug, event } = await askingEventFor({ params, context });
  const { db, config, limits, client } = context;
  const read = askAboutAddress(readForm(await request.formData(), RegistrationForm), "email", config);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const taken = await limits.take("registration", client);
  if (!taken.ok) return data({ form: slowedDown(read.form, taken) }, { status: 422 });
  const { ok: mayMail } = await limits.take("mail_address", foldAddress(read.value.email));
  const now = context.now();
  const asked = { eventId: event.id, asked: read.value, lang, mayMail, config, now };
  const requested = await requestRegistration(db, asked);
  if (requested.ok) return seeOther(paths.registrationSent(lang, slug, requested.as === "waiting" ? "as=waiting" : ""));
  if (requested.reason === "closed") return seeOther(paths.registration(lang, slug));
  const errors = { persons: fullError(requested.free) };
  return data({ form: formWithErrors(read.form, errors) }, { status: 422 });
}

export default function EventRegistration() {
  const { lang, event, isOpen, keptUntil, chance } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  const { places, asksNote } = event.registration;
  const [first] = event.times;
  return (
    <div className="narrow">
      <PageHead
        title={t("registration:form.title")}
        back={{ href: eventPath(lang, event), label: <span lang={event.title.lang}>{event.title.text}</span> }}
      >
        <p>{[first && timeText(lang, first), whereText(t, event)].filter(Boolean).join(" · ")}</p>
      </PageHead>
      {isOpen ? (
        <>
          <RegistrationChance {...chance} />
          {chance.free === 0 && !chance.waitingList && !form ? null : (
            <RegistrationFields {...{ form, lang, places, asksNote, keptUntil }} member={null} />
          )}
        </>
      ) : (
        <Notice title={t("registration:closed.title")}>
          <p>{t("registration:closed.text")}</p>
        </Notice>
      )}
    </div>
  );
}
