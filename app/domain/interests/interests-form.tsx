import type { InterestDrawing as DrawingName } from "#db/pupils/interest-drawings.ts";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { answerName, type Answers } from "./answers.ts";
import { InterestDrawing } from "./interest-drawing.tsx";

type FormProps = {
  interests: readonly { id: string; drawing: DrawingName; text: string }[];
  answers: Answers;
  lang: Lang;
};

/** All questions on one page: a tap each, and one load at the end. */
export function InterestsForm({ interests, answers, lang }: FormProps) {
  const t = useTexts();
  return (
    <form action={paths.explore(lang)}>
      <div className="interests">
        {interests.map(({ id, drawing, text }) => (
          <fieldset key={id} className="interest">
            <legend>
              <span>
                <InterestDrawing name={drawing} />
                {text}
              </span>
            </legend>
            <div className="interest-answers">
              {(["yes", "no"] as const).map((answer) => (
                <label key={answer}>
                  <input
                    type="radio"
                    name={answerName(id)}
                    value={answer}
                    defaultChecked={answers[answer].includes(id)}
                  />
                  <span>{t(`pupil:explore.${answer}`)}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      <div className="field">
        <label htmlFor="explore-near">{t("pupil:explore.near")}</label>
        <p className="hint" id="explore-near-hint">
          {t("pupil:explore.nearHint")}
        </p>
        <input
          id="explore-near"
          name="near"
          aria-describedby="explore-near-hint"
          data-suggest={paths.suggest(lang, "near")}
          data-suggest-said={t("door:suggested", { number: "{count}" })}
          defaultValue={answers.near}
          maxLength={80}
          autoComplete="off"
        />
      </div>
      <p>
        <button className="button-primary">{t("pupil:explore.submit")}</button>
      </p>
    </form>
  );
}
