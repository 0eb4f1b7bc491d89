import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { confirmProfile } from "#app/domain/returnees/profile/confirm-profile.server.ts";
import { UnknownProfile } from "#app/domain/returnees/profile/unknown-profile.tsx";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { readOwnProfile } from "./own-profile.server.ts";

export const handle = { search: false } satisfies PageHandle;

/** Programs that check mails open every link. So opening does nothing; only the button confirms. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, token, now, profile } = await readOwnProfile(args);
  if (profile?.confirmed_at) throw seeOther(paths.myProfile(lang, token));
  const isOpen = profile !== null && profile.confirm_by >= now.toISOString();
  const title = textsFor(lang)(isOpen ? "home:confirm.title" : "home:unknown.title");
  return data({ lang, isOpen, title: `${title} – ${args.context.config.board.name}` }, { status: isOpen ? 200 : 404 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

export async function action(args: ActionFunctionArgs) {
  const { lang, token, now } = await readOwnProfile(args);
  const result = await confirmProfile(args.context.db, { token, now });
  return seeOther(result.ok ? paths.myProfile(lang, token, "done=confirmed") : paths.confirmProfile(lang, token));
}

export default function ProfileConfirmation() {
  const t = useTexts();
  const { lang, isOpen } = useLoaderData<typeof loader>();
  if (!isOpen) return <UnknownProfile lang={lang} />;
  return (
    <div className="narrow">
      <PageHead title={t("home:confirm.title")}>
        <p>{t("home:confirm.text")}</p>
      </PageHead>
      <form method="post">
        <button className="button-primary">{t("home:confirm.submit")}</button>
      </form>
      <p className="hint">{t("home:mail.confirm.notYou")}</p>
    </div>
  );
}
