import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import { sourceLang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { findMail } from "#app/platform/mail/outbox-queries.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { Facts, PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  if (context.config.mode !== "demo") throw notFound();
  const mail = await findMail(context.db, params["id"] ?? "");
  if (!mail) throw notFound();
  return {
    title: `${mail.subject} – ${context.config.board.name}`,
    mail: { ...mail, at: formatInstant(sourceLang, mail.createdAt) },
  };
}

export default function DemoMail() {
  const t = useTexts();
  const { mail } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={<span lang={mail.lang}>{mail.subject}</span>}
        back={{ href: paths.demoMails(), label: t("demoMails.back") }}
      />
      <div className="panel mail-text" lang={mail.lang}>
        {withLinks(mail.text)}
      </div>
      <Facts
        items={[
          { label: t("demoMails.to"), value: mail.to },
          { label: t("demoMails.at"), value: mail.at },
          { label: t("demoMails.kind"), value: mail.kind },
          { label: t("demoMails.replyTo"), value: mail.replyTo },
          { label: t("demoMails.unsubscribe"), value: mail.unsubscribeUrl },
          { label: t("demoMails.calendar"), value: mail.calendar && <pre className="mail-text">{mail.calendar}</pre> },
        ]}
      />
    </>
  );
}

/** Mail programs make links of addresses in plain text; so does this page. */
function withLinks(text: string) {
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={index} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
