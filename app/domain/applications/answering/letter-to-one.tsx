import type { ApplicationStatus } from "#db/codes.ts";
import { type FormState, typedList, typedText } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { TextArea } from "#app/ui/form.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import type { PreparedLetter } from "./letter-for.ts";

export type LetterToOne = {
  id: string;
  name: string;
  number: string;
  title: string;
  status: ApplicationStatus;
  letter: PreparedLetter;
};

type Props = { form: FormState | undefined; to: LetterToOne; open: boolean };

/** One of many: who gets it, and the letter itself under one tap. */
export function LetterToOneField({ form, to: { id, name, number, title, status, letter }, open }: Props) {
  const t = useTexts();
  const field = `letters.${id}`;
  const faulty = form?.errors[field] !== undefined;
  const ticked = form ? (typedList(form, "application")?.includes(id) ?? false) : true;
  return (
    <li className="letter-to-one">
      <input type="hidden" name={`from.${id}`} value={typedText(form, `from.${id}`) ?? status} />
      <label>
        <input type="checkbox" name="application" value={id} defaultChecked={ticked} />
        <span>
          <strong dir="auto">{name}</strong>
          <small>
            <Unbroken>{title}</Unbroken> · <span className="no-break">{number}</span> ·{" "}
            {t(`application:status.${status}`)}
          </small>
        </span>
      </label>
      <details open={open || faulty}>
        <summary>{t(`answering:bulk.letter.${letter.lang}`)}</summary>
        <TextArea
          form={form}
          name={field}
          label={t("answering:bulk.text", { name })}
          value={letter.text}
          rows={10}
          lang={letter.lang}
          dir="auto"
        />
        {letter.translation ? (
          <>
            <h2>{t("application:letter.translation")}</h2>
            <p className="panel pre-line">{letter.translation}</p>
          </>
        ) : null}
      </details>
    </li>
  );
}
