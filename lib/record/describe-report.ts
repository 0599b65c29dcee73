import type { Analysis, CueName, Span } from '../cues/analysis.ts';
import type { ReportView } from '../messaging/messages.ts';
import type { Moment } from '../prompts/prompt.ts';
import { cutQuote } from './cut-quote.ts';
import type { Reading } from './read-report.ts';
import type { OpenReport } from './report-session.ts';

/** As many quotes as the panel shows of one cue, and as many ties and characters of a tie as the message takes. */
const most = { quotes: 5, ties: 60, word: 40 };

/** What is told of a report. Of the text only the evidence goes along, cut by `cutQuote`. */
export function describeReport(
  { reportId, client, startedFilled }: OpenReport,
  { text, partial }: Reading,
  analysis: Analysis,
  moment: Moment,
): ReportView {
  return {
    reportId,
    client,
    startedFilled,
    partial,
    moment,
    words: analysis.words,
    finished: analysis.finished,
    meetingHeld: analysis.meetingHeld,
    cues: [...analysis.cues].map(([cue, spans]: [CueName, readonly Span[]]) => ({
      cue,
      quotes: quotesOf(text, spans),
    })),
    danger: quotesOf(text, analysis.danger),
    dangerLevel: analysis.dangerLevel,
    ties: analysis.ties.slice(0, most.ties).map((tie) => ({ ...tie, word: tie.word.slice(0, most.word) })),
  };
}

/** The first different quotes, in the order of the text. */
function quotesOf(text: string, spans: readonly Span[]): string[] {
  const quotes = new Set<string>();
  for (const span of spans) {
    if (quotes.size === most.quotes) break;
    quotes.add(cutQuote(text, span));
  }
  return [...quotes];
}
