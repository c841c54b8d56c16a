import { VISIBLE } from "../../model/schema";
import type { RowLink } from "../row";
import { readText } from "../text/readText";
import { shorten } from "./shorten";

/** A source of an event. */
export interface LinkedSource {
  readonly title: string;
  readonly url?: string;
  readonly publisher?: string;
}

const ADDRESS = /^https?:\/\/[^\s<>"]+$/i;

/** Links as sources, each address once; `refuse` is called with anything that is not a web address. */
export function readLinks(
  links: readonly RowLink[],
  refuse: (address: string) => void,
): LinkedSource[] {
  const sources = new Map<string, LinkedSource>();
  for (const link of links) {
    const name = link.url.trim() === "" ? nameOf(link) : "";
    if (name && !sources.has(name)) sources.set(name, { title: name });
    for (const address of addressesIn(link.url)) {
      if (!ADDRESS.test(address) || address.length > 2000) refuse(address.slice(0, 200));
      else if (!sources.has(address)) sources.set(address, toSource(address, link));
    }
  }
  return [...sources.values()];
}

function toSource(url: string, link: RowLink): LinkedSource {
  const publisher = readText(link.credit ?? "").text.replaceAll("\n", " ");
  return {
    title: nameOf(link) || hostOf(url),
    url,
    ...(VISIBLE.test(publisher) && { publisher: shorten(publisher, 120) }),
  };
}

function nameOf({ title }: RowLink): string {
  const name = readText(title ?? "").text.replaceAll("\n", " ");
  return VISIBLE.test(name) ? shorten(name, 300) : "";
}

/** The addresses in a value: one, several, or those in a piece of HTML. */
function addressesIn(given: string): string[] {
  const text = given.trim();
  if (text === "") return [];
  if (/^<|<(?:iframe|blockquote|a|img)\b/i.test(text))
    return readText(text).links.map(({ url }) => complete(url));
  if (!/[\s;|,]/.test(text)) return [complete(text)];
  const several = text.split(/[\s;|]+(?=https?:\/\/)|,\s*(?=https?:\/\/)/i);
  return several
    .map((url) => complete(url.replace(/[;,|]$/, "").trim()))
    .filter((url) => url !== "");
}

function complete(url: string): string {
  if (url.startsWith("//")) return `https:${url}`;
  return /^www\.[\w-]+\.\w/i.test(url) ? `http://${url}` : url.replace(/ /g, "%20");
}

function hostOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(address)?.[1]?.slice(0, 300) ?? "…";
}
