import { type FunctionComponent, useEffect, useState, useSyncExternalStore } from "react";
import { fileOpen } from "../base/addressBar";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import type { DialogName, Incoming } from "../base/dialogs";
import { draftOpen, onEntry } from "../base/draftOpen";
import { lazyPart } from "../base/lazyPart";
import { applyTheme } from "../base/theme";
import { isSmall, useBreakpoint } from "../base/useBreakpoint";
import { useFocusReturn } from "../base/useFocusReturn";
import { useChosenTheme } from "../base/useTheme";
import { DetailsFailed } from "../base/WhenComplete";
import { useHasCollected } from "../collect/useHasCollected";
import { Filters } from "../filters/Filters";
import { Search } from "../filters/Search";
import { usePlaceNames } from "../filters/usePlaceNames";
import { Update } from "../offline/Update";
import { Printing } from "../print/Printing";
import { Dock } from "./Dock";
import { useDocumentTitle } from "./documentTitle";
import { Header } from "./Header";
import { LanguageFailed } from "./Languages";
import { Main } from "./Main";
import { useShortcuts } from "./shortcuts";
import { TopBar } from "./TopBar";
import { useIncoming } from "./useIncoming";
import "./page.css";

// Parts that few people see load when they are shown.
const Problems = lazyPart(() => import("../base/Problems").then(({ Problems }) => Problems));
const ArchiveLine = lazyPart(() =>
  import("../archive/ArchiveLine").then(({ ArchiveLine }) => ArchiveLine),
);
const NoMatch = lazyPart(() => import("../status/NoMatch").then(({ NoMatch }) => NoMatch));
const About = lazyPart(() => import("../about/About").then(({ About }) => About));
const Share = lazyPart(() => import("../share/Share").then(({ Share }) => Share));
const Cite = lazyPart(() => import("../share/Share").then(({ CiteDialog }) => CiteDialog));
const Keys = lazyPart(() => import("./Keys").then(({ Keys }) => Keys));
const Open = lazyPart(() => import("../open/Open").then(({ Open }) => Open));
const Receipt = lazyPart(() =>
  import("../open/ReceiptDialog").then(({ ReceiptDialog }) => ReceiptDialog),
);
const Opened = lazyPart(() => import("../open/Opened").then(({ Opened }) => Opened));
const DropHint = lazyPart(() => import("../open/DropHint").then(({ DropHint }) => DropHint));
const Collections = lazyPart(() =>
  import("../collect/Collections").then(({ Collections }) => Collections),
);
const Announcement = lazyPart(() =>
  import("../collect/Announcement").then(({ Announcement }) => Announcement),
);
const Correct = lazyPart(() =>
  import("../suggest/Suggest").then(({ SuggestCorrection }) => SuggestCorrection),
);
const Suggest = lazyPart(() =>
  import("../suggest/Suggest").then(({ SuggestEvent }) => SuggestEvent),
);
const Quiz = lazyPart(() =>
  import("../teach/Collected").then(({ CollectedQuiz }) => CollectedQuiz),
);
const Handout = lazyPart(() =>
  import("../teach/Collected").then(({ CollectedHandout }) => CollectedHandout),
);
const Present = lazyPart(() => import("../teach/Present").then(({ Present }) => Present));
const Stories = lazyPart(() => import("../story/Stories").then(({ Stories }) => Stories));

const Editor = lazyPart(() => import("../draft/Editor").then(({ Editor }) => Editor));
const FilterSheet = lazyPart(() =>
  import("../filters/FilterSheet").then(({ FilterSheet }) => FilterSheet),
);

const DIALOGS: Record<
  Exclude<DialogName, "open">,
  FunctionComponent<{ onClose: () => void; onOpen: (dialog: DialogName) => void }>
> = {
  about: About,
  share: Share,
  cite: Cite,
  keys: Keys,
  stories: Stories,
  filters: FilterSheet,
  receipt: Receipt,
  collections: Collections,
  correct: Correct,
  suggest: Suggest,
  quiz: Quiz,
  handout: Handout,
};

/** The full page, or the editor of a timeline of the reader's own. */
export function App() {
  const draft = useSyncExternalStore(onEntry, draftOpen);
  const theme = useChosenTheme();
  useEffect(() => applyTheme(theme), [theme]);
  if (draft !== null) return <Editor key={draft} id={draft} />;
  return (
    <>
      <Page />
      <Printing />
    </>
  );
}

/** Header, filters, the picture or the list, and the open event or story. */
function Page() {
  const { store, selectors } = useTimeline();
  const breakpoint = useBreakpoint();
  const words = useWords();
  const hasFailed = useTimelineState((state) => state.detailsStatus === "failed");
  const hasProblems = useTimelineState(
    ({ problems, unread }) => problems.length + unread.length > 0,
  );
  const isEmpty = useTimelineState((state) => state.data !== null && selectors.count(state) === 0);
  const isArchive = useTimelineState((state) => state.archive !== null);
  const [dialog, setDialog] = useState<DialogName | null>(() => {
    const isLost = fileOpen() !== null && store.getState().source.kind !== "file";
    return isLost ? "open" : null;
  });
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const isDragged = useIncoming((next) => {
    setIncoming(next);
    setDialog("open");
  });
  const close = () => {
    setIncoming(null);
    setDialog(null);
  };
  const isPresented = useTimelineState((state) => state.isPresented);
  const [letters, setLetters] = useState(1);
  const isCollecting = useHasCollected();
  const hasReceipt = useTimelineState((state) => state.receipt !== null);
  useShortcuts(setDialog);
  useDocumentTitle();
  usePlaceNames();
  useFocusReturn();
  const Dialog = dialog && dialog !== "open" && DIALOGS[dialog];
  const isPhone = isSmall(breakpoint);
  return (
    <div
      className={`page is-${breakpoint}${isPhone ? " is-small" : ""}${isPresented ? " is-presented" : ""}`}
    >
      <a className="page-skip button" href="#main">
        {words.skip}
      </a>
      {isPresented ? (
        <Present onLetters={setLetters} />
      ) : isPhone ? (
        <TopBar onOpen={setDialog} />
      ) : (
        <Header onOpen={setDialog} isNarrow={breakpoint === "tablet"} />
      )}
      <div className="page-notices">
        <LanguageFailed />
        <Update />
        {hasFailed && <DetailsFailed />}
        {hasReceipt && <Opened onDetails={() => setDialog("receipt")} />}
        {hasProblems && <Problems />}
        {!isPhone && !isPresented && <Filters>{breakpoint === "desk" && <Search />}</Filters>}
        {isArchive && <ArchiveLine />}
        {isEmpty && <NoMatch />}
      </div>
      {/* The picture is laid out anew for letters of another size. */}
      <Main key={letters} isPhone={isPhone} onDialog={setDialog} />
      {isPhone && !isPresented && <Dock onOpen={setDialog} />}
      {isDragged && <DropHint />}
      {isCollecting && <Announcement />}
      {Dialog && <Dialog onClose={close} onOpen={setDialog} />}
      {dialog === "open" && <Open onClose={close} incoming={incoming} />}
    </div>
  );
}
