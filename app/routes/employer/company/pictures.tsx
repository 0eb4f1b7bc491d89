import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireEmployer, requireSpeaker } from "#app/domain/accounts/viewer.server.ts";
import { addPicture } from "#app/domain/companies/pictures/add-picture.server.ts";
import { findOwnPictures } from "#app/domain/companies/pictures/find-pictures.server.ts";
import { OwnPictures } from "#app/domain/companies/pictures/own-pictures.tsx";
import { PictureFields } from "#app/domain/companies/pictures/picture-fields.tsx";
import { maxPhotos, PictureForm } from "#app/domain/companies/pictures/picture-form.ts";
import { tellOfficeOfProfile } from "#app/domain/office/profiles/tell-of-profile.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm, slowedDown } from "#app/platform/http/form.server.ts";
import { emptyForm } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { readRawUpload } from "#app/platform/http/read-uploads.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { makePicture } from "#app/platform/pictures/make-picture.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { company, speaks } = await requireEmployer({ request, params, context });
  const done = new URL(request.url).searchParams.get("done");
  return {
    lang,
    speaks,
    company: company.name,
    pictures: await findOwnPictures(context.db, company.id),
    done: (["added", "removed", "reworded", "rewordedWaits"] as const).find((name) => name === done) ?? null,
    title: `${textsFor(lang)("profile:pictures.title")} – ${context.config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId, company } = await requireSpeaker({ request, params, context });
  const { db, config, files, client } = context;
  const now = context.now();
  const taken = await context.limits.take("upload", client);
  if (!taken.ok) return data({ form: slowedDown(emptyForm, taken) }, { status: 422 });
  const { body, file } = await readRawUpload(request);
  body.delete("file");
  const { form, ...read } = readForm(body, PictureForm);
  if (!read.ok) return data({ form }, { status: 422 });

  const refuse = (reason: string, values = {}) => {
    const errors = { file: { key: `profile:errors.${reason}`, values } };
    return data({ form: formWithErrors(form, errors) }, { status: 422 });
  };
  if (!file) return refuse("noFile");
  if (!file.bytes) return refuse("tooLarge");
  const made = await makePicture(client, { bytes: file.bytes, kind: read.value.kind });
  if (!made.ok) return refuse(made.reason);
  const added = await addPicture(db, files, {
    companyId: company.id,
    picture: read.value,
    renditions: made.renditions,
    accountId,
    tellOffice: (db) => tellOfficeOfProfile(db, { company, config, now }),
    now,
  });
  if (!added) return refuse("tooManyPhotos", { limit: maxPhotos });
  return seeOther(`${paths.companyPictures(lang)}?done=added`);
}

export default function Pictures() {
  const t = useTexts();
  const { lang, speaks, company, pictures, done } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const names = ["kind", "file", "altDe", "altPl", "altCs"] as const;
  const labels = Object.fromEntries(names.map((name) => [name, t(`profile:pictures.${name}`)]));
  return (
    <>
      {done && !form ? (
        <Notice tone="done">
          <p>{t(`profile:pictures.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead title={t("profile:pictures.title")} back={{ href: paths.companyProfile(lang), label: company }}>
        <p>{t("profile:pictures.intro", { limit: maxPhotos })}</p>
      </PageHead>
      <div className="side-by-side">
        <OwnPictures lang={lang} pictures={pictures} speaks={speaks} />
        {speaks ? (
          <section>
            <h2>{t("profile:pictures.add")}</h2>
            <ErrorSummary form={form} labels={labels} />
            <PageForm noValidate encType="multipart/form-data">
              <PictureFields form={form} />
              <button className="button-primary">{t("profile:pictures.addButton")}</button>
            </PageForm>
          </section>
        ) : (
          <p className="quiet">{t("profile:onlySpeakers")}</p>
        )}
      </div>
    </>
  );
}
