import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { endOwnRegistration } from "#app/domain/events/registering/end-registration.server.ts";
import { findOwnRegistration } from "#app/domain/events/registering/find-own-registration.server.ts";
import { OwnRegistrationPanel } from "#app/domain/events/registering/own-registration-panel.tsx";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

/** Asks first: whoever cancels is gone, and the place with them. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const token = params["token"] ?? "";
  const registration = await findOwnRegistration(context.db, { token, lang, now: context.now() });
  if (!registration) throw seeOther(paths.myRegistration(lang, token));
  const title = `${textsFor(lang)("registration:own.cancelTitle")} – ${context.config.board.name}`;
  return { lang, token, registration, title };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

export async function action({ params, context }: ActionFunctionArgs) {
  const token = params["token"] ?? "";
  await endOwnRegistration(context.db, { token, config: context.config, now: context.now() });
  return seeOther(`${paths.myRegistration(langOf(params), token)}?ended=gone`);
}

export default function CancelMyRegistration() {
  const { lang, token, registration } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead
        title={t("registration:own.cancelTitle")}
        back={{ href: paths.myRegistration(lang, token), label: t("registration:own.back") }}
      >
        <p>{t("registration:own.cancelText")}</p>
      </PageHead>
      <OwnRegistrationPanel lang={lang} registration={registration} href={null} />
      <form method="post">
        <button className="button-danger">{t("registration:own.cancelSure")}</button>
      </form>
    </div>
  );
}
