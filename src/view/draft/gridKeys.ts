/** A cell of the table: a row and a column, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How large a table is, and how many of its rows are in sight. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

/** The cell that a key leads to from another one; null if the key does not move. `isFar` is Ctrl or ⌘. */
export function cellAfter(key: string, from: Place, size: Size, isFar: boolean): Place | null {
  const move = MOVES[key]?.(from, size, isFar);
  if (!move) return null;
  return {
    row: Math.max(0, Math.min(move.row, size.rows - 1)),
    column: Math.max(0, Math.min(move.column, size.columns - 1)),
  };
}

type Move = (from: Place, size: Size, isFar: boolean) => Place;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: ({ row, column }, _, isFar) => ({ row: isFar ? 0 : row - 1, column }),
  ArrowDown: ({ row, column }, { rows }, isFar) => ({ row: isFar ? rows - 1 : row + 1, column }),
  ArrowLeft: ({ row, column }, _, isFar) => ({ row, column: isFar ? 0 : column - 1 }),
  ArrowRight: ({ row, column }, { columns }, isFar) => ({
    row,
    column: isFar ? columns - 1 : column + 1,
  }),
  Home: ({ row }, _, isFar) => ({ row: isFar ? 0 : row, column: 0 }),
  End: ({ row }, { rows, columns }, isFar) => ({
    row: isFar ? rows - 1 : row,
    column: columns - 1,
  }),
  PageUp: ({ row, column }, { page }) => ({ row: row - page, column }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
};

/** Whether a key writes a character, and so begins to edit a cell. */
export function isCharacter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return [...key].length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey;
}
