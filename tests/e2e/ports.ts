/** Where the built app is served, `PORT` by its own wish, and the site of others beside it. */
export const APP_PORT = Number(process.env.PORT ?? 4173);
export const HOST_PORT = APP_PORT + 1;
export const APP = `http://localhost:${APP_PORT}`;
export const HOST = `http://127.0.0.1:${HOST_PORT}`;
