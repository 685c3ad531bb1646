/**
 * The indicators of the domain: code, names, what each counts, stock or flow.
 *
 * A report may define more in its own `indicators`; what neither knows is refused by `parse-report.ts`.
 * Unit kinds are those of `units.ts`. A stock stands at a moment, a flow happens over a period.
 */
import type { IndicatorDefinition } from './schema.ts';

type Nature = IndicatorDefinition['nature'];
type Row = readonly [code: string, unitKind: string, nature: Nature, zh: string, en: string];

const ROWS: readonly Row[] = [
  // stations and coverage
  ['station_count', 'stations', 'stock', '社工站', 'Social-work stations'],
  ['station_coverage_rate', 'share', 'none', '社工站覆盖率', 'Station coverage'],
  ['staffing_coverage_rate', 'share', 'none', '人员配备覆盖率', 'Staffing coverage'],
  ['hub_count', 'hubs', 'stock', '总站、中心', 'Hubs and centres'],
  ['station_kinds', 'items', 'none', '站点种类', 'Kinds of station'],
  ['network_tiers', 'tiers', 'none', '服务网络层级', 'Tiers of the network'],
  ['plan_time_elapsed_share', 'share', 'none', '计划时间进度', 'Share of plan time elapsed'],
  ['plan_task_done_share', 'share', 'none', '计划任务进度', 'Share of plan task done'],
  ['stations_evaluated', 'stations', 'flow', '实地评估社工站', 'Stations evaluated on site'],
  ['stations_competing', 'stations', 'flow', '参加争创社工站', 'Stations competing'],
  ['counties_started_or_completed', 'counties', 'stock', '启动或完成建设的县（市、区）', 'Counties started or completed'],
  // people
  ['social_workers_total', 'persons', 'stock', '社工专业人才', 'Social work professionals'],
  ['certified_social_workers', 'persons', 'stock', '持证社工', 'Certified social workers'],
  ['certified_rate', 'share', 'none', '持证率', 'Share certified'],
  ['station_staff_count', 'persons', 'stock', '驻站社工', 'Station staff'],
  ['exam_registrants', 'persons', 'flow', '报名考试', 'Registered for the exam'],
  ['exam_passes', 'persons', 'flow', '通过考试', 'Passed the exam'],
  ['exam_pass_rate', 'share', 'none', '考试通过率', 'Exam pass rate'],
  ['exam_yoy_growth', 'share', 'none', '考试同比增长', 'Exam growth on the year before'],
  ['exam_registrants_vs_prior_3y', 'fold', 'none', '报名人数与前三年总和之比', 'Registrants against the three years before together'],
  ['leading_talent_count', 'persons', 'stock', '领军人才', 'Leading practitioners'],
  ['supervisor_talent_count', 'persons', 'stock', '督导人才', 'Supervisors'],
  ['expert_pool_size', 'persons', 'stock', '社工专家库', 'Expert pool'],
  ['talent_pool_size', 'persons', 'stock', '社工人才库', 'Talent pool'],
  ['expert_pool_count', 'pools', 'stock', '社工专家库（个数）', 'Expert pools'],
  ['talent_pool_count', 'pools', 'stock', '社工人才库（个数）', 'Talent pools'],
  ['training_site_count', 'sites', 'stock', '社工实训点', 'Practice sites'],
  ['training_base_count', 'sites', 'stock', '人才培训基地', 'Training bases'],
  ['universities_with_sw_major', 'schools', 'stock', '开设社工专业院校', 'Universities teaching social work'],
  ['training_sessions', 'events', 'flow', '培训场次', 'Training sessions'],
  ['training_person_times', 'attendances', 'flow', '培训人次', 'Training attendances'],
  ['training_duration_days', 'days', 'flow', '培训天数', 'Days of training'],
  ['project_social_worker_share', 'share', 'none', '项目中社工人才占比', 'Social workers among project staff'],
  ['project_labour_cost_share', 'share', 'none', '项目人力成本占比', 'Labour in project cost'],
  ['grid_workers_transferred', 'persons', 'flow', '转岗网格员', 'Grid workers transferred'],
  ['grid_workers_transferred_certified', 'persons', 'flow', '转岗人员中持证', 'Certified among those transferred'],
  ['talent_recruited', 'persons', 'flow', '引进人才', 'Brought in'],
  ['graduates_recruited', 'persons', 'flow', '招聘毕业生', 'Graduates hired'],
  ['subsidy_once_yuan', 'money', 'none', '一次性奖励', 'One-off award'],
  ['subsidy_monthly_yuan', 'money-monthly', 'none', '持证工资补贴', 'Monthly certificate subsidy'],
  // services
  ['people_served', 'persons', 'flow', '服务人数', 'People served'],
  ['service_person_times', 'attendances', 'flow', '服务人次', 'Service attendances'],
  ['service_target_people', 'persons', 'stock', '服务对象', 'People in scope of service'],
  ['service_target_households', 'households', 'stock', '服务对象户数', 'Households in scope of service'],
  ['households_visited', 'households', 'flow', '入户走访', 'Households visited'],
  ['activities_held', 'events', 'flow', '活动', 'Activities'],
  ['case_count', 'cases', 'flow', '个案', 'Cases'],
  ['case_person_times', 'attendances', 'flow', '个案人次', 'Casework attendances'],
  ['group_count', 'groups', 'flow', '小组', 'Groups'],
  ['group_sessions', 'sessions', 'flow', '小组活动', 'Group sessions'],
  ['community_service_count', 'events', 'flow', '社区活动', 'Community activities'],
  ['counselling_per_client', 'sessions', 'none', '每个服务对象个案辅导', 'Counselling per client'],
  ['needs_survey_times', 'events', 'flow', '入户需求调查', 'Needs surveys'],
  ['orgs_incubated', 'organisations', 'flow', '孵化社区社会组织', 'Community organisations incubated'],
  ['jobs_provided', 'posts', 'stock', '提供岗位', 'Posts provided'],
  ['graduates_employed', 'persons', 'flow', '吸纳高校毕业生就业', 'Graduates employed'],
  ['volunteers_engaged', 'persons', 'flow', '联动志愿者', 'Volunteers engaged'],
  ['resources_linked_yuan', 'money', 'flow', '链接社会资源', 'Resources linked'],
  ['service_menu_items', 'items', 'none', '服务目录', 'Items on the service menu'],
  ['consulting_times', 'consultations', 'flow', '指导咨询', 'Consultations'],
  ['supervision_visits', 'visits', 'flow', '实地督导', 'Supervision visits'],
  ['evaluation_visits', 'visits', 'flow', '监测评估', 'Evaluation visits'],
  // institutions and money
  ['agency_count', 'organisations', 'stock', '社工机构', 'Social-work agencies'],
  ['agencies_funded', 'organisations', 'flow', '获资助社工机构', 'Agencies funded'],
  ['project_count', 'projects', 'flow', '社工项目', 'Projects'],
  ['funding_invested_yuan', 'money', 'flow', '投入资金', 'Funds invested'],
  ['funding_allocated_yuan', 'money', 'flow', '下拨或资助资金', 'Funds allocated or granted'],
  // plans and counts of documents
  ['departments_joint', 'departments', 'none', '联合部门', 'Departments acting jointly'],
  ['documents_issued', 'documents', 'flow', '出台文件', 'Documents issued'],
  ['planned_indicator_count', 'items', 'none', '量化指标', 'Quantified indicators'],
  ['planned_programmes', 'items', 'none', '专项计划', 'Programmes planned'],
];

/** The catalogue by code. */
export const CATALOGUE: ReadonlyMap<string, IndicatorDefinition> = new Map(
  ROWS.map(([code, unitKind, nature, zh, en]) => [code, { code, unitKind, nature, name: { zh, en } }]),
);
