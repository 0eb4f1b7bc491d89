import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Radios } from "#app/ui/form.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import { paperSizes } from "./paper-choice.ts";

/** Nothing is sent but a wish: the address of the file says it all, so it can be asked for again. */
export function PaperForm({ lang, listingId }: { lang: Lang; listingId: string }) {
  const t = useTexts();
  return (
    <form method="get" action={paths.listingPaperFile(lang, listingId)} className="narrow">
      <Radios
        form={undefined}
        name="size"
        label={t("paper:size.label")}
        value="a4"
        options={paperSizes.map((size) => ({
          value: size,
          label: t(`paper:size.${size}`),
          hint: t(`paper:size.${size}Hint`),
        }))}
      />
      <LanguageChoice as={Radios} />
      <p>
        <button className="button-primary">{t("paper:open")}</button>
      </p>
    </form>
  );
}
