import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSpeaker } from "#app/domain/accounts/viewer.server.ts";
import { AltFields } from "#app/domain/companies/pictures/alt-fields.tsx";
import { altsOf } from "#app/domain/companies/pictures/alt-texts.ts";
import { findOwnPictures } from "#app/domain/companies/pictures/find-pictures.server.ts";
import { PictureWordsForm } from "#app/domain/companies/pictures/picture-form.ts";
import { rewordPicture, seenOfPicture } from "#app/domain/companies/pictures/reword-picture.server.ts";
import { tellOfficeOfProfile } from "#app/domain/office/profiles/tell-of-profile.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { withoutSecrets } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { company } = await requireSpeaker({ request, params, context });
  const own = await findOwnPictures(context.db, company.id);
  const picture = own.find(({ id }) => id === params["pictureId"]);
  if (!picture) throw notFound();
  return {
    lang,
    picture,
    seen: seenOfPicture(picture),
    title: `${textsFor(lang)("profile:pictures.words.title")} – ${context.config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId, company } = await requireSpeaker({ request, params, context });
  const { db, config } = context;
  const now = context.now();
  const pictureId = params["pictureId"] ?? "";
  const own = await findOwnPictures(db, company.id);
  if (!own.some(({ id }) => id === pictureId)) throw notFound();
  const { form, ...read } = readForm(await request.formData(), PictureWordsForm);
  if (!read.ok) return data({ form }, { status: 422 });
  const { altDe: de = null, altPl: pl = null, altCs: cs = null, seen } = read.value;
  const result = await rewordPicture(db, {
    companyId: company.id,
    pictureId,
    alts: { de, pl, cs },
    seen,
    accountId,
    tellOffice: (db) => tellOfficeOfProfile(db, { company, config, now }),
    now,
  });
  if (!result.ok && result.reason === "notFound") throw notFound();
  if (!result.ok) {
    const errors = { "": { key: "profile:errors.meanwhile", values: {} } };
    return data({ form: formWithErrors(withoutSecrets(form, ["seen"]), errors) }, { status: 409 });
  }
  return seeOther(`${paths.companyPictures(lang)}?done=${result.waits ? "rewordedWaits" : "reworded"}`);
}

export default function PictureWords() {
  const t = useTexts();
  const { lang, picture, seen } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const names = ["altDe", "altPl", "altCs"] as const;
  const labels = Object.fromEntries(names.map((name) => [name, t(`profile:pictures.${name}`)]));
  const words = picture.change?.alts ?? picture.alts;
  const remark = picture.change ? picture.change.remark : picture.remark;
  return (
    <div className="narrow">
      <PageHead
        title={t("profile:pictures.words.title")}
        back={{ href: paths.companyPictures(lang), label: t("profile:pictures.title") }}
      >
        <p>{t(picture.state === "shown" ? "profile:pictures.words.wait" : "profile:pictures.words.unseen")}</p>
      </PageHead>
      {remark ? (
        <Notice tone="stop" title={t("profile:pictures.words.remark")}>
          <blockquote className="own-words">{remark}</blockquote>
        </Notice>
      ) : null}
      <img
        className="picture-in-words"
        src={paths.companyPicturePreview(lang, picture.id)}
        alt={picture.alts[0]?.alt ?? ""}
        lang={picture.alts[0]?.lang}
      />
      <ErrorSummary form={form} labels={labels} />
      <PageForm noValidate>
        <SeenField form={form} seen={seen} />
        <AltFields form={form} alts={altsOf(words)} />
        <button className="button-primary">{t("profile:form.save")}</button>
      </PageForm>
    </div>
  );
}
