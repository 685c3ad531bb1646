import { define } from '../shared/define.ts';
import { TalentPipelineElement } from './talent-pipeline.element.ts';

define('talent-pipeline', TalentPipelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'talent-pipeline': TalentPipelineElement;
  }
}
export { TalentPipelineElement };
