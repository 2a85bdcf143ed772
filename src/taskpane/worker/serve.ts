/** The worker's side: gathers a question, thinks, sends the answer back in pieces. One question at a time. */
import { createThinker } from '../../app/thinking';
import { breathe } from '../../app/pace';
import type { Thinker, ThinkingProgress } from '../../app/thinker';
import { loadSheetTexts } from '../../i18n/load';
import { toldError, type FromWorker, type Question, type ToWorker } from './messages';
import { Assembly, disassemble, transferable } from './pieces';

export interface WorkerScope {
  postMessage(message: FromWorker, transfer?: readonly ArrayBuffer[]): void;
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
}

type Ask = { readonly [Method in keyof Thinker]: { readonly method: Method; readonly args: Parameters<Thinker[Method]> } }[keyof Thinker];

/** One for each language: it remembers what it computed last. */
const thinkers = new Map<string, Thinker>();

const thinkerIn = async (language: string): Promise<Thinker> => {
  const thinker = thinkers.get(language) ?? createThinker(await loadSheetTexts(language));
  thinkers.set(language, thinker);
  return thinker;
};

/** Answers with files that were made for the asker alone: they go over whole. */
const GIVES_FILES: ReadonlySet<Question['method']> = new Set(['makeForms', 'bindNote', 'makePublicCopy', 'makePlainCopy']);

const think = async ({ language, ...question }: Question, scope: WorkerScope): Promise<unknown> => {
  const thinker = await thinkerIn(language);
  // the pane's side made it from a call of the same method
  const ask = question as unknown as Ask;
  const report: ThinkingProgress = (stage, done) => scope.postMessage({ stage, done });
  switch (ask.method) {
    case 'check':
      return thinker.check(ask.args[0]);
    case 'compute':
      return thinker.compute(ask.args[0], ask.args[1], report);
    case 'tellSchool':
      return thinker.tellSchool(...ask.args);
    case 'offerRows':
      return thinker.offerRows(ask.args[0], ask.args[1], ask.args[2], report);
    case 'describeNote':
      return thinker.describeNote(ask.args[0], ask.args[1], report);
    case 'bindNote':
      return thinker.bindNote(ask.args[0], ask.args[1]);
    case 'proposeMapping':
      return thinker.proposeMapping(...ask.args);
    case 'tryMapping':
      return thinker.tryMapping(...ask.args);
    case 'compareIncoming':
      return thinker.compareIncoming(ask.args[0], ask.args[1], ask.args[2], report);
    case 'makePublicCopy':
      return thinker.makePublicCopy(ask.args[0], ask.args[1], report);
    case 'makePlainCopy':
      return thinker.makePlainCopy(ask.args[0], ask.args[1], ask.args[2], report);
    case 'makeForms':
      return thinker.makeForms(ask.args[0], ask.args[1], report);
  }
};

const answer = async (question: Question, scope: WorkerScope): Promise<void> => {
  const { method } = question;
  try {
    for (const piece of disassemble(await think(question, scope))) {
      scope.postMessage({ piece }, GIVES_FILES.has(method) ? transferable(piece) : []);
      // so that what was sent can go while the next piece is made
      await breathe();
    }
    scope.postMessage({ answered: true });
  } catch (error) {
    scope.postMessage({ error: toldError(error) });
  }
};

export const serveThinking = (scope: WorkerScope): void => {
  let question = new Assembly();
  scope.onmessage = ({ data }) => {
    if ('piece' in data) {
      question.add(data.piece);
      return;
    }
    const whole = question.whole() as Question;
    question = new Assembly();
    void answer(whole, scope);
  };
  scope.postMessage({ ready: true });
};
