import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { langs, pictureKinds, welcomes } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { regionFile } from "#db/region/region-files.server.ts";
import { addPicture } from "#app/domain/companies/pictures/add-picture.server.ts";
import { publishPictures } from "#app/domain/companies/pictures/review-pictures.server.ts";
import { publishDemoWelcome } from "#app/domain/companies/profile/publish-demo-welcome.server.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import { makePicture } from "#app/platform/pictures/make-picture.server.ts";

const words = z.record(z.enum(langs), z.string());
const Faces = z.array(
  z.object({
    company: z.string(),
    apprentices: z.number(),
    welcomes: z.array(z.enum(welcomes)),
    welcome: words,
  }),
);
const Pictures = z.array(z.object({ company: z.string(), file: z.string(), kind: z.enum(pictureKinds), alt: words }));

type Demo = { db: Db; files: FileStore; regionDir: string; now: Date };

const folderOf = (regionDir: string) => regionFile(regionDir, "demo/faces");

/** Most companies of the demo have a drawn logo, some photos too; two show what newcomers get. The rest have none of it. */
export async function fillDemoFaces(demo: Demo) {
  const folder = folderOf(demo.regionDir);
  if (!existsSync(folder)) return;
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), "utf8"));
  const companies = await companiesBySlug(demo.db);
  for (const face of Faces.parse(read("faces.json"))) {
    const company = companies.get(face.company);
    if (company) await publishDemoWelcome(demo.db, { ...face, companyId: company.companyId });
  }
  for (const [slug, pictures] of Map.groupBy(Pictures.parse(read("pictures.json")), ({ company }) => company)) {
    const company = companies.get(slug);
    if (company) await hangPictures(demo, { ...company, pictures });
  }
}

async function companiesBySlug(db: Db) {
  const rows = await db
    .selectFrom("company")
    .innerJoin("membership", "membership.company_id", "company.id")
    .select(["company.slug", "company.id as companyId", "membership.account_id as accountId"])
    .where("membership.role", "=", "admin")
    .execute();
  return new Map(rows.map(({ slug, ...company }) => [slug, company]));
}

type Hang = { companyId: string; accountId: string; pictures: z.infer<typeof Pictures> };

async function hangPictures({ db, files, regionDir, now }: Demo, { companyId, accountId, pictures }: Hang) {
  const { default: sharp } = await import("sharp"); // who only serves never needs it in this process
  for (const { file, kind, alt } of pictures) {
    const bytes = await sharp(path.join(folderOf(regionDir), file))
      .png()
      .toBuffer();
    const made = await makePicture("demo", { bytes: new Uint8Array(bytes), kind });
    if (!made.ok) throw new Error(`${file}: ${made.reason}`);
    const { renditions } = made;
    const picture = { kind, altDe: alt.de, altPl: alt.pl, altCs: alt.cs };
    const tellOffice = async () => undefined;
    await addPicture(db, files, { companyId, picture, renditions, accountId, tellOffice, now });
  }
  await publishPictures(db, { companyId, now });
}
