/** What a company's programs are told of. */
export const webhookEvents = [
  "application.received",
  "application.stage",
  "listing.published",
  "listing.sent_back",
  "listing.ended",
  "test",
] as const;
export type WebhookEvent = (typeof webhookEvents)[number];

/** given_up: nobody took it for days. */
export const deliveryStates = ["waiting", "delivered", "given_up"] as const;
export type DeliveryState = (typeof deliveryStates)[number];
