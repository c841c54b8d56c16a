import type { Draft } from "../../model/draft/draft";
import { changeKept, deleteKept, type Kept, keptDrafts } from "./kept";

/** What a tab and the device agreed on last. */
export type Agreed = Pick<Kept, "draft" | "revision">;

/** Drafts whose last edits this device refuses to keep: they are there as long as the page is open. */
export const unkept = new Map<string, { readonly draft: Draft; readonly agreed: Agreed | null }>();

/** A draft that can be opened. */
export interface Listed extends Pick<Kept, "draft" | "at"> {
  readonly isKept: boolean;
}

/** All drafts: those that are not kept, then those on this device, the one that was changed last first. */
export async function listDrafts(): Promise<readonly Listed[]> {
  const waiting = [...unkept.values()].map(({ draft }) => draft);
  const kept = await keptDrafts().catch(() => []);
  return [
    ...waiting.map((draft) => ({ draft, at: Date.now(), isKept: false })),
    ...kept
      .filter(({ draft }) => !unkept.has(draft.id))
      .map(({ draft, at }) => ({ draft, at, isKept: true })),
  ];
}

/** Keeps a new draft. Where that is refused it stays there as long as the page is open. */
export async function keepNew(draft: Draft): Promise<void> {
  unkept.set(draft.id, { draft, agreed: null });
  await changeKept(draft.id, () => draft).then(
    () => {
      unkept.delete(draft.id);
      tell(draft.id);
    },
    () => {},
  );
}

/** Deletes a draft. Tabs that edit it say so. */
export async function deleteDraft(id: string): Promise<void> {
  unkept.delete(id);
  await deleteKept(id).then(
    () => tell(id),
    () => {},
  );
}

/** Tells other tabs that what is kept of a draft has changed. */
function tell(id: string): void {
  const channel = openChannel();
  channel?.postMessage(id);
  channel?.close();
}

const CHANNEL = "drafts";

/** The channel on which tabs tell each other the ids of drafts that have changed on the device. */
export function openChannel(): BroadcastChannel | null {
  return typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(CHANNEL);
}
