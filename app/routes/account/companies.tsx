import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { startPage } from "#app/domain/accounts/account.ts";
import { chooseCompany } from "#app/domain/accounts/own/choose-company.server.ts";
import { requireOwner } from "#app/domain/accounts/own/require-owner.server.ts";
import { typedIn } from "#app/platform/http/form.server.ts";
import { typedText } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Chip, PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { audience, companies, membership, role } = await requireOwner({ request, params, context });
  if (role === "office") throw notFound();
  return {
    ...{ lang, audience, companies, chosen: membership?.company.id ?? null },
    to: new URL(request.url).searchParams.get("to") ?? "",
    title: `${textsFor(lang)("own:companies.title")} – ${context.config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = await requireOwner({ request, params, context });
  const sent = typedIn(await request.formData());
  const companyId = typedText(sent, "company") ?? "";
  if (!(await chooseCompany(context.db, { viewer, companyId }))) throw notFound();
  return seeOther(startPage(viewer.role, langOf(params), typedText(sent, "to") ?? ""));
}

export default function Companies() {
  const { companies, chosen, to } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("own:companies.title")}>
        <p>{t("own:companies.intro")}</p>
      </PageHead>
      <ul className="own-list">
        {companies.map(({ id, name }) => (
          <li key={id} className="panel">
            <h2>
              {name} {id === chosen ? <Chip tone="chosen">{t("own:companies.chosen")}</Chip> : null}
            </h2>
            <form method="post">
              <input type="hidden" name="company" value={id} />
              <input type="hidden" name="to" value={to} />
              <button
                className={id === chosen ? "button" : "button-primary"}
                aria-label={t("own:companies.chooseOf", { name })}
              >
                {t("own:companies.choose")}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </div>
  );
}
