/** Why there is no picture of the map to take along. Fetched with what makes it. */
import type { Lang } from '../../../data/language.ts';
import { messagesIn } from '../../shared/languages.ts';

const zh = '图片没有做成：浏览器不支持，或插图取自别的主机、放不进图片';

export function noPicture(lang: Lang): string {
  return messagesIn('picture', lang) ?? zh;
}
