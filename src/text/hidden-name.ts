/** Family names that are common, and that hardly ever end a word before or within bold type. */
const familyName =
  /[王李张刘陈杨赵吴周徐孙朱胡郭罗郑梁谢宋韩冯邓曹彭曾萧蒋蔡魏薛阎潘杜戴姚谭廖邹熊郝崔邱侯邵孟秦贾苏卢]$/u;

/**
 * Whether two marks hide parts of names and make no bold type: `张**、李**`, `车主王**未检验，司机李**被查处`.
 * @param between what stands between them
 * @param before what stands before the first, or its last character
 */
export function hidesName(between: string, before = ''): boolean {
  if (/^[、，；和与及或]\p{Script=Han}{1,2}$/u.test(between)) return true;
  return familyName.test(before) && familyName.test(between);
}
