import type { TokenPurpose } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice, PageHead } from "#app/ui/parts.tsx";

type DeadLinkProps = { lang: Lang; state: "used" | "expired" | "unknown"; purpose: TokenPurpose };

/** Why a link from a mail does not work any more, and what to do instead. */
export function DeadLink({ lang, state, purpose }: DeadLinkProps) {
  const t = useTexts();
  const joined = purpose === "invitation" && state === "used";
  const next = joined
    ? { href: paths.signIn(lang), label: t("account:signIn.button") }
    : {
        reset: { href: paths.forgotPassword(lang), label: t("account:deadLink.resetButton") },
        invitation: { href: paths.forgotPassword(lang), label: t("account:signIn.forgot") },
        address: { href: paths.account(lang), label: t("own:title") },
      }[purpose];
  return (
    <div className="narrow">
      <PageHead title={t(`account:deadLink.${state}`)} />
      <Notice tone="stop">
        {state === "unknown" ? <p>{t("account:deadLink.unknownText")}</p> : null}
        <p>{joined ? t("account:deadLink.invitationUsedText") : t(`account:deadLink.${purpose}Text`)}</p>
      </Notice>
      <p>
        <a className="button-primary" href={next.href}>
          {next.label}
        </a>
      </p>
    </div>
  );
}
