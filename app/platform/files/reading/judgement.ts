import type { DocumentType } from "#db/codes.ts";

/** Why a file is not taken. Each has its own sentence that says what to do instead. */
export type DocumentFault =
  | "wrongType"
  | "textDocument"
  | "foreignPicture"
  | "archive"
  | "unreadable"
  | "locked"
  | "active"
  | "attachments"
  | "tooManyPixels"
  | "tooComplex";

export type ReadDocument =
  | { ok: true; mediaType: DocumentType; bytes: Uint8Array }
  | { ok: false; reason: DocumentFault };

/** What the board and the process that reads say to each other. */
export type Asked = { bytes: Uint8Array; name: string };
export type Answered = "ready" | ReadDocument;
