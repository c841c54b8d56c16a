// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import "fake-indexeddb/auto";
import { clear, createStore } from "idb-keyval";
import { beforeEach, expect, it, vi } from "vitest";
import { emptyDraft } from "../../../src/model/draft/draft";
import { keepNew } from "../../../src/store/draft/drafts";
import { keptDrafts } from "../../../src/store/draft/kept";
import { draftOpen } from "../../../src/view/base/draftOpen";
import { Drafts } from "../../../src/view/draft/Drafts";
import { show } from "../timeline";

beforeEach(async () => {
  await clear(createStore("strategic-triangle-drafts", "drafts"));
  window.history.replaceState(null, "");
});

it("lists what is kept, opens it, and gives back what was deleted", async () => {
  await keepNew(emptyDraft("d", { title: "My own" }));
  const onClose = vi.fn();
  show(<Drafts onClose={onClose} />);
  await userEvent.click(await screen.findByRole("button", { name: "Delete: My own" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Edit: My own" })).toBeNull());
  expect(await keptDrafts()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Undo" }));
  await userEvent.click(await screen.findByRole("button", { name: "Edit: My own" }));
  expect(onClose).toHaveBeenCalledOnce();
  expect(draftOpen()).toBe("d");
});

it("begins an empty timeline", async () => {
  show(<Drafts onClose={() => {}} />);
  await userEvent.click(await screen.findByRole("button", { name: "New timeline" }));
  await waitFor(() => expect(draftOpen()).not.toBeNull());
  const [kept] = await keptDrafts();
  expect(kept?.draft.id).toBe(draftOpen());
  expect(kept?.draft.about).toEqual({ title: "Untitled timeline", lang: "en" });
});
