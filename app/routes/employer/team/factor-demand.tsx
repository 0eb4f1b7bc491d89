import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { demandFactor, isFactorDemanded } from "#app/domain/accounts/second-factor/demand-factor.server.ts";
import { findFactorOwners } from "#app/domain/accounts/second-factor/find-factors.server.ts";
import { findTeam } from "#app/domain/accounts/team/team-queries.server.ts";
import { requireCompanyAdmin } from "#app/domain/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const news = ["demanded", "offered"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { company } = await requireCompanyAdmin({ request, params, context });
  const owners = await findFactorOwners(context.db, company.id);
  const team = await findTeam(context.db, company.id);
  const done = new URL(request.url).searchParams.get("done");
  return {
    ...{ lang, company: company.name },
    done: news.find((one) => one === done) ?? null,
    demanded: await isFactorDemanded(context.db, company.id),
    without: team.filter(({ accountId, pending }) => !pending && !owners.has(accountId)).map(({ name }) => name),
    title: `${textsFor(lang)("factor:demand.title")} – ${context.config.board.name}`,
  };
}

/** `demand`: "on" or nothing; what another window did already stays as it is. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { company, accountId } = await requireCompanyAdmin({ request, params, context });
  const demanded = (await request.formData()).get("demand") === "on";
  await demandFactor(context.db, { companyId: company.id, demanded, accountId, now: context.now() });
  return seeOther(`${paths.factorDemand(langOf(params))}?done=${demanded ? "demanded" : "offered"}`);
}

export default function FactorDemand() {
  const { lang, company, done, demanded, without } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      {done ? (
        <Notice tone="done">
          <p>{t(`factor:demand.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead
        title={t("factor:demand.title")}
        back={{ href: paths.employerTeam(lang), label: t("account:team.back") }}
      >
        <p>{t("factor:intro")}</p>
        <p>{demanded ? t("factor:demand.isOn", { company }) : t("factor:demand.isOff", { company })}</p>
      </PageHead>
      <h2>{t("factor:demand.without")}</h2>
      {without.length === 0 ? (
        <p>{t("factor:demand.nobody")}</p>
      ) : (
        <ul>
          {without.map((name, nth) => (
            <li key={`${name} ${nth}`}>{name}</li>
          ))}
        </ul>
      )}
      <form method="post">
        {demanded ? null : <input type="hidden" name="demand" value="on" />}
        <button className={demanded ? "button" : "button-primary"}>
          {demanded ? t("factor:demand.stop") : t("factor:demand.button")}
        </button>
      </form>
    </div>
  );
}
