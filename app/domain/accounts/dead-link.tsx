import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice, PageHead } from "#app/ui/parts.tsx";

type DeadLinkProps = { lang: Lang; state: "used" | "expired" | "unknown"; purpose: "reset" | "invitation" };

/** Why a link from a mail does not work any more, and what to do instead. */
export function DeadLink({ lang, state, purpose }: DeadLinkProps) {
  const t = useTexts();
  const joined = purpose === "invitation" && state === "used";
  return (
    <div className="narrow">
      <PageHead title={t(`account:deadLink.${state}`)} />
      <Notice tone="stop">
        {state === "unknown" ? <p>{t("account:deadLink.unknownText")}</p> : null}
        <p>{joined ? t("account:deadLink.invitationUsedText") : t(`account:deadLink.${purpose}Text`)}</p>
      </Notice>
      <p>
        {joined ? (
          <a className="button-primary" href={paths.signIn(lang)}>
            {t("account:signIn.button")}
          </a>
        ) : (
          <a className="button-primary" href={paths.forgotPassword(lang)}>
            {purpose === "reset" ? t("account:deadLink.resetButton") : t("account:signIn.forgot")}
          </a>
        )}
      </p>
    </div>
  );
}
