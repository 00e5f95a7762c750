import { expect, test } from 'vitest';
import { settleSbom } from '../../../src/dependencies/settle-sbom.ts';

const written = (serialNumber: string, timestamp: string, order: readonly string[]) => ({
  bomFormat: 'CycloneDX',
  serialNumber,
  metadata: { timestamp, tools: [], component: { name: 'folder', version: '0.1.0' } },
  components: order.map((ref) => ({
    'bom-ref': ref,
    externalReferences: [
      { type: 'distribution', url: 'http://mirror.example/a.tgz' },
      { type: 'website', url: 'https://a.example/' },
    ],
  })),
});

const settle = (...given: Parameters<typeof written>) =>
  settleSbom(written(...given), { name: 'tongtu', made: '2031-03-01T09:00:00+08:00' });

test('settleSbom gives the same list whenever and wherever npm has written it', () => {
  const one = settle('urn:uuid:1', '2031-03-02T00:00:00Z', ['b@1', 'a@1']);
  expect(one).toEqual(settle('urn:uuid:2', '2031-04-02T00:00:00Z', ['a@1', 'b@1']));
  expect(one).toMatchObject({
    bomFormat: 'CycloneDX',
    metadata: { timestamp: '2031-03-01T09:00:00+08:00', component: { name: 'tongtu', version: '0.1.0' } },
    components: [
      { 'bom-ref': 'a@1', externalReferences: [{ type: 'website' }] },
      { 'bom-ref': 'b@1', externalReferences: [{ type: 'website' }] },
    ],
  });
  expect(one.serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/u);
});

test('settleSbom gives other lists other numbers', () => {
  expect(settle('x', 'y', ['a@1']).serialNumber).not.toBe(settle('x', 'y', ['a@2']).serialNumber);
});
