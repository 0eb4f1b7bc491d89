import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useContext } from "react";
import { MailCheck } from "#app/domain/office/mails/mail-check.tsx";
import { MailLook } from "#app/domain/office/mails/mail-look.tsx";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";
import { Chip, PageHead } from "#app/ui/parts.tsx";
import { mailExampleFor } from "./mail-example.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, name, shownIn, worded, faults, mail: whole } = await mailExampleFor(args);
  const mail = { subject: whole.subject, text: whole.text, html: whole.html, calendar: whole.calendar };
  return { lang, name, shownIn, worded, mail, faults, title: `${whole.subject} – ${args.context.config.board.name}` };
}

export default function MailShown() {
  const t = useTexts();
  const { lang, name, shownIn, worded, mail, faults } = useLoaderData<typeof loader>();
  const offered = useContext(OfferedLangs);
  return (
    <div className="narrow">
      <PageHead
        title={<span lang={shownIn}>{mail.subject}</span>}
        back={{ href: paths.officeMails(lang), label: t("wording:mails.title") }}
      >
        <p>{t("wording:mails.invented")}</p>
        <p>
          <Chip>{name}</Chip>{" "}
          {worded ? <a href={paths.officeMailText(lang, worded)}>{t("wording:mails.word")}</a> : null}
        </p>
      </PageHead>
      {offered.length > 1 ? (
        <nav className="view-tabs" aria-label={t("wording:languages")}>
          {offered.map((one) => (
            <a
              key={one}
              href={paths.officeMail(lang, name, `in=${one}`)}
              aria-current={one === shownIn ? "page" : undefined}
            >
              {t(`listing:language.${one}`)}
            </a>
          ))}
        </nav>
      ) : null}
      <section className="office-section">
        <p className="button-row">
          {(["light", "dark"] as const).map((scheme) => (
            <a
              key={scheme}
              className="button"
              href={paths.officeMailPage(lang, name, `in=${shownIn}&scheme=${scheme}`)}
            >
              {t(`wording:mails.${scheme}`)}
            </a>
          ))}
        </p>
        <MailLook lang={shownIn} mail={mail} />
      </section>
      <MailCheck faults={faults} />
      {mail.calendar ? (
        <section className="office-section">
          <h2>{t("wording:mails.calendar")}</h2>
          <pre className="mail-text">{mail.calendar}</pre>
        </section>
      ) : null}
    </div>
  );
}
