/**
 * The prefix by which the readers know a namespace, whatever a file calls it. Each has its name in transitional files (ECMA-376-1
 * and 4) and, most, one in strict files (ISO/IEC 29500-1, purl.oclc.org).
 */
const transitional = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';
const microsoft = 'http://schemas.microsoft.com/office/word';

const prefixes = new Map<string, string>([
  [`${transitional}/wordprocessingml/2006/main`, 'w'],
  [`${strict}/wordprocessingml/main`, 'w'],
  [`${transitional}/officeDocument/2006/relationships`, 'r'],
  [`${strict}/officeDocument/relationships`, 'r'],
  [`${transitional}/officeDocument/2006/math`, 'm'],
  [`${strict}/officeDocument/math`, 'm'],
  [`${transitional}/drawingml/2006/main`, 'a'],
  [`${strict}/drawingml/main`, 'a'],
  [`${transitional}/drawingml/2006/picture`, 'pic'],
  [`${strict}/drawingml/picture`, 'pic'],
  [`${transitional}/drawingml/2006/chart`, 'c'],
  [`${strict}/drawingml/chart`, 'c'],
  [`${transitional}/drawingml/2006/diagram`, 'dgm'],
  [`${strict}/drawingml/diagram`, 'dgm'],
  [`${transitional}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${strict}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${transitional}/markup-compatibility/2006`, 'mc'],
  [`${transitional}/package/2006/relationships`, 'rel'],
  [`${transitional}/package/2006/metadata/core-properties`, 'cp'],
  [`${microsoft}/2010/wordprocessingShape`, 'wps'],
  [`${microsoft}/2010/wordprocessingGroup`, 'wpg'],
  [`${microsoft}/2010/wordprocessingCanvas`, 'wpc'],
  [`${microsoft}/2010/wordprocessingDrawing`, 'wp14'],
  [`${microsoft}/2010/wordml`, 'w14'],
  [`${microsoft}/2012/wordml`, 'w15'],
  ['http://schemas.microsoft.com/office/drawing/2010/main', 'a14'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** A namespace that is not known gives `?`: no reader asks for its elements. */
export function findPrefix(namespace: string): string {
  return prefixes.get(namespace) ?? '?';
}
