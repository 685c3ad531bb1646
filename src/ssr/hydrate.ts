/**
 * zhanbao/hydrate: for the page that a server has drawn (`zhanbao/ssr`), imported before the tags are registered. Elements take over
 * what stands there, node for node, once they have the report that the server had; until then it stands as it is.
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
  // With its parts at hand it does not ask for them, nor for the marks that come with them.
  markFigures(element);
  if (takeOver(element)) untilReport(element);
});
IndicatorReportElement.addInitializer((host) => takeOver(host as LitElement));
