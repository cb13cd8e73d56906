// Frozen: a database as version 1 of the extension left it. Records are made up. Never edit this to
// make a test pass; what it holds lies on users' disks.
import { openDB } from 'idb';

export const VERSION_1_COMPANY = {
  id: 'v1-company',
  name: '架空旧版工業株式会社',
  employees: null,
  strengths: ['深絞り'],
  processes: [],
  equipment: [],
  materials: [],
  certifications: [],
  intellectualProperty: [],
  skills: [],
  products: [],
  customers: [],
  partners: [],
  needs: ['軽くしたい'],
  markets: [],
  noiseWords: [],
  licenceWishes: ['nonExclusive'],
  sourceUrls: [],
  createdAt: '2026-01-05T01:02:03.000Z',
  updatedAt: '2026-01-06T01:02:03.000Z',
};

export const VERSION_1_PATENT = {
  id: 'plidb:L2099000001',
  title: '架空の軽量構造',
  licence: '可',
  depth: 'row',
  firstSeenAt: '2026-01-05T01:02:03.000Z',
  seenAt: '2026-01-05T01:02:03.000Z',
};

export const VERSION_1_CANDIDATE = {
  id: 'v1-company/plidb:L2099000001',
  companyId: 'v1-company',
  patentId: 'plidb:L2099000001',
  stage: 'introduced',
  verdict: 'promising',
  memo: '社長に見せた',
  patent: VERSION_1_PATENT,
  history: [{ at: '2026-01-07T00:00:00.000Z', what: 'stage', from: 'candidate', to: 'introduced' }],
  createdAt: '2026-01-05T01:02:03.000Z',
  updatedAt: '2026-01-07T00:00:00.000Z',
};

export const VERSION_1_SETTINGS = {
  language: 'en',
  activeCompanyIds: ['v1-company'],
  threshold: 45,
  dimming: true,
  hostsOff: [],
};

/** Leaves a database of version 1 under this name, made without any code of the extension. */
export async function leaveVersion1(name: string): Promise<void> {
  const database = await openDB(name, 1, {
    upgrade(created) {
      created.createObjectStore('companies', { keyPath: 'id' });
      const candidates = created.createObjectStore('candidates', { keyPath: 'id' });
      candidates.createIndex('companyId', 'companyId');
      candidates.createIndex('patentId', 'patentId');
      created.createObjectStore('patents', { keyPath: 'id' });
      created.createObjectStore('settings');
    },
  });
  await database.put('companies', VERSION_1_COMPANY);
  await database.put('patents', VERSION_1_PATENT);
  await database.put('candidates', VERSION_1_CANDIDATE);
  await database.put('settings', VERSION_1_SETTINGS, 'settings');
  database.close();
}
