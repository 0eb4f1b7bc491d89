import type { ReactNode } from "react";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { useDeskPaths } from "../desk/desk-paths.ts";
import { CompanysThread } from "./companys-thread.tsx";
import type { OpenThread } from "./open-thread.server.ts";

type Props = { page: OpenThread; form: FormState | undefined; children?: ReactNode };

export function WritePage({ page: { lang, id, name, listing, number, ...rest }, form, children }: Props) {
  const t = useTexts();
  return (
    <div className="narrow">
      <ErrorSummary form={form} labels={{ text: t("thread:form.text") }} />
      {children}
      <PageHead
        title={t("thread:titleCompany")}
        back={{ href: useDeskPaths(lang).dossier(id), label: t("application:employer.toApplication") }}
      >
        <p className="quiet">
          <bdi>{name}</bdi> · {listing} · {number}
        </p>
      </PageHead>
      <CompanysThread lang={lang} id={id} {...rest} form={form} />
    </div>
  );
}
