/** A bureau's file, for the rules of the map; {@link line} is what the rule is about. */
export function exampleWithTile(line: string): string {
  return `name: 云溪县交通运输局
shortName: 云溪县
level: 县级
parent: yunzhou
predecessor: yunxi-roads
${line}`;
}

/** As it should be. */
export const goodTile = exampleWithTile('tile: [1, 1] # 同级的白石县是 [2, 1]');
