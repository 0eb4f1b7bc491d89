import { z } from "zod";

export const PostQuery = z.strictObject({
  submit: z.enum(["true", "false"]).default("false").describe("Hand it to the office at once."),
});
