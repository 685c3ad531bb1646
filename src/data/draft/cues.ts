/**
 * Which indicator of the catalogue a figure in a press text may be: the words that stand near it.
 *
 * A cue only proposes. ▮ is the figure; what it counts must fit the indicator's unit kind besides. The first that fits is taken.
 */
import { CATALOGUE } from '../catalogue.ts';
import { kindOfUnit, unitFits } from '../units.ts';

const STATION = '(?:社工|社会工作|社会工作者)(?:服务)?站点?';
const WORKER = '(?:社工|社会工作者|社会工作|社工师)';

export const CUES: readonly (readonly [code: string, near: RegExp])[] = [
  ['plan_time_elapsed_share', /时间▮/],
  ['plan_task_done_share', /任务▮/],
  ['exam_pass_rate', /通过率[^，；。]{0,4}▮/],
  ['certified_rate', /持证(?:率|[^▮，；。]{0,4}▮.{0,2}$)/],
  ['exam_yoy_growth', /考试.{0,20}(?:同比|比上年|较上年)[^▮]{0,6}▮/],
  ['station_coverage_rate', new RegExp(`覆盖率[^，；。]{0,6}▮|${STATION}[^▮配持]{0,12}▮|▮[^，；。]{0,4}${STATION}`)],
  ['subsidy_monthly_yuan', /月[^▮]{0,24}▮/],
  ['subsidy_once_yuan', /(?:一次性|奖励|补贴)[^▮]{0,12}▮/],
  ['resources_linked_yuan', /(?:链接|资源|募集)[^▮]{0,10}▮/],
  ['funding_allocated_yuan', /(?:下拨|拨付|资助|安排)[^▮]{0,14}▮/],
  ['funding_invested_yuan', /(?:投入|投资|整合)[^▮]{0,14}▮/],
  ['expert_pool_size', /专家库/],
  ['talent_pool_size', /人才库/],
  ['leading_talent_count', /领军人才[^▮]{0,8}▮|▮[^▮，；。]{0,4}领军人才/],
  ['supervisor_talent_count', /督导(?:人才|师|员)?[^▮，；。]{0,6}▮|▮[^▮，；。]{0,4}督导/],
  ['exam_passes', /通过[^▮，；。]{0,10}▮|▮[^▮，；。]{0,4}通过/],
  ['exam_registrants', /(?:报名|报考|参考)[^▮，；。]{0,8}▮|▮[^▮，；。]{0,6}(?:报名|报考|参加[^▮，；。]{0,10}考试)/],
  ['certified_social_workers', /(?:持证|持有?[^▮，；。]{0,6}证|(?:取得|考取|获得)[^▮。]{0,16}(?:证书|资格证|资格))[^▮。]{0,12}▮/],
  ['graduates_recruited', /(?:招聘|招录)[^▮。]{0,14}毕业生[^▮。]{0,2}▮/],
  ['graduates_employed', /▮[^▮，；。]{0,6}毕业生[^▮，；。]{0,4}就业/],
  ['talent_recruited', /引进[^▮。]{0,24}▮/],
  ['volunteers_engaged', /志愿者[^▮，；。]{0,6}▮|▮[^▮，；。]{0,6}志愿者/],
  ['training_person_times', /(?:培训|学习|轮训)[^▮，；。]{0,12}▮/],
  ['training_sessions', /(?:培训|学习)[^▮，；。]{0,10}▮/],
  ['training_site_count', /实训(?:点|基地)[^▮，；。]{0,4}▮/],
  ['case_person_times', /个案[^▮，；。]{0,8}▮/],
  ['group_sessions', /小组(?:活动|服务|工作)?[^▮，；。]{0,6}▮/],
  ['group_count', /小组(?:活动|服务|工作)?[^▮，；。]{0,6}▮/],
  ['case_count', /个案[^▮，；。]{0,8}▮/],
  ['needs_survey_times', /需求(?:调查|调研|评估)[^▮，；。]{0,6}▮/],
  ['households_visited', /(?:走访|探访)[^▮，；。]{0,8}▮/],
  ['service_target_households', /服务对象[^▮，；。]{0,6}▮|▮[^，；。]{0,10}服务对象/],
  ['service_target_people', /服务对象[^▮，；。]{0,6}▮|▮[^▮，；。]{0,10}服务对象/],
  ['community_service_count', /社区(?:[(（]团体[)）])?(?:服务|活动|工作)[^▮，；。]{0,6}▮/],
  ['activities_held', /(?:活动|讲座|宣传)[^▮，；。]{0,8}▮/],
  ['service_person_times', /(?:服务|受益|惠及)[^▮，；。]{0,10}▮/],
  ['people_served', /(?:服务|受益|惠及|帮扶)[^▮。]{0,14}▮/],
  ['orgs_incubated', /孵化[^▮，；。]{0,12}▮|▮[^▮，；。]{0,8}社区社会组织/],
  ['jobs_provided', /岗位[^▮，；。]{0,6}▮|▮[^▮，；。]{0,6}岗位/],
  ['hub_count', /(?:总站|中心)[^▮，；。]{0,4}▮|▮[^▮，；。]{0,14}(?:总站|(?:指导|培育|服务)中心)/],
  ['agency_count', new RegExp(`${WORKER}(?:服务)?(?:机构|组织)[^▮，；。]{0,6}▮|▮[^▮，；。]{0,4}${WORKER}(?:服务)?(?:机构|组织)`)],
  ['project_count', /项目[^▮，；。]{0,6}▮/],
  ['station_count', new RegExp(`${STATION}[^▮，；。]{0,8}▮|▮[^▮，；。]{0,16}(?<!总)${STATION}(?!评选|.{0,2}模式)`)],
  ['network_tiers', /▮[^▮，；。]{0,10}(?:体系|网络|平台)/],
  ['station_staff_count', /(?:驻站|专职|配备)[^▮。]{0,10}(?:社工|人员)[^▮，；。]{0,6}▮|▮[^▮，；。]{0,4}(?:驻站|驻校|专职)社工/],
  ['social_workers_total', new RegExp(`(?:${WORKER}(?:专业)?|专业)(?:人才|队伍)?(?:总[量数])?[^▮，；。]{0,6}▮|▮[^▮，；。]{0,2}${WORKER}`)],
];

/** What 个, 家, 项 may count; the other kinds have counters of their own. */
const PLAIN = new Set(['stations', 'hubs', 'items', 'tiers', 'sites', 'organisations', 'posts', 'projects', 'groups', 'cases']);

/** The code of the indicator that the words near a figure speak of; null where none is known. `near` has ▮ for the figure. */
export function indicatorNear(near: string, unit: string): string | null {
  const kind = kindOfUnit(unit);
  if (kind === null) return null;
  const fits = (code: string) => {
    const { unitKind = '' } = CATALOGUE.get(code) ?? {};
    return kind === '' ? PLAIN.has(unitKind) : unitFits(kind, unitKind);
  };
  return CUES.find(([code, words]) => fits(code) && words.test(near))?.[0] ?? null;
}
