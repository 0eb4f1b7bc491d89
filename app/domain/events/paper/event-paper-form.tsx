import { LanguageChoice } from "#app/domain/listings/paper/language-choice.tsx";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Select } from "#app/ui/form.tsx";

type Props = {
  action: string;
  /** Whether all letters of the title can be printed. */
  isWhole: boolean;
};

/** Nothing is sent but a wish: the address of the file says it all, so it can be asked for again. */
export function EventPaperForm({ action, isWhole }: Props) {
  const t = useTexts();
  return (
    <section className="panel page-end">
      <h2>{t("paper:event.title")}</h2>
      <p>{t("paper:event.intro")}</p>
      {isWhole ? null : <p>{t("paper:lostLetters")}</p>}
      <form method="get" action={action}>
        <LanguageChoice as={Select} />
        <p>
          <button className="button">{t("paper:open")}</button>
        </p>
      </form>
    </section>
  );
}
