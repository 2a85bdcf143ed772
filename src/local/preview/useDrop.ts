/** A file that is dragged over the page or over the pane's frame, which has events of its own. */
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

const bringsFile = (event: { readonly dataTransfer: DataTransfer | null }): boolean => event.dataTransfer?.types.includes('Files') ?? false;

export const useDrop = (onOpen: (file: File) => void): Drop => {
  const [dropping, setDropping] = useState(false);
  useEffect(() => {
    const end = (): void => setDropping(false);
    window.addEventListener('dragend', end);
    return () => window.removeEventListener('dragend', end);
  }, []);

  const over = (event: { preventDefault(): void; readonly dataTransfer: DataTransfer | null }): void => {
    if (!bringsFile(event)) return;
    event.preventDefault();
    setDropping(true);
  };

  return {
    dropping,
    handlers: {
      onDragOver: over,
      // The veil that shows itself lies over everything: only leaving that is leaving the page.
      onDragLeave: ({ relatedTarget }) => {
        if (relatedTarget === null) setDropping(false);
      },
      onDrop: (event) => {
        if (!bringsFile(event)) return;
        event.preventDefault();
        setDropping(false);
        const file = event.dataTransfer.files[0];
        if (file) onOpen(file);
      },
    },
    watchFrame: (frame) => {
      frame.contentWindow?.addEventListener('dragenter', over);
      frame.contentWindow?.addEventListener('dragover', over);
    },
  };
};
