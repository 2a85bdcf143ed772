/** One part of the pane alone, over use cases that the test answers. */
import type { ReactElement } from 'react';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render } from '@testing-library/react';
import { textsFor } from '../../src/i18n';
import { PaneContext } from '../../src/taskpane/context';
import { createSession, type Session } from '../../src/taskpane/model/session';
import { fakes, type Fakes } from './fakeUseCases';

/** The workbook is read, unless the test wants to do that itself. */
export const renderPart = async (part: ReactElement, fake: Fakes = fakes(), { locale = 'ru', read = true } = {}): Promise<Session> => {
  const session = createSession(fake.useCases);
  const pane = { texts: textsFor(locale), language: locale, session };
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneContext.Provider value={pane}>{part}</PaneContext.Provider>
    </FluentProvider>,
  );
  if (read) await act(() => session.check());
  return session;
};
