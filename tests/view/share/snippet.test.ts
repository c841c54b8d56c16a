// @vitest-environment happy-dom
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameLink, shareLink } from "../../../src/store/url/shareLink";
import { EMPTY_ADDRESS, readAddress } from "../../../src/store/url/url";
import { embedSnippet, type FrameHeight, heightIn } from "../../../src/view/share/snippet";

const PAGE = "https://example.org/timeline/index.html?time=1950..1955";

function parse(html: string) {
  // In a template nothing is loaded.
  const { content } = Object.assign(document.createElement("template"), { innerHTML: html });
  const elements = [...content.querySelectorAll("*")].map(({ localName }) => localName);
  return { elements, frame: content.querySelector("iframe"), content };
}

describe("the snippet", () => {
  const address = { ...EMPTY_ADDRESS, event: "treaty", controls: "filters" as const };

  it("is a frame of the embed beside the page, with the controls that it has", () => {
    const { frame } = parse(embedSnippet(address, PAGE, "Title", 500));
    expect(frame?.getAttribute("src")).toBe(
      "https://example.org/timeline/embed.html?event=treaty&controls=filters",
    );
    expect(shareLink({ ...address, bg: "none", height: 400 }, PAGE)).toBe(
      "https://example.org/timeline/?event=treaty",
    );
  });

  it("is a saved page itself with a fixed height, as no script lies beside it", () => {
    const page = "https://example.org/roads.html";
    const source = { kind: "page", json: "{}" } as const;
    const { frame, elements } = parse(
      embedSnippet(EMPTY_ADDRESS, page, "Title", "automatic", source),
    );
    expect(frame?.getAttribute("src")).toBe(page);
    expect(frame?.getAttribute("height")).toBe("600");
    expect(elements).not.toContain("script");
  });

  it("says who it is to screen readers and fits its column on a phone", () => {
    const { frame } = parse(embedSnippet(EMPTY_ADDRESS, PAGE, "Title", "automatic"));
    const { style, ...attributes } = Object.fromEntries(
      [...(frame?.attributes ?? [])].map(({ name, value }) => [name, value]),
    );
    expect(attributes).toEqual({
      src: "https://example.org/timeline/embed.html",
      title: "Title",
      width: "100%",
      height: "600",
      loading: "lazy",
      allow: "fullscreen; clipboard-write; web-share",
      referrerpolicy: "strict-origin-when-cross-origin",
    });
    expect(style).toContain("width: 1px; min-width: 100%");
  });

  it("brings the script for an automatic height only", () => {
    const script = '<script src="https://example.org/timeline/embed.js" async></script>';
    expect(embedSnippet(EMPTY_ADDRESS, PAGE, "Title", "automatic")).toContain(script);
    const fixed = embedSnippet(EMPTY_ADDRESS, PAGE, "Title", 450);
    expect(fixed).not.toContain("script");
    expect(fixed).toContain('height="450"');
  });

  it("has the colour scheme of its theme if the page shows through it, and else none", () => {
    const styleOf = (search: string) =>
      parse(embedSnippet(readAddress(search), PAGE, "Title", 500)).frame?.getAttribute("style");
    expect(styleOf("?bg=none&theme=dark")).toMatch(/; color-scheme: dark$/);
    expect(styleOf("?bg=none&theme=light")).toMatch(/; color-scheme: light$/);
    for (const search of ["?bg=none", "?theme=dark"])
      expect(styleOf(search)).not.toContain("color-scheme");
  });

  it("shows the picture, also to whoever has the list open", () => {
    expect(frameLink({ ...EMPTY_ADDRESS, view: "list" }, PAGE)).not.toContain("view=");
  });

  it("keeps any title and query inside their attributes", () => {
    const hostile = fc.oneof(
      // A page reads these characters in its own way, whatever stands around them.
      fc.string({ unit: "grapheme", maxLength: 60 }).filter((text) => !/[\0\r\p{Cs}]/u.test(text)),
      fc.constantFrom(
        '"><script>alert(1)</script>',
        "' onload='alert(1)",
        '" onload="alert(1)',
        "</iframe><img src=x onerror=alert(1)>",
        "&quot;&lt;b&gt;",
      ),
    );
    fc.assert(
      fc.property(
        hostile,
        hostile,
        fc.constantFrom<FrameHeight>("automatic", 480),
        (title, query, height) => {
          const snippet = embedSnippet({ ...EMPTY_ADDRESS, q: query }, PAGE, title, height);
          const { elements, frame } = parse(snippet);
          expect(elements.filter((name) => name !== "a")).toEqual(
            height === "automatic" ? ["iframe", "script"] : ["iframe"],
          );
          expect(frame?.getAttribute("title")).toBe(title);
          expect(frame?.attributes).toHaveLength(8);
          const { search } = new URL(frame?.getAttribute("src") ?? "");
          const read = readAddress(search).q;
          expect(read).toBe(query.trim());
        },
      ),
    );
  });
});

describe("a message of the frame", () => {
  it("gives a height where it says one, and nothing else", () => {
    const height = (body: unknown) => heightIn({ "strategic-triangle": body });
    expect(height({ type: "height", height: 512 })).toBe(512);
    for (const other of [
      null,
      "height",
      { type: "view", height: 512 },
      { type: "height", height: "512" },
      { type: "height", height: Number.NaN },
      { type: "height", height: -1 },
      { type: "height", height: 1e9 },
    ])
      expect(height(other)).toBeNull();
    expect(heightIn("text")).toBeNull();
    expect(heightIn(null)).toBeNull();
  });
});
