import { setTimeout as pause } from "node:timers/promises";
import { S3NetworkError, S3ServiceError } from "s3mini";
import { FileMissing, StoreAway, StoreUnusable } from "./sealed-store.ts";

/** What a person can do about it. The rest of what a server answers may hold what nobody should read in a log. */
const advice: Record<string, string> = {
  NoSuchBucket: "create the bucket first, or correct S3_BUCKET",
  InvalidAccessKeyId: "S3_ACCESS_KEY is not known there",
  SignatureDoesNotMatch: "S3_SECRET_KEY is not the one of S3_ACCESS_KEY",
  AccessDenied: "this key may not read, write, remove and list there",
  AuthorizationHeaderMalformed: "S3_REGION is another one",
  RequestTimeTooSkewed: "the clock of this machine is wrong",
};

/** Tries again what may go better in a moment; what the server refuses would not. `where` is for operators. */
export function askS3(where: string, pauses: readonly number[]) {
  return async <Answer>(work: () => Promise<Answer>, tries = pauses.length + 1): Promise<Answer> => {
    for (let tried = 1; ; tried++) {
      try {
        return await work();
      } catch (error) {
        if (!mayPass(error)) throw refusal(where, error);
        if (tried >= tries) throw new StoreAway(`${inSentence(where)} does not answer (${reasonOf(error)}).`);
        await pause(pauses[tried - 1]);
      }
    }
  };
}

/** What is no answer at all, and what a busy server says. */
function mayPass(error: unknown) {
  if (error instanceof S3ServiceError) return error.status >= 500 || error.status === 429 || error.status === 408;
  const isOfFetch = error instanceof TypeError || error instanceof DOMException;
  return error instanceof S3NetworkError || isOfFetch;
}

function refusal(where: string, error: unknown) {
  if (!(error instanceof S3ServiceError)) return error;
  const code = codeOf(error);
  if (code === "NoSuchKey") return new FileMissing(where);
  const told = advice[code] ?? `status ${error.status}`;
  return new StoreUnusable(`${inSentence(where)} refuses with ${code}: ${told}.`);
}

function codeOf({ serviceCode, body }: S3ServiceError) {
  return (serviceCode !== "Unknown" && serviceCode) || /<Code>(\w+)<\/Code>/.exec(body ?? "")?.[1] || "no reason";
}

function reasonOf(error: unknown): string {
  if (error instanceof S3ServiceError) return `${error.status} ${codeOf(error)}`;
  if (!(error instanceof Error)) return String(error);
  if ("code" in error && typeof error.code === "string") return error.code;
  return error.cause instanceof Error ? reasonOf(error.cause) : error.name;
}

const inSentence = (where: string) => where.charAt(0).toUpperCase() + where.slice(1);
