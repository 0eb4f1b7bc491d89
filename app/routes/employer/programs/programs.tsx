import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireCompanyAdmin } from "#app/domain/accounts/viewer.server.ts";
import { findApiKeys } from "#app/domain/api/keys/find-api-keys.server.ts";
import { KeyTable } from "#app/domain/api/keys/key-table.tsx";
import { findWebhooks } from "#app/domain/webhooks/find-webhooks.server.ts";
import { WebhookList } from "#app/domain/webhooks/webhook-list.tsx";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const deeds = ["ended", "removed"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { company } = await requireCompanyAdmin({ request, params, context });
  return {
    lang,
    done: deeds.find((deed) => deed === new URL(request.url).searchParams.get("done")),
    keys: await findApiKeys(context.db, { companyId: company.id, now: context.now() }),
    webhooks: await findWebhooks(context.db, { companyId: company.id }),
    description: context.config.origin + paths.apiDescription(),
    title: `${textsFor(lang)("program:title")} – ${context.config.board.name}`,
  };
}

export default function Programs() {
  const { lang, done, keys, webhooks, description } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <>
      {done ? (
        <Notice tone="done">
          <p>{t(`program:done.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead
        title={t("program:title")}
        back={{ href: paths.employerListings(lang), label: t("employer:toListings") }}
      >
        <p>{t("program:intro")}</p>
        <p className="button-row">
          <a className="button-primary" href={paths.newProgramKey(lang)}>
            {t("program:new.link")}
          </a>
        </p>
      </PageHead>
      <section className="office-section">
        <h2>{t("program:keys.title")}</h2>
        <KeyTable lang={lang} keys={keys} />
      </section>
      <WebhookList lang={lang} webhooks={webhooks} />
      <section>
        <h2>{t("program:describe.title")}</h2>
        <p>
          <a href={paths.apiGuide(lang)}>{t("program:describe.guide")}</a>
        </p>
        <p>
          {t("program:describe.text")} <a href={paths.apiDescription()}>{description}</a>
        </p>
      </section>
    </>
  );
}
