import { readFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { z } from "zod";
import { langs, pictureKinds, welcomes } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { addPicture } from "#app/domain/companies/pictures/add-picture.server.ts";
import { publishPictures } from "#app/domain/companies/pictures/review-pictures.server.ts";
import { publishDemoWelcome } from "#app/domain/companies/profile/publish-demo-welcome.server.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import { makePicture } from "#app/platform/pictures/make-picture.server.ts";

const folder = path.resolve("db/seed/demo/faces");
const words = z.record(z.enum(langs), z.string());
const Faces = z.array(
  z.object({
    company: z.string(),
    apprentices: z.number(),
    welcomes: z.array(z.enum(welcomes)),
    welcome: words,
    pictures: z.array(z.object({ file: z.string(), kind: z.enum(pictureKinds), alt: words })),
  }),
);

/** Two companies of the demo show what a profile can be: drawn pictures, and what newcomers get. */
export async function fillDemoFaces({ db, files, now }: { db: Db; files: FileStore; now: Date }) {
  for (const face of Faces.parse(JSON.parse(readFileSync(path.join(folder, "faces.json"), "utf8")))) {
    const company = await db
      .selectFrom("company")
      .innerJoin("membership", "membership.company_id", "company.id")
      .select(["company.id", "membership.account_id as accountId"])
      .where("company.slug", "=", face.company)
      .where("membership.role", "=", "admin")
      .executeTakeFirst();
    if (!company) continue;
    const { id: companyId, accountId } = company;
    await publishDemoWelcome(db, { companyId, ...face });
    for (const { file, kind, alt } of face.pictures) {
      const bytes = await sharp(path.join(folder, file)).png().toBuffer();
      const made = await makePicture("demo", { bytes: new Uint8Array(bytes), kind });
      if (!made.ok) throw new Error(`${file}: ${made.reason}`);
      const picture = { kind, altDe: alt.de, altPl: alt.pl, altCs: alt.cs };
      const { renditions } = made;
      await addPicture(db, files, {
        companyId,
        picture,
        renditions,
        accountId,
        tellOffice: async () => undefined,
        now,
      });
    }
    await publishPictures(db, { companyId, now });
  }
}
