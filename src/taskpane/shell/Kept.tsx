import { useState, type ReactNode } from 'react';

/**
 * Draws its children when they are first shown, and keeps them hidden afterwards: what the user has opened,
 * filtered or begun to fill in is there when she comes back.
 */
export const Kept = ({ shown, children, ...attributes }: { shown: boolean; children: ReactNode } & React.HTMLAttributes<HTMLDivElement>) => {
  const [drawn, setDrawn] = useState(shown);
  if (shown && !drawn) setDrawn(true);
  return (
    <div {...attributes} hidden={!shown}>
      {(drawn || shown) && children}
    </div>
  );
};
