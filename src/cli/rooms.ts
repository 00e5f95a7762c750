import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { documentsWithRooms, writeRoomTable } from './room-tables.ts';

for (const document of documentsWithRooms) {
  const file = path.join(process.cwd(), document);
  writeFileSync(file, await writeRoomTable(document, readFileSync(file, 'utf8')));
}
console.log(`${documentsWithRooms.join('、')} 里各个文件夹的表已经更新。`);
