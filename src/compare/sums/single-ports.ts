import type { Sum, Sums } from './sum.ts';

const ofAll = /(?:全[省市区县州旗国]|[我本][省市区县州]|规模以上)[^，。；]{0,6}港口[^，。；]{0,10}吞吐量/u;
/** 白石港完成; but not 沿海港口, 港航. */
const port = /(?<=^|[，。；：、其中])(?!全|规模|主要|沿海|内河|沿江)\p{Script=Han}{2,3}港(?![口航区务湾])/u;

/**
 * Names the single port of which a figure adds up, where the document adds it up of all: of 全市港口完成吞吐量9000万吨 and 白石港完成吞吐量5000万吨
 * the second is a part. In a document of that port it is a whole.
 */
export function nameSinglePorts(sums: Sums): Sums {
  if (![...sums.keys()].some(({ text }) => ofAll.test(text))) return sums;
  return new Map(
    [...sums].map(([sentence, own]) => {
      const found = port.exec(sentence.text);
      const name = (sum: Sum): Sum => (sum.scope === '' ? { ...sum, scope: found?.[0] ?? '' } : sum);
      return [
        sentence,
        new Map(
          [...own].map(([figure, sum]) => [figure, found && figure.start > found.index ? name(sum) : sum]),
        ),
      ];
    }),
  );
}
