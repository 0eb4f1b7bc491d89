import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { removeOfficer } from "#app/domain/accounts/officers/remove-officer.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { requireOfficer } from "./officer.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  return requireOfficer("removeTitle", args);
}

export async function action(args: ActionFunctionArgs) {
  const { lang, officer, by } = await requireOfficer("removeTitle", args);
  const { db, now } = args.context;
  const { accountId } = officer;
  const result = await removeOfficer(db, { accountId, removedBy: by, now: now() });
  if (result.ok) return seeOther(accountId === by ? paths.signIn(lang) : paths.officers(lang, "done=removed"));
  if (result.reason === "notFound") throw notFound();
  return data({ last: true }, { status: 422 });
}

export default function OfficerRemoval() {
  const t = useTexts();
  const { lang, heading, officer, by, isLast } = useLoaderData<typeof loader>();
  const last = useActionData<typeof action>()?.last ?? isLast;
  return (
    <div className="narrow">
      <PageHead title={heading} back={{ href: paths.officers(lang), label: t("officers:title") }}>
        <p>{t("officers:removeText")}</p>
        {officer.accountId === by ? <p>{t("officers:removeYourself")}</p> : null}
      </PageHead>
      {last ? (
        <Notice tone="stop">
          <p>{t("officers:errors.lastHead")}</p>
        </Notice>
      ) : (
        <form method="post">
          <button className="button-danger">{t("officers:removeButton")}</button>
        </form>
      )}
    </div>
  );
}
