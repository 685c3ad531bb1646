/** The subjects of the pipeline, and the indicators of its stages. Pure. */
export type GroupName = 'exam' | 'people' | 'leaders' | 'doors' | 'posts' | 'training' | 'subsidies' | 'pools' | 'norms';

export const EXAM = ['exam_registrants', 'exam_passes'];
export const CERTIFIED = 'certified_social_workers';
export const IN_POST = 'station_staff_count';
export const PEOPLE = ['social_workers_total', CERTIFIED, IN_POST];
export const RATES = ['exam_pass_rate', 'certified_rate'];
/** Other indicators of the exam and of the staff. */
export const EXAM_FACTS = ['exam_registrants_vs_prior_3y', 'exam_yoy_growth'];
export const PEOPLE_FACTS = ['staffing_coverage_rate'];
const STAGES = [...EXAM, ...RATES, ...EXAM_FACTS, ...PEOPLE, ...PEOPLE_FACTS];
/** Prefixes of the indicators beside the stages (`beside-subjects.view.ts` lists them). */
const BESIDE = /^(lead|superv\w+_t|grid_w|talent_|graduates_r|station_([hdr]|staff)|liaison|training_|subsidy_|expert_p|universities|project_(so|la))/;

export function isStage(indicator: string): boolean {
  return STAGES.includes(indicator);
}

export function isBeside(indicator: string): boolean {
  return BESIDE.test(indicator);
}

export const GRADES = ['初级', '中级', '高级'];
