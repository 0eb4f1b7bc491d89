import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findMailSubjects } from "#app/domain/office/mails/examples/find-mail-subjects.server.ts";
import { findReturnedMails } from "#app/domain/office/mails/find-returned-mails.server.ts";
import { mailAreas } from "#app/domain/office/mails/mail-areas.ts";
import { ReturnedMails } from "#app/domain/office/mails/returned-mails.tsx";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Chip, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "texts");
  const { db, config, now } = context;
  return {
    lang,
    mails: await findMailSubjects({ lang, config, now: now() }),
    returned: await findReturnedMails(db, config),
    title: `${textsFor(lang)("wording:mails.title")} – ${config.board.name}`,
  };
}

export default function Mails() {
  const t = useTexts();
  const { lang, mails, returned } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("wording:mails.title")} back={{ href: paths.officeTexts(lang), label: t("wording:title") }}>
        <p>
          {t("wording:mails.text")} {t("wording:mails.check.text")}
        </p>
      </PageHead>
      <ReturnedMails
        lang={lang}
        returned={returned}
        subjectOf={(kind) => mails.find(({ name }) => name === kind)?.subject}
      />
      {mailAreas.map((area) => (
        <section key={area} className="office-section">
          <h2>{t(`wording:mails.area.${area}`)}</h2>
          <ul className="term-list">
            {mails
              .filter(({ name }) => name.startsWith(`${area}.`))
              .map(({ name, subject, faults }) => (
                <li key={name}>
                  <a href={paths.officeMail(lang, name)}>{subject}</a>
                  {faults > 0 ? <Chip>{t("wording:mails.check.faults", { count: faults })}</Chip> : null}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
