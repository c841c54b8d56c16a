/** Where the built app is served, `PORT` by its own wish, and the site of others beside it. */
export const APP_PORT = Number(process.env.PORT ?? 4173);
export const HOST_PORT = APP_PORT + 1;
export const APP = `http://localhost:${APP_PORT}`;
/** Where a test serves the built app by itself, to take it off the line or to publish another version. */
export const SITE = `http://localhost:${APP_PORT + 2}`;
export const HOST = `http://127.0.0.1:${HOST_PORT}`;
