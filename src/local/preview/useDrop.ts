/** A file that is dragged over the page or over the pane's frame, which has events of its own and may take files itself. */
import { useEffect, useState, type DragEvent as ReactDragEvent } from 'react';

interface Drop {
  readonly dropping: boolean;
  readonly handlers: {
    readonly onDragOver: (event: ReactDragEvent) => void;
    readonly onDragLeave: (event: ReactDragEvent) => void;
    readonly onDrop: (event: ReactDragEvent) => void;
  };
  /** For the frame, when it has loaded. */
  readonly watchFrame: (frame: HTMLIFrameElement) => void;
}

interface Dragged {
  readonly dataTransfer: DataTransfer | null;
  preventDefault(): void;
}

const bringsFile = (event: Pick<Dragged, 'dataTransfer'>): boolean => event.dataTransfer?.types.includes('Files') ?? false;

export const useDrop = (onOpen: (file: File) => void): Drop => {
  const [dropping, setDropping] = useState(false);
  useEffect(() => {
    const end = (): void => setDropping(false);
    window.addEventListener('dragend', end);
    return () => window.removeEventListener('dragend', end);
  }, []);

  const over = (event: Dragged): void => {
    if (!bringsFile(event)) return;
    event.preventDefault();
    setDropping(true);
  };

  const drop = (event: Dragged): void => {
    setDropping(false);
    if (!bringsFile(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) onOpen(file);
  };

  return {
    dropping,
    handlers: {
      onDragOver: over,
      // From one element of the page to another is not out of it.
      onDragLeave: ({ relatedTarget }) => {
        if (relatedTarget === null) setDropping(false);
      },
      onDrop: drop,
    },
    watchFrame: ({ contentWindow: pane }) => {
      const overPane = (event: DragEvent): void => (event.defaultPrevented ? setDropping(false) : over(event));
      pane?.addEventListener('dragenter', overPane);
      pane?.addEventListener('dragover', overPane);
      pane?.addEventListener('dragleave', ({ relatedTarget }) => {
        if (relatedTarget === null) setDropping(false);
      });
      pane?.addEventListener('drop', (event) => (event.defaultPrevented ? setDropping(false) : drop(event)));
    },
  };
};
