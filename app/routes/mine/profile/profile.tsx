import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findOccupation } from "#app/domain/occupations/find-occupations.server.ts";
import comingHomeStyles from "#app/domain/returnees/coming-home.css?url";
import { findGroupNames, findGroupOfProfile } from "#app/domain/returnees/groups/find-groups.server.ts";
import { GroupCard } from "#app/domain/returnees/groups/group-card.tsx";
import { findMyInterests } from "#app/domain/returnees/interest/find-my-interests.server.ts";
import { changeProfile } from "#app/domain/returnees/profile/change-profile.server.ts";
import { findProfileChoices } from "#app/domain/returnees/profile/find-profile-choices.server.ts";
import { ProfileSettingsForm } from "#app/domain/returnees/profile/profile-form.ts";
import { readProfile } from "#app/domain/returnees/profile/read-profile.server.ts";
import { profileLabels, ReturneeProfileFields } from "#app/domain/returnees/profile/returnee-profile-fields.tsx";
import { UnknownProfile } from "#app/domain/returnees/profile/unknown-profile.tsx";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { withoutSecrets } from "#app/platform/http/form.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { isStale, seenMark } from "#app/platform/http/seen-mark.server.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { LangRadios } from "#app/ui/languages/lang-radios.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { ownProfile, readOwnProfile } from "./own-profile.server.ts";

export const handle = { search: false } satisfies PageHandle;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: comingHomeStyles }];

const deeds = ["confirmed", "saved", "extended", "yes", "no"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { lang, token, now, profile } = await readOwnProfile(args);
  const { db, config } = args.context;
  const titled = (title: string) => `${title} – ${config.board.name}`;
  if (!profile) return data({ lang, own: null, title: titled(textsFor(lang)("home:unknown.title")) }, { status: 404 });
  if (!profile.confirmed_at) throw seeOther(paths.confirmProfile(lang, token));
  const group = await findGroupOfProfile(db, profile.id);
  const occupation = await findOccupation(db, profile.said.occupation, lang);
  const done = new URL(args.request.url).searchParams.get("done");
  const own = {
    ...{ token, group, seen: seenMark(profile.said), operator: config.operator.name, speaks: profile.lang },
    ...{ endsOn: profile.ends_on, isAsked: profile.asked_at !== null },
    said: { ...profile.said, what: occupation?.name ?? "" },
    names: await findGroupNames(db, group ? [group.facts] : [], lang),
    interests: await findMyInterests(db, { profileId: profile.id, now }),
    choices: await findProfileChoices(db, lang),
    done: deeds.find((deed) => deed === done) ?? null,
  };
  return data({ lang, own, title: titled(textsFor(lang)("home:mine.title")) });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

export async function action(args: ActionFunctionArgs) {
  const { lang, token, now, profile } = await ownProfile(args);
  const { db } = args.context;
  const body = await args.request.formData();
  const typed = readForm(body, ProfileSettingsForm);
  if (!typed.ok) return data({ form: typed.form, meant: [] }, { status: 422 });
  const choices = await findProfileChoices(db, lang);
  const read = await readProfile(db, typed.value, { form: typed.form, choices, lang });
  if (!read.ok) return data({ form: read.form, meant: read.meant }, { status: 422 });
  if (isStale(body, profile.said)) {
    const errors = { "": { key: "alert:errors.changedMeanwhile", values: {} } };
    return data({ form: formWithErrors(withoutSecrets(typed.form, ["seen"]), errors), meant: [] }, { status: 409 });
  }
  if (!(await changeProfile(db, { token, said: read.said, lang: typed.value.lang, now }))) throw notFound();
  return seeOther(paths.myProfile(lang, token, "done=saved"));
}

export default function MyProfile() {
  const t = useTexts();
  const { lang, own } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!own) return <UnknownProfile lang={lang} />;
  const { token, said, choices, operator, seen, speaks, endsOn, isAsked, done } = own;
  const form = answer?.form;
  return (
    <div className="narrow">
      {done && !form ? (
        <Notice tone="done">
          <p>{t(`home:mine.done.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead title={t("home:mine.title")}>
        <p>{t("home:mine.until", { day: formatDay(lang, endsOn) })}</p>
      </PageHead>
      {isAsked ? (
        <Notice title={t("home:mine.askedTitle")}>
          <p>{t("home:mine.askedText", { day: formatDay(lang, endsOn) })}</p>
          <form method="post" action={paths.extendMyProfile(lang, token)}>
            <button className="button-primary">{t("home:mine.extend")}</button>
          </form>
        </Notice>
      ) : null}
      <Interests lang={lang} token={token} interests={own.interests} />
      <section className="office-section">
        <h2>{t("home:mine.seen")}</h2>
        {own.group ? (
          <GroupCard group={own.group} names={own.names} />
        ) : (
          <p data-shown="no">{t("home:mine.notShown")}</p>
        )}
      </section>
      <PageForm noValidate className="panel">
        <h2>{t("home:mine.change")}</h2>
        <p className="hint">{t("home:mine.changeHint")}</p>
        <SeenField form={form} seen={seen} />
        <ErrorSummary form={form} labels={profileLabels(t)} />
        <ReturneeProfileFields {...{ form, choices, said, operator }} meant={answer?.meant ?? []} />
        <LangRadios form={form} name="lang" label={t("alert:field.lang")} value={speaks} />
        <button className="button-primary">{t("home:mine.save")}</button>
      </PageForm>
      <section className="office-section">
        <h2>{t("home:end.title")}</h2>
        <p>{t("home:end.text")}</p>
        <form method="post" action={paths.endMyProfile(lang, token)}>
          <button className="button-danger">{t("home:end.submit")}</button>
        </form>
      </section>
    </div>
  );
}

type InterestsProps = { lang: Lang; token: string; interests: Awaited<ReturnType<typeof findMyInterests>> };

function Interests({ lang, token, interests }: InterestsProps) {
  const t = useTexts();
  if (interests.length === 0) return null;
  return (
    <section className="office-section">
      <h2>{t("home:mine.interests")}</h2>
      <ul>
        {interests.map(({ id, company, isOpen, agreedAt, until }) => (
          <li key={id}>
            {isOpen ? <a href={paths.myInterest(lang, token, id)}>{company}</a> : company}{" "}
            <span className="quiet">
              {t(agreedAt ? "home:mine.agreed" : isOpen ? "home:mine.waits" : "home:mine.over", {
                day: formatDay(lang, until),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
