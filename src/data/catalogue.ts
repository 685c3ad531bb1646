/**
 * The indicators of the domain, grouped by what each counts and whether it is a stock or a flow.
 *
 * It holds what the elements draw or several reports share. A report may define more in its own `indicators`; a code that neither knows
 * is refused by `parse-report.ts`. Unit kinds are those of `units.ts`. A stock exists at a moment, a flow happens over a period, and a
 * rate is of the nature of what it counts: 覆盖率 is a stock, 通过率 starts anew every year. Growth and constants are neither. Other
 * languages name the codes in `src/languages/`.
 */
import type { IndicatorDefinition } from './schema.ts';

type Nature = IndicatorDefinition['nature'];

/** Unit kind and nature → code → Chinese name. */
const NAMES: Readonly<Record<`${string} ${Nature}`, Readonly<Record<string, string>>>> = {
  'stations stock': {
    station_count: '社工站',
  },
  'share stock': {
    station_coverage_rate: '社工站覆盖率',
    certified_rate: '持证率',
  },
  'share flow': {
    exam_pass_rate: '考试通过率',
  },
  'share none': {
    plan_time_elapsed_share: '计划时间进度',
    plan_task_done_share: '计划任务进度',
    exam_yoy_growth: '考试同比增长',
  },
  'hubs stock': {
    hub_count: '总站、中心',
  },
  'items none': {
    station_kinds: '站点种类',
  },
  'tiers none': {
    network_tiers: '服务网络层级',
  },
  'persons stock': {
    social_workers_total: '社工专业人才',
    certified_social_workers: '持证社工',
    station_staff_count: '驻站社工',
    leading_talent_count: '领军人才',
    supervisor_talent_count: '督导人才',
    expert_pool_size: '社工专家库',
    talent_pool_size: '社工人才库',
    service_target_people: '服务对象',
  },
  'persons flow': {
    exam_registrants: '报名考试',
    exam_passes: '通过考试',
    talent_recruited: '引进人才',
    graduates_recruited: '招聘毕业生',
    people_served: '服务人数',
    graduates_employed: '吸纳高校毕业生就业',
    volunteers_engaged: '联动志愿者',
  },
  'sites stock': {
    training_site_count: '社工实训点',
  },
  'events flow': {
    training_sessions: '培训场次',
    activities_held: '活动',
    community_service_count: '社区活动',
    needs_survey_times: '入户需求调查',
  },
  'attendances flow': {
    training_person_times: '培训人次',
    service_person_times: '服务人次',
    case_person_times: '个案人次',
  },
  'money none': {
    subsidy_once_yuan: '一次性奖励',
  },
  'money-monthly none': {
    subsidy_monthly_yuan: '持证工资补贴',
  },
  'households stock': {
    service_target_households: '服务对象户数',
  },
  'households flow': {
    households_visited: '入户走访',
  },
  'cases flow': {
    case_count: '个案',
  },
  'groups flow': {
    group_count: '小组',
  },
  'sessions flow': {
    group_sessions: '小组活动',
  },
  'organisations flow': {
    orgs_incubated: '孵化社区社会组织',
  },
  'posts stock': {
    jobs_provided: '提供岗位',
  },
  'money flow': {
    resources_linked_yuan: '链接社会资源',
    funding_invested_yuan: '投入资金',
    funding_allocated_yuan: '下拨或资助资金',
  },
  'organisations stock': {
    agency_count: '社工机构',
  },
  'projects flow': {
    project_count: '社工项目',
  },
};

/** Whether it counts things, which have parts and may be counted twice: no rate, no norm. */
export function isCounted({ nature, unitKind }: IndicatorDefinition): boolean {
  return nature !== 'none' && unitKind !== 'share';
}

/** The catalogue by code. */
export const CATALOGUE: ReadonlyMap<string, IndicatorDefinition> = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) => {
    const [unitKind = '', nature] = kind.split(' ');
    return Object.entries(names).map(([code, name]) => [code, { code, unitKind, nature: nature as Nature, name }] as const);
  }),
);
