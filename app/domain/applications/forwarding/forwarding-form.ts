import { z } from "zod";

export const ForwardingForm = z.object({ to: z.string().max(60), note: z.string().max(2000).optional() });
