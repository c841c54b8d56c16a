import { readSeries, type Series, translateSeries } from "../../model/series";

/** Fetches all series, with texts from a second address if there is one. Throws if there are none. */
export async function loadSeries(url: string, texts: string | null = null): Promise<Series[]> {
  // Series in their own language are better than none.
  const coming = texts === null ? null : fetchJson(texts).catch(() => null);
  const series = readSeries(await fetchJson(url), []);
  if (series.length === 0) throw new Error(`${url}: expected series, got none`);
  return coming ? translateSeries(series, await coming) : series;
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: expected JSON, got ${response.status}`);
  return response.json();
}
