import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { confirmAdmission, findOwnAdmission } from "#app/domain/admissions/confirm-admission.server.ts";
import { findReviewDays } from "#app/domain/reviews/review-promises.server.ts";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Facts, PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

const statuses = { open: 200, confirmed: 200, declined: 200, expired: 410, unknown: 404 } as const;

/** Programs that check mails open every link. So opening does nothing; only the button confirms. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const admission = await findOwnAdmission(context.db, { token: params["token"] ?? "", now: context.now() });
  const state: keyof typeof statuses = admission?.state ?? "unknown";
  const title = `${textsFor(lang)(`admission:own.${state}.title`)} – ${context.config.board.name}`;
  const reviewDays = await findReviewDays(context.db, context.now());
  const asked = state === "open" ? admission : null;
  return data({ lang, state, asked, reviewDays, title }, { status: statuses[state] });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

export async function action({ params, context }: ActionFunctionArgs) {
  const token = params["token"] ?? "";
  await confirmAdmission(context.db, { token, config: context.config, now: context.now() });
  return seeOther(paths.confirmMembership(langOf(params), token));
}

export default function MembershipConfirmation() {
  const t = useTexts();
  const { lang, state, asked, reviewDays } = useLoaderData<typeof loader>();
  const { t: own } = useTranslation("admission");
  return (
    <div className="narrow">
      <PageHead title={own(`own.${state}.title`)}>
        <p>{own(`own.${state}.text`)}</p>
      </PageHead>
      {asked ? (
        <>
          <div className="panel">
            <Facts
              items={[
                { label: t("office:companyForm.name"), value: asked.name },
                {
                  label: t("office:company.address"),
                  value: `${asked.street}, ${asked.postal_code} ${asked.place}`,
                },
                { label: own("form.contactName"), value: asked.contact_name },
                { label: own("form.contactEmail"), value: asked.contact_email },
                { label: own("form.message"), value: asked.message },
              ]}
            />
          </div>
          <form method="post">
            <button className="button-primary">{own("own.open.button")}</button>
          </form>
          <p className="quiet">{own("mail.notYou")}</p>
        </>
      ) : null}
      {state === "confirmed" ? (
        <p>
          {own("next")} {t("employer:reviewWithin", { count: reviewDays })}
        </p>
      ) : null}
      {state === "expired" || state === "unknown" ? (
        <p className="button-row">
          <a className="button" href={paths.membership(lang)}>
            {own("sent.again")}
          </a>
        </p>
      ) : null}
    </div>
  );
}
