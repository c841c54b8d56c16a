/** The ports of the built app, set by `PORT`, and of the host site. */
export const APP_PORT = Number(process.env.PORT ?? 4173);
export const HOST_PORT = APP_PORT + 1;
export const APP = `http://localhost:${APP_PORT}`;
/**
 * Where a test serves the built app itself, to take it offline or to publish another version: each worker of Playwright
 * has a port of its own.
 */
export const SITE = `http://localhost:${APP_PORT + 2 + Number(process.env.TEST_PARALLEL_INDEX ?? 0)}`;
export const HOST = `http://127.0.0.1:${HOST_PORT}`;
