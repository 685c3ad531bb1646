/**
 * zhanbao/hydrate: for a page drawn by a server (`zhanbao/ssr`), to be imported before the tags are registered. Elements take over the
 * existing nodes once they have the same report as the server; until then the nodes stay as they are.
 */
import type { LitElement } from 'lit';
import { IndicatorReportElement } from '../components/indicator-report/indicator-report.element.ts';
import { IndicatorElement } from '../components/shared/indicator-element.ts';
import { markFigures } from '../components/shared/problem-notes.ts';
import { drawAtOnce } from './draw-at-once.ts';
import { takeOver } from './take-over.ts';
import { untilReport } from './until-report.ts';

drawAtOnce();

IndicatorElement.addInitializer((host) => {
  const element = host as IndicatorElement<never>;
  // Since its parts are loaded, the element will not load them, nor what comes with them: marking figures.
  markFigures(element);
  if (takeOver(element)) untilReport(element);
});
IndicatorReportElement.addInitializer((host) => takeOver(host as LitElement));
