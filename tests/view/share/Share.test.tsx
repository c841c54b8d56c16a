// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { writeFragment } from "../../../src/formats/fragment/writeFragment";
import { readDataset } from "../../../src/model/readDataset";
import { openDataset } from "../../../src/store/openDataset";
import { EMPTY_ADDRESS } from "../../../src/store/url/url";
import { Share } from "../../../src/view/share/Share";
import { show, timelineOf, WORLD } from "../timeline";

const JSON_WITH_STORY = {
  ...WORLD,
  stories: [{ id: "s", title: "A story", summary: "", steps: [{ event: "talks", text: "One." }] }],
};

beforeEach(() => {
  window.history.replaceState(null, "", "/somewhere/");
});

async function share(search = "", json: unknown = JSON_WITH_STORY) {
  const timeline = show(<Share onClose={() => {}} />, timelineOf(json, search));
  await screen.findByRole("textbox", { name: "Link" });
  return timeline;
}

const text = (name: string) => screen.getByRole<HTMLTextAreaElement>("textbox", { name }).value;
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole("combobox", { name }), { target: { value } });

describe("the tabs", () => {
  it("are gone through by arrows, round the ends, and say which is open", async () => {
    await share();
    const tabs = within(screen.getByRole("tablist", { name: "Share" })).getAllByRole("tab");
    const open = () => tabs.find((tab) => tab.getAttribute("aria-selected") === "true");
    expect(open()).toBe(tabs[0]);
    tabs[0]?.focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(open()).toBe(tabs.at(-1));
    expect(document.activeElement).toBe(tabs.at(-1));
    expect(tabs.filter(({ tabIndex }) => tabIndex === 0)).toEqual([tabs.at(-1)]);
    expect(screen.getByRole("tabpanel", { name: "Save" })).toBeTruthy();
    await userEvent.keyboard("{ArrowRight}");
    expect(open()).toBe(tabs[0]);
    await userEvent.keyboard("{End}{Home}");
    expect(screen.getByRole("tabpanel", { name: "Link and embed" })).toBeTruthy();
  });
});

describe("link and snippet", () => {
  it("are of the view as it is", async () => {
    await share("?time=1950..1955&event=treaty");
    expect(text("Link")).toMatch(/\/somewhere\/\?time=1950\.\.1955&event=treaty$/);
    expect(text("Code for the article")).toContain('title="Timeline: A and B sign a treaty"');
    expect(text("Link with a preview")).toMatch(/\/somewhere\/event\/treaty\/$/);
    expect(text("Address for oEmbed")).toMatch(/\/somewhere\/event\/treaty\/oembed\.json$/);
  });

  it("follow the choices", async () => {
    await share("?time=1950..1955");
    choose("Opens with", "story:s");
    expect(text("Link")).toMatch(/\/somewhere\/\?story=s$/);
    expect(text("Code for the article")).toContain('title="Timeline: A story"');
    choose("Opens with", "all");
    choose("Language", "zh");
    choose("Theme", "dark");
    await userEvent.click(screen.getByRole("checkbox", { name: "Readers can filter" }));
    expect(text("Code for the article")).toContain(
      "/somewhere/embed.html?lang=zh&amp;theme=dark&amp;controls=filters",
    );
    expect(text("Address for oEmbed")).toMatch(/\/somewhere\/zh\/oembed\.json$/);
    expect(screen.getByTitle("Timeline: A small world").getAttribute("src")).toMatch(
      /embed\.html\?lang=zh&theme=dark&controls=filters$/,
    );
  });

  it("have a fixed height where that is chosen, and keep the last good one", async () => {
    await share();
    expect(text("Code for the article")).toContain("embed.js");
    choose("Height", "fixed");
    expect(text("Code for the article")).not.toContain("embed.js");
    const field = screen.getByRole("spinbutton", { name: "Height in pixels" });
    fireEvent.change(field, { target: { value: "480" } });
    expect(text("Code for the article")).toContain('height="480"');
    fireEvent.change(field, { target: { value: "" } });
    expect(text("Code for the article")).toContain('height="480"');
  });
});

describe("an editor's own events", () => {
  const pickerOf = (label: string) => {
    const picker = screen.getByText(new RegExp(`^${label}`)).closest("details");
    if (!picker) throw new Error(`expected the choice of events ${label}`);
    picker.open = true;
    return within(picker);
  };

  it("are found by a search, taken from the view, and taken away again, in link, code and preview", async () => {
    await share("?event=treaty&time=1955..1965");
    const only = pickerOf("Only these events · 0 of 60");
    await userEvent.type(only.getByRole("textbox", { name: /^Find an event/ }), "quarrel");
    await userEvent.click(only.getByRole("button", { name: /^B and C quarrel/ }));
    expect(text("Link")).toContain("only=quarrel");
    await userEvent.click(only.getByRole("button", { name: "Add the open event" }));
    expect(text("Code for the article")).toContain("only=quarrel,treaty");
    await userEvent.click(only.getByRole("button", { name: "Take away: B and C quarrel" }));
    expect(screen.getByTitle("Timeline: A and B sign a treaty").getAttribute("src")).toContain(
      "only=treaty",
    );
    const pin = pickerOf("Always named · 0 of 12");
    await userEvent.click(pin.getByRole("button", { name: "Add the foremost event in view" }));
    expect(text("Link")).toContain("pin=quarrel");
  });

  it("begin with those of the view, and have a limit that is said", async () => {
    const ids = Array.from({ length: 12 }, (_, i) => `event-${i}`);
    await share(`?pin=${ids.join(",")}`);
    const pin = pickerOf("Always named · 12 of 12");
    expect(pin.getByText("No more than 12 can be chosen.")).toBeTruthy();
    expect(pin.queryByRole("textbox")).toBeNull();
    await userEvent.click(pin.getByRole("button", { name: "Take away: event-0" }));
    expect(pin.getByRole("textbox")).toBeTruthy();
  });
});

