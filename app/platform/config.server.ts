import { z } from "zod";
import { FileError } from "#db/csv.ts";
import { defaultRegionDir } from "#db/region/default-region-dir.ts";
import { readRegion } from "#db/region/read-region.server.ts";
import { databaseOf, databaseProblems, databaseVariables } from "./database-place.ts";
import { filesPlaceOf, filesProblems, filesVariables } from "./files/stores/files-place.server.ts";
import { isSecurityContact } from "./http/addresses/security-txt.ts";
import { isNetwork } from "./http/client-address.ts";
import { indexNowOf, indexNowVariables } from "./index-now-variables.ts";
import { baAndEuresOf, baAndEuresProblems, baAndEuresVariables } from "./interchange/ba-and-eures-variables.ts";
import { isInside } from "./keeping/is-inside.server.ts";
import type { CarriedKeys } from "./keys/key-purposes.ts";
import { returnedOf, returnedVariables } from "./mail/returned/returned-variables.ts";

export type Mode = "production" | "demo" | "test";

const demoSecret = "demo-secret-never-use-this-in-production";

const text = (limit: number) => z.string().trim().min(1).max(limit);
const clamdAddress = /^(\/.+|([\w.-]+|\[[\da-f:]+\]):([1-5]?\d{1,4}|6[0-4]\d{3}))$/i;
const mailAddress = z.string().regex(/^[^\s"<>(),:;@\\]+@[a-z0-9.-]+$/i, "must be a plain mail address");

const origin = z
  .url({ protocol: /^https?$/ })
  .refine((value) => URL.parse(value)?.origin === value, "must be scheme and host only, e.g. https://jobs.example.org");

const Environment = z.object({
  APP_ORIGIN: origin.default("http://localhost:3000"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().trim().max(255).default(""),
  METRICS_PORT: z.literal("").or(z.coerce.number().int().min(1).max(65_535)).default(""),
  METRICS_HOST: text(255).default("127.0.0.1"),
  METRICS_TOKEN: z.literal("").or(z.string().min(24, "must have at least 24 characters").max(200)).default(""),
  DATA_DIR: text(500).default("data"),
  ...databaseVariables,
  BACKUP_DIR: z.string().trim().max(500).default(""),
  BACKUP_EVERY: z.coerce
    .number()
    .int()
    .min(5, "must be at least 5 minutes")
    .max(1440, "must be at most a day")
    .default(15),
  ...filesVariables,
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .or(z.literal("").transform(() => undefined)),
  MAIL_FROM: mailAddress.default("stellen@dreiland.example"),
  ...returnedVariables,
  ...indexNowVariables,
  SECRET_KEY: z.string().min(32, "must have at least 32 characters").default(demoSecret),
  TRUSTED_PROXY: z
    .string()
    .max(500)
    .default("")
    .transform((list) => list.split(",").flatMap((entry) => entry.trim() || []))
    .refine((list) => list.every(isNetwork), "must be addresses or networks, e.g. 127.0.0.1,10.0.0.0/8"),
  OFFICE_MAIL: z.enum(["at_once", "morning"]).default("at_once"),
  CLAMD_ADDRESS: z
    .string()
    .trim()
    .max(200)
    .refine(
      (value) => value === "" || clamdAddress.test(value),
      "must be a socket, /run/clamav/clamd.ctl, or host:port",
    )
    .default(""),
  OFFICE_SECOND_FACTOR: z.enum(["demanded", "offered"]).default("demanded"),
  OPERATOR_NAME: z.string().trim().max(200).default(""),
  OPERATOR_STREET: text(200).default("Musterplatz 1"),
  OPERATOR_CITY: z.string().trim().max(200).default(""),
  OPERATOR_EMAIL: mailAddress.default("kontakt@dreiland.example"),
  OPERATOR_PHONE: text(50).default("+49 30 23125 100"),
  OPERATOR_REPRESENTED_BY: text(300).default("Alex Beispiel"),
  OPERATOR_REGISTER: z.string().trim().max(300).default("Vereinsregister: Amtsgericht Musterstadt, VR 0000"),
  OPERATOR_VAT_ID: z.string().trim().max(50).default(""),
  OPERATOR_LEGAL_DIR: z.string().trim().max(500).default(""),
  REGION_DIR: text(500).default(defaultRegionDir),
  PROTECTION_OFFICER: z.string().trim().max(300).default(""),
  PROTECTION_HOST: z.string().trim().max(300).default(""),
  PROTECTION_MAIL_PROVIDER: z.string().trim().max(300).default(""),
  PROTECTION_STORAGE_PLACE: z.string().trim().max(300).default(""),
  PROTECTION_BACKUP_PLACE: z.string().trim().max(300).default(""),
  SECURITY_CONTACT: z
    .string()
    .max(500)
    .default("")
    .transform((list) => list.split(",").flatMap((entry) => entry.trim() || []))
    .refine((list) => list.every(isSecurityContact), "must be mail addresses or https:// pages, separated by commas"),
  ...baAndEuresVariables,
  BOARD_NAME: z.string().trim().max(60).default(""),
  BOARD_TIME_ZONE: text(60).default("Europe/Berlin"),
});

export type Config = ReturnType<typeof readConfig>;

/** Reads the whole configuration from the environment. Throws a message that names every variable that is wrong. */
export function readConfig(environment: Record<string, string | undefined>, mode: Mode) {
  const result = Environment.safeParse(environment);
  if (!result.success) {
    throw new ConfigError(result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
  }
  const values = result.data;
  const problems = mode === "production" ? productionProblems(values, environment) : [];
  if (values.BACKUP_DIR !== "" && isInside(values.BACKUP_DIR, values.DATA_DIR))
    problems.push("BACKUP_DIR: must lie outside of DATA_DIR, and better on another disk");
  problems.push(...filesProblems(values, environment));
  problems.push(...databaseProblems(values));
  problems.push(...baAndEuresProblems(values));
  const region = regionIn(values.REGION_DIR, problems);
  if (problems.length > 0 || region === null) throw new ConfigError(problems);
  return {
    mode,
    origin: values.APP_ORIGIN,
    port: values.PORT,
    /** The demo is for this machine only; a board has its proxy here, and says so where it has not. */
    host: (mode === "production" && values.HOST) || "127.0.0.1",
    /** Where numbers about the process can be read: on a port of its own, by a token, or nowhere (null). */
    metrics: values.METRICS_PORT === "" && values.METRICS_TOKEN === "" ? null : metricsOf(values),
    dataDir: values.DATA_DIR,
    database: databaseOf(values),
    /** Of several processes on one PostgreSQL some may answer visitors only, and others only do what nobody asks for. */
    role: values.ROLE,
    /** For so long a process that is being stopped says that it is not ready, before it takes no more requests. */
    drainSeconds: values.DRAIN_SECONDS,
    /** Where the board backs itself up, and how many minutes apart; null where somebody else sees to it. */
    backup: values.BACKUP_DIR === "" ? null : { dir: values.BACKUP_DIR, every: values.BACKUP_EVERY },
    /** Where documents and pictures lie. */
    files: filesPlaceOf(values),
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    /** What becomes of mails that cannot be delivered. */
    returned: returnedOf(values),
    /** With which key search engines are told what changed; null where nobody is. */
    indexNow: indexNowOf(values),
    /** When the office hears of listings that were handed in; of reports it always hears at once. */
    officeMail: values.OFFICE_MAIL,
    secretKey: values.SECRET_KEY,
    /** Of the store, once it is open. */
    carriedKeys: {} as CarriedKeys,
    /** Whether everybody of the office must show a second factor. Whoever tries the demo only gets a password. */
    officeFactor: mode === "production" && values.OFFICE_SECOND_FACTOR === "demanded",
    trustedProxies: values.TRUSTED_PROXY,
    clamdAddress: values.CLAMD_ADDRESS,
    operator: {
      name: values.OPERATOR_NAME || region.operatorName,
      street: values.OPERATOR_STREET,
      city: values.OPERATOR_CITY || region.operatorCity,
      email: values.OPERATOR_EMAIL,
      phone: values.OPERATOR_PHONE,
      representedBy: values.OPERATOR_REPRESENTED_BY,
      register: values.OPERATOR_REGISTER,
      vatId: values.OPERATOR_VAT_ID,
      legalDir: values.OPERATOR_LEGAL_DIR,
    },
    ...baAndEuresOf(values, values.OPERATOR_NAME || region.operatorName),
    /** What the papers of data protection say of the operator's own arrangements; empty: to be filled in, and said so. */
    protection: {
      officer: values.PROTECTION_OFFICER,
      host: values.PROTECTION_HOST,
      mailProvider: values.PROTECTION_MAIL_PROVIDER,
      storagePlace: values.PROTECTION_STORAGE_PLACE,
      backupPlace: values.PROTECTION_BACKUP_PLACE,
    },
    /** Where somebody tells of a hole in the board: mail addresses and pages. Nobody is named where there is none. */
    securityContact: values.SECURITY_CONTACT,
    board: {
      name: values.BOARD_NAME || region.boardName,
      /** Of which region this is the board. */
      region,
      timeZone: values.BOARD_TIME_ZONE,
      langs: region.langs,
    },
  };
}

/** Null where the folder is not as it should be; why stands among the problems then. */
function regionIn(dir: string, problems: string[]) {
  try {
    return readRegion(dir);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    problems.push(...error.message.split("\n").map((problem) => `REGION_DIR: ${problem}`));
    return null;
  }
}

function metricsOf({ METRICS_PORT: port, METRICS_HOST: host, METRICS_TOKEN: token }: z.infer<typeof Environment>) {
  return { port: port === "" ? null : port, host, token: token === "" ? null : token };
}

/** What a visitor could not know is a demo must never greet one in production. */
function productionProblems(values: z.infer<typeof Environment>, environment: Record<string, string | undefined>) {
  const needed = [
    "APP_ORIGIN",
    "SECRET_KEY",
    "MAIL_FROM",
    "SMTP_URL",
    "OPERATOR_NAME",
    "OPERATOR_STREET",
    "OPERATOR_CITY",
    "OPERATOR_EMAIL",
    "OPERATOR_PHONE",
    "OPERATOR_REPRESENTED_BY",
  ];
  const problems = needed.filter((name) => !environment[name]).map((name) => `${name}: must be set in production`);
  if (environment["SECRET_KEY"] === demoSecret)
    problems.push("SECRET_KEY: is the demo's secret; make one with: openssl rand -base64 48");
  if (environment["APP_ORIGIN"]?.startsWith("http://"))
    problems.push("APP_ORIGIN: must start with https:// in production");
  return problems;
}

export class ConfigError extends Error {
  constructor(problems: string[]) {
    super(
      `The configuration is not usable (see .env.example):\n${problems.map((problem) => `  ${problem}`).join("\n")}`,
    );
    this.name = "ConfigError";
  }
}
