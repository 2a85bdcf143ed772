/** What the page under measurement and the worker that plays Excel say to each other. */
import type { HostEvent } from '../host/events';
import type { HostAnswer } from '../host/protocol';

export type ToHost = { readonly workbook: Uint8Array } | { readonly id: number; readonly body: string };

export type FromHost = { readonly events: readonly HostEvent[] } | { readonly id: number; readonly answer: HostAnswer };