describe("the looks of a frame", () => {
  it("are a ground that lets the page through, with a hint, and a height of the picture", async () => {
    await share();
    choose("Background", "none");
    choose("Theme", "dark");
    expect(text("Code for the article")).toMatch(/theme=dark&amp;bg=none".*color-scheme: dark/);
    expect(screen.getByText(/^Your page shows through/)).toBeTruthy();
    const field = screen.getByRole("spinbutton", { name: "Height of the picture in pixels" });
    fireEvent.change(field, { target: { value: "360" } });
    expect(text("Code for the article")).toContain("height=360");
    fireEvent.change(field, { target: { value: "" } });
    expect(text("Code for the article")).not.toContain("height=360");
    expect(text("Link")).not.toContain("bg=none");
  });
});

describe("the preview", () => {
  it("has the width that was chosen and the height that the frame asks for", async () => {
    await share();
    const frame = screen.getByTitle<HTMLIFrameElement>("Timeline: A small world");
    expect(frame.style.width).toBe("640px");
    await userEvent.click(screen.getByRole("button", { name: "320 px" }));
    expect(frame.style.width).toBe("320px");
    const say = (height: number, source: unknown) => {
      const data = { "strategic-triangle": { type: "height", height } };
      const message = Object.assign(new MessageEvent("message", { data }), {});
      Object.defineProperty(message, "source", { value: source });
      fireEvent(window, message);
    };
    say(777, window);
    expect(frame.style.height).toBe("600px");
    say(512, frame.contentWindow);
    expect(frame.style.height).toBe("512px");
  });
});

describe("copying", () => {
  it("says so, until the text is another", async () => {
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await share();
    fireEvent.click(screen.getByRole("button", { name: "Copy: Link" }));
    await screen.findByText("Copied");
    expect(write).toHaveBeenCalledWith(text("Link"));
    choose("Theme", "dark");
    expect(screen.queryByText("Copied")).toBeNull();
  });

  it("takes the old way without the clipboard, and else selects the text and says so", async () => {
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
    const command = vi.fn(() => true);
    Object.assign(document, { execCommand: command });
    await share();
    fireEvent.click(screen.getByRole("button", { name: "Copy: Link" }));
    await screen.findByText("Copied");
    expect(command).toHaveBeenCalledWith("copy");
    command.mockReturnValue(false);
    fireEvent.click(screen.getByRole("button", { name: "Copy: Code for the article" }));
    await screen.findByText(/^The text is selected/);
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", {
      name: "Code for the article",
    });
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(field.value);
    Reflect.deleteProperty(document, "execCommand");
  });
});

describe("sending to an app", () => {
  it("is offered where the system has a way, with the link", async () => {
    const send = vi.fn(async () => {});
    Object.assign(navigator, { share: send });
    await share("?event=treaty");
    await userEvent.click(screen.getByRole("button", { name: "Send to an app" }));
    await waitFor(() =>
      expect(send).toHaveBeenCalledWith({ title: "A and B sign a treaty", url: text("Link") }),
    );
    Reflect.deleteProperty(navigator, "share");
  });

  it("is not where there is none", async () => {
    await share();
    expect(screen.queryByRole("button", { name: "Send to an app" })).toBeNull();
  });
});

describe("a file on this device", () => {
  /** The dialog after a file with so many events was opened. */
  async function shareFile(count: number) {
    const timeline = timelineOf(WORLD, "?event=treaty");
    const { dataset, problems } = readDataset({
      title: "Mine",
      events: Array.from({ length: count }, (_, i) => ({
        id: `own-${i}`,
        date: String(1000 + (i % 1000)),
        title: `Event ${(i * 7919) ** 2}`,
      })),
    });
    const source = { kind: "file", name: "mine.csv" } as const;
    openDataset(timeline.store, { dataset, problems, source, receipt: null }, EMPTY_ADDRESS, 0);
    show(<Share onClose={() => {}} />, timeline);
    return dataset;
  }

  it("is shared as data in the link, in the code for articles too", async () => {
    const dataset = await shareFile(3);
    await screen.findByRole("textbox", { name: "Link" });
    expect(text("Link")).toContain(`/somewhere/${writeFragment(dataset)}`);
    expect(text("Code for the article")).toContain(`/embed.html${writeFragment(dataset)}"`);
    expect(screen.getByText(/The data are in the link itself/).textContent).toContain(
      `${text("Link").length} characters`,
    );
    expect(screen.queryByRole("textbox", { name: "Address for oEmbed" })).toBeNull();
  });

  it("says what cuts a link that is long", async () => {
    await shareFile(300);
    expect(await screen.findByText(/Discord \(2,000\)/)).toBeTruthy();
    expect(screen.queryByText(/Slack/)).toBeNull();
  });

  it.each([4900, 6000])("of %i events offers other ways instead of a link", async (count) => {
    await shareFile(count);
    expect(await screen.findByText(/too long for a link/)).toBeTruthy();
    expect(screen.queryByRole("textbox", { name: "Link" })).toBeNull();
  });
});
