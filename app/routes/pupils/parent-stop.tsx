import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { mailboxOfStop, wantsNoMails, wishForMails } from "#app/platform/mail/mail-stops.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

/** Opening does nothing: programs that check mails open every link. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { db, config } = context;
  const mailbox = mailboxOfStop(config, params["token"] ?? "");
  const state = mailbox === null ? "unknown" : (await wantsNoMails(db, config, mailbox)) ? "stopped" : "open";
  const title = `${textsFor(lang)(`parent:stop.${state}.title`)} – ${config.board.name}`;
  return data({ lang, state, email: config.operator.email, title } as const, { status: mailbox === null ? 404 : 200 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params["token"] ?? "";
  const { db, config, now } = context;
  const mailbox = mailboxOfStop(config, token);
  const stop = (await request.formData()).get("then") !== "open";
  if (mailbox !== null) await wishForMails(db, config, { mailbox, stop, now: now() });
  return seeOther(paths.parentStop(langOf(params), token));
}

export default function ParentStop() {
  const { lang, state, email } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t(`parent:stop.${state}.title`)}>
        <p>{t(`parent:stop.${state}.text`, { email })}</p>
      </PageHead>
      {state === "unknown" ? null : (
        <form method="post" className="button-row">
          <button
            className={state === "open" ? "button-primary" : "button"}
            name="then"
            value={state === "open" ? "stop" : "open"}
          >
            {t(`parent:stop.${state}.submit`)}
          </button>
        </form>
      )}
      <p>
        <a href={paths.guide(lang, "parents")}>{t("guide:parents")}</a>
      </p>
    </div>
  );
}
