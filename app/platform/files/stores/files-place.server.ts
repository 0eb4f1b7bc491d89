import path from "node:path";
import { z } from "zod";
import type { Db } from "#db/connect.server.ts";
import { databaseStore } from "./database-store.server.ts";
import { diskStore } from "./disk-store.server.ts";
import { type Bucket, s3Store } from "./s3-store.server.ts";
import type { SealedStore } from "./sealed-store.ts";

const filesKinds = ["disk", "database", "s3"] as const;

export type FilesPlace = { kind: "disk" } | { kind: "database" } | { kind: "s3"; bucket: Bucket };

export const isFilesKind = (word: string) => filesKinds.some((kind) => kind === word);

/** What the environment says of it. */
export const filesVariables = {
  FILES: z.enum(filesKinds).default("disk"),
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .or(z.literal(""))
    .default(""),
  S3_BUCKET: z
    .string()
    .trim()
    .regex(/^([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])?$/, "must be a bucket's name: small letters, digits, hyphens")
    .default(""),
  S3_REGION: z.string().trim().max(100).default("us-east-1"),
  S3_ACCESS_KEY: z.string().trim().max(500).default(""),
  S3_SECRET_KEY: z.string().trim().max(500).default(""),
};

const bucketVariables = ["S3_ENDPOINT", "S3_BUCKET", "S3_ACCESS_KEY", "S3_SECRET_KEY"] as const;

type Values = z.infer<z.ZodObject<typeof filesVariables>>;

export function filesPlaceOf(values: Values): FilesPlace {
  return values.FILES === "s3" ? { kind: "s3", bucket: bucketOf(values) } : { kind: values.FILES };
}

function bucketOf(values: Values): Bucket {
  return {
    endpoint: values.S3_ENDPOINT,
    bucket: values.S3_BUCKET,
    region: values.S3_REGION,
    accessKey: values.S3_ACCESS_KEY,
    secretKey: values.S3_SECRET_KEY,
  };
}

/** What is missing for the place that is wanted. */
export function filesProblems(values: Values, environment: Record<string, string | undefined>) {
  if (values.FILES === "database" && !environment["DATABASE_URL"])
    return ["FILES: database is for PostgreSQL (DATABASE_URL); with SQLite, documents lie beside it on the disk"];
  if (values.FILES !== "s3") return [];
  return bucketVariables.filter((name) => values[name] === "").map((name) => `${name}: must be set where FILES is s3`);
}

/** Who has no database open asks for no files in one. */
export function sealedStoreOf(place: FilesPlace, { db, dataDir }: { db?: Db; dataDir: string }): SealedStore {
  switch (place.kind) {
    case "disk":
      return diskStore(path.join(dataDir, "files"));
    case "database":
      if (!db) throw new Error("Files lie in a database that is not open");
      return databaseStore(db);
    case "s3":
      return s3Store(place.bucket);
  }
}
