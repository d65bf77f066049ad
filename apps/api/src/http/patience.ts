/** How long a client may take to send a request. Fastify's own default is for ever, which lets a few slow clients hold every connection. */
export const PATIENCE = {
  /** Until the body is there, in ms. */
  requestTimeout: 30_000,
  http: {
    /** Until the headers are there, in ms. */
    headersTimeout: 15_000,
    /** How often the connections are looked at, in ms. */
    connectionsCheckingInterval: 5_000,
  },
} as const;
