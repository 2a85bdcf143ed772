/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectServer, lateMessage, tellBoot } from '../../src/taskpane/boot';

/** The boot screen as it stands in the page, without its words. */
const page = readFileSync(join('src', 'taskpane', 'taskpane.html'), 'utf8');

const shown = (): readonly string[] => [...document.querySelectorAll('#boot > [id]')].filter((part) => !(part as HTMLElement).hidden).map(({ id }) => id);

beforeEach(() => {
  document.body.innerHTML = page.slice(page.indexOf('<div id="boot">'), page.indexOf('<div id="pane">'));
});

describe('the boot screen', () => {
  it('says at first that it is loading', () => {
    expect(shown()).toEqual(['loading']);
  });

  it.each(['late', 'unreachable', 'outside', 'old', 'broken'] as const)('says «%s» and nothing else', (message) => {
    tellBoot(document, message);
    expect(shown()).toEqual([message]);
    tellBoot(document, 'late');
    expect(shown()).toEqual(['late']);
  });

  it('gives the report of a failure to pass on', () => {
    tellBoot(document, 'broken', 'TypeError\nat open');
    expect(document.querySelector('textarea')?.value).toBe('TypeError\nat open');
  });

  it('blames Excel for a long wait until Excel has answered, and the server from then on', () => {
    expect(lateMessage(document)).toBe('late');
    expectServer(document);
    expect(lateMessage(document)).toBe('unreachable');
  });

  it('says nothing once the pane has taken its place', () => {
    document.body.innerHTML = '<div id="pane"></div>';
    expect(() => tellBoot(document, 'late')).not.toThrow();
  });
});
