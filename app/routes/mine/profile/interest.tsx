import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { agreeToInterest, declineInterest } from "#app/domain/returnees/interest/answer-interest.server.ts";
import { findMyInterests } from "#app/domain/returnees/interest/find-my-interests.server.ts";
import { agreeLimits } from "#app/domain/returnees/interest/interest.ts";
import { InterestAnswerForm } from "#app/domain/returnees/interest/interest-form.ts";
import { InterestWords } from "#app/domain/returnees/interest/interest-words.tsx";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Checkbox, ErrorSummary, Radios, TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { ownProfile } from "./own-profile.server.ts";

export const handle = { search: false } satisfies PageHandle;

async function openInterest(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const { lang, token, now, profile } = await ownProfile(args);
  const interests = await findMyInterests(args.context.db, { profileId: profile.id, now });
  const interest = interests.find(({ id }) => id === args.params["interestId"]);
  /** What was said no to is not there any more, and what was said yes to stands on the profile's page. */
  if (!interest?.isOpen) throw seeOther(paths.myProfile(lang, token));
  return { lang, token, now, profile, interest };
}

export async function loader(args: LoaderFunctionArgs) {
  const { lang, token, interest } = await openInterest(args);
  const title = `${textsFor(lang)("home:answer.title", { company: interest.company })} – ${args.context.config.board.name}`;
  return { lang, token, interest, title };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

export async function action(args: ActionFunctionArgs) {
  const { lang, token, now, profile, interest } = await openInterest(args);
  const { db, config } = args.context;
  const read = readForm(await args.request.formData(), InterestAnswerForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const { answer, name, way, never } = read.value;
  const whose = { interestId: interest.id, profileId: profile.id, now };
  if (answer === "no") {
    await declineInterest(db, { ...whose, never: never === "on" });
    return seeOther(paths.myProfile(lang, token, "done=no"));
  }
  if (!name || !way) {
    const required = { key: "errors.required", values: {} };
    const errors = { ...(name ? {} : { name: required }), ...(way ? {} : { way: required }) };
    return data({ form: formWithErrors(read.form, errors) }, { status: 422 });
  }
  await agreeToInterest(db, { ...whose, name, way, config });
  return seeOther(paths.myProfile(lang, token, "done=yes"));
}

export default function AnswerInterest() {
  const t = useTexts();
  const { lang, token, interest } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { company, slug, until } = interest;
  const labels = { answer: t("home:answer.label"), name: t("home:answer.name"), way: t("home:answer.way") };
  return (
    <div className="narrow">
      <PageHead
        title={t("home:answer.title", { company })}
        back={{ href: paths.myProfile(lang, token), label: t("home:mine.title") }}
      >
        <p>{t("home:answer.text", { company, day: formatDay(lang, until) })}</p>
      </PageHead>
      <div className="panel">
        <InterestWords {...interest} />
        <p>
          <a href={paths.company(lang, slug)}>{t("home:answer.company")}</a>
        </p>
      </div>
      <ErrorSummary form={form} labels={labels} />
      <PageForm noValidate className="panel">
        <Radios
          {...{ form, name: "answer", label: labels.answer }}
          options={(["yes", "no"] as const).map((value) => ({ value, label: t(`home:answer.${value}`) }))}
        />
        <p className="hint">{t("home:answer.ifYes", { company })}</p>
        <TextField
          {...{ form, name: "name", label: labels.name, optional: true }}
          autoComplete="name"
          maxLength={agreeLimits.name}
        />
        <TextField
          {...{ form, name: "way", label: labels.way, hint: t("home:answer.wayHint"), optional: true }}
          maxLength={agreeLimits.way}
        />
        <p className="hint">{t("home:answer.ifNo", { company })}</p>
        <Checkbox {...{ form, name: "never", label: t("home:answer.never", { company }) }} />
        <button className="button-primary">{t("home:answer.submit")}</button>
      </PageForm>
    </div>
  );
}
