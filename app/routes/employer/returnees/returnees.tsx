import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asMember, requireSpeaker } from "#app/domain/accounts/viewer.server.ts";
import { findGroupNames, findGroups } from "#app/domain/returnees/groups/find-groups.server.ts";
import { GroupCard } from "#app/domain/returnees/groups/group-card.tsx";
import { findOwnInterests } from "#app/domain/returnees/interest/find-own-interests.server.ts";
import { OwnInterests } from "#app/domain/returnees/interest/own-interests.tsx";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { EmptyState, Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { company } = asMember(await requireSpeaker({ request, params, context }));
  const groups = await findGroups(context.db);
  const interests = await findOwnInterests(context.db, { companyId: company.id, now: context.now() });
  const facts = [...groups, ...interests].map((one) => one.facts);
  return {
    ...{ lang, groups, interests, names: await findGroupNames(context.db, facts, lang) },
    sent: new URL(request.url).searchParams.get("done") === "sent",
    title: `${textsFor(lang)("home:groups.title")} – ${context.config.board.name}`,
  };
}

export default function EmployerReturnees() {
  const t = useTexts();
  const { lang, groups, interests, names, sent } = useLoaderData<typeof loader>();
  return (
    <>
      {sent ? (
        <Notice tone="done">
          <p>{t("home:interest.sent")}</p>
        </Notice>
      ) : null}
      <PageHead title={t("home:groups.title")}>
        <p>{t("home:groups.intro")}</p>
      </PageHead>
      <OwnInterests interests={interests} names={names} />
      {groups.length === 0 ? (
        <EmptyState title={t("home:groups.none")}>
          <p>{t("home:groups.noneText")}</p>
        </EmptyState>
      ) : (
        <div className="event-list">
          {groups.map((group) => (
            <GroupCard key={group.id} group={group} names={names}>
              <p>
                <a className="button" href={paths.showInterest(lang, group.id)}>
                  {t("home:interest.show")}
                </a>
              </p>
            </GroupCard>
          ))}
        </div>
      )}
    </>
  );
}
