/** The pane: theme, words and session around its shell. */
import { useMemo } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import type { PaneTexts } from '../i18n/texts';
import { ErrorBoundary } from './components/ErrorBoundary';
import { PaneContext } from './context';
import type { Session } from './model/session';
import { Shell } from './shell/Shell';
import { useTheme } from './theme';

interface Props {
  readonly texts: PaneTexts;
  readonly language: string;
  readonly session: Session;
  /** Versions of the add-in and of Excel, for failure reports. */
  readonly where: readonly string[];
}

export const App = ({ texts, language, session, where }: Props) => {
  const theme = useTheme();
  const pane = useMemo(() => ({ texts, language, session }), [texts, language, session]);
  return (
    <FluentProvider theme={theme}>
      <ErrorBoundary texts={texts} where={where}>
        <PaneContext.Provider value={pane}>
          <Shell />
        </PaneContext.Provider>
      </ErrorBoundary>
    </FluentProvider>
  );
};
