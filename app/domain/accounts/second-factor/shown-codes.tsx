import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice, PageHead } from "#app/ui/parts.tsx";

type ShownCodesProps = {
  codes: readonly string[];
  /** Where to go on. */ next: string;
  /** What has just happened. */ done?: string;
};

/** The recovery codes, this once. */
export function ShownCodes({ codes, next, done }: ShownCodesProps) {
  const t = useTexts();
  return (
    <div className="narrow">
      {done ? (
        <Notice tone="done">
          <p>{done}</p>
        </Notice>
      ) : null}
      <PageHead title={t("factor:codes.title")}>
        <p>{t("factor:codes.keep")}</p>
      </PageHead>
      <ul className="recovery-codes panel">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="button-row">
        <a className="button-primary" href={next}>
          {t("factor:codes.kept")}
        </a>
      </p>
    </div>
  );
}
