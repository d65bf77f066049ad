export { type Database, type DatabaseLocation, openDatabase } from './database.ts';
export { type Sql, sqlOf } from './sql.ts';
