import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import { sourceLang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { findMails } from "#app/platform/mail/outbox-queries.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { EmptyState, PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  if (context.config.mode !== "demo") throw notFound();
  const mails = await findMails(context.db, { limit: 100 });
  return {
    title: `${textsFor(sourceLang)("demoMails.title")} – ${context.config.board.name}`,
    mails: mails.map((mail) => ({ ...mail, at: formatInstant(sourceLang, mail.createdAt) })),
  };
}

export default function DemoMails() {
  const t = useTexts();
  const { mails } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("demoMails.title")}>
        <p>{t("demoMails.intro")}</p>
      </PageHead>
      {mails.length === 0 ? (
        <EmptyState title={t("demoMails.empty")}>
          <p>{t("demoMails.emptyText")}</p>
        </EmptyState>
      ) : (
        <ul className="demo-mails">
          {mails.map((mail) => (
            <li key={mail.id} className="panel">
              <a href={paths.demoMail(mail.id)} lang={mail.lang}>
                {mail.subject}
              </a>
              <span>{mail.to}</span>
              <time className="quiet" dateTime={mail.createdAt}>
                {mail.at}
              </time>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
