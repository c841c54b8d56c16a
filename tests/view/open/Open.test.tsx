// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { toAddress, writeAddress } from "../../../src/store/url/url";
import { syncHistory } from "../../../src/view/base/addressBar";
import { Open } from "../../../src/view/open/Open";
import { Opened } from "../../../src/view/open/Opened";
import { show, timelineOf } from "../timeline";

const CSV = "Date,Event\n1949,One\n1950,Two\nnever,Three";
const fileOf = (text: string, name = "mine.csv") => new File([text], name, { type: "text/csv" });

const close = vi.fn();
beforeEach(() => {
  close.mockClear();
  window.history.replaceState(null, "", "/");
  vi.stubGlobal("Worker", undefined);
});
afterEach(() => {
  stopSync();
  vi.unstubAllGlobals();
});

/** Stops what keeps the address of the page and the state the same. */
let stopSync = () => {};

function openDialog(incoming: Parameters<typeof Open>[0]["incoming"] = null) {
  const timeline = timelineOf();
  stopSync = syncHistory(timeline.store, false);
  return show(
    <>
      <Opened onDetails={() => {}} />
      <Open onClose={close} incoming={incoming} />
    </>,
    timeline,
  );
}

const titles = ({ store }: ReturnType<typeof timelineOf>) =>
  store.getState().data?.dataset.events.map(({ title }) => title);

test("a chosen file takes the place of what is shown, and the dialog closes", async () => {
  const timeline = openDialog();
  await userEvent.upload(await screen.findByLabelText("Choose a file"), fileOf(CSV));
  await waitFor(() => expect(close).toHaveBeenCalledTimes(1));
  expect(titles(timeline)).toEqual(["One", "Two"]);
  const { source, receipt, data } = timeline.store.getState();
  expect(source).toEqual({ kind: "file", name: "mine.csv" });
  expect([receipt?.read, receipt?.rows]).toEqual([2, 3]);
  expect(data?.dataset.about.title).toBe("mine");
});

test("says that nothing is uploaded", async () => {
  openDialog();
  expect(await screen.findByText(/Nothing is uploaded/)).toBeTruthy();
});

test("a pasted table opens", async () => {
  const timeline = openDialog();
  const box = await screen.findByRole("textbox", { name: "Or paste a link or a table" });
  await userEvent.click(box);
  await userEvent.paste("Date\tEvent\n1949\tOne\n1950\tTwo");
  await userEvent.click(screen.getByRole("button", { name: "Open" }));
  await waitFor(() => expect(titles(timeline)).toEqual(["One", "Two"]));
});

test("what says how much was read has the focus once it is there", async () => {
  openDialog({ text: CSV });
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/2 of 3 rows/));
});

test("what was dropped on the page opens by itself", async () => {
  const timeline = openDialog({ files: [fileOf(CSV)] });
  await waitFor(() => expect(titles(timeline)).toEqual(["One", "Two"]));
});

test("of several files the reader chooses one", async () => {
  const timeline = openDialog({ files: [fileOf(CSV), fileOf("Date,Event\n1800,Old", "b.csv")] });
  await userEvent.click(await screen.findByRole("button", { name: "b.csv" }));
  await waitFor(() => expect(titles(timeline)).toEqual(["Old"]));
});

test("groups that come with their items are read with them", async () => {
  const items = '[{"id":1,"group":7,"content":"One","start":"1949-10-01"}]';
  const groups = '[{"id":7,"content":"China"}]';
  const timeline = openDialog({ files: [fileOf(groups, "a.json"), fileOf(items, "b.json")] });
  await waitFor(() => expect(titles(timeline)).toEqual(["One"]));
  expect(timeline.store.getState().data?.dataset.events[0]?.group).toBe("China");
});

test("a file that cannot be read is said in a sentence, with a way on; what is shown stays", async () => {
  const timeline = openDialog({ files: [fileOf("A letter to the editor.", "letter.txt")] });
  expect((await screen.findByRole("alert")).textContent).toContain(
    "“letter.txt” could not be opened. The format of this file is not supported.",
  );
  expect(timeline.store.getState().source).toEqual({ kind: "record" });
  expect(close).not.toHaveBeenCalled();
  expect(document.activeElement?.contains(screen.getByRole("alert"))).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
  await userEvent.click(screen.getByRole("button", { name: "Another file" }));
  expect(await screen.findByRole("button", { name: "Choose a file" })).toBeTruthy();
});

test("a link to a sheet that the browser may not read is said with what to do", async () => {
  const asked = vi.fn(async () => {
    throw new TypeError("Failed to fetch");
  });
  vi.stubGlobal("fetch", asked);
  openDialog({ text: "https://docs.google.com/spreadsheets/d/1aB/edit#gid=3" });
  expect((await screen.findByRole("alert")).textContent).toContain("Publish to web");
  expect(asked).toHaveBeenCalledWith(
    "https://docs.google.com/spreadsheets/d/1aB/export?format=csv&gid=3",
    expect.anything(),
  );
});

test("a link opens as data of an address", async () => {
  vi.stubGlobal("fetch", async () => new Response(CSV));
  const timeline = openDialog({ text: "https://a.example/list.csv" });
  await waitFor(() => expect(titles(timeline)).toEqual(["One", "Two"]));
  expect(timeline.store.getState().source).toEqual({
    kind: "address",
    url: "https://a.example/list.csv",
    columns: [],
  });
  expect(writeAddress(toAddress(timeline.store.getState()))).toBe(
    "?data=https://a.example/list.csv",
  );
});

test("after a reload, which closes a file, it says which to choose again", async () => {
  window.history.replaceState({ file: "mine.csv" }, "", "/");
  openDialog();
  expect(await screen.findByText(/“mine.csv” is a file on your device/)).toBeTruthy();
});
