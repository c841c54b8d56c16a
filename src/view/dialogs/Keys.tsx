import { useWords } from "../timeline";
import { Dialog } from "./Dialog";

/** The list of keys. */
export function Keys({ onClose }: { onClose: () => void }) {
  const { keysDialog } = useWords();
  return (
    <Dialog title={keysDialog.title} onClose={onClose}>
      <table>
        <tbody>
          {keysDialog.rows.map(([keys, what]) => (
            <tr key={keys}>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
