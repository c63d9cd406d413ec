//! Embedded SQLite or PostgreSQL behind one door. Everything that differs between them is in this file.
//!
//! * SQLite: one connection writes (WAL, `synchronous=FULL`: REL-1), several read and cannot write.
//! * PostgreSQL: writing transactions take one advisory lock, so that counting sees one writer at a time,
//!   as in SQLite (`docs/decisions/0004-one-writer.md`).

use crate::{Failure, files};
use leka_core::Day;
use leka_schema::{ComplaintMigrator, Migrator};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, InsertStatement, OnConflict, Query, QueryStatementBuilder};
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    AccessMode, ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, ExecResult,
    IsolationLevel, QueryResult, SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait, Value,
};
use sea_orm_migration::MigratorTrait;
use std::path::Path;
use std::time::Duration;

/// The records of one county.
#[derive(Clone)]
pub struct Db {
    reader: DatabaseConnection,
    writer: DatabaseConnection,
}

/// Rows on their way into a table. A box, because the compiler cannot see that a future which holds the closure of a
/// borrowed iterator may move between threads.
pub type Rows<'r> = Box<dyn Iterator<Item = Vec<Value>> + Send + 'r>;

/// Reads and cannot write: it has no method that does, and its SQLite connections are read-only.
#[derive(Clone)]
pub struct Reader(DatabaseConnection);

/// A [`Reader`] that sees one state of the records, whatever is written meanwhile (REL-16).
pub struct Snapshot(DatabaseTransaction);

/// A writing transaction; dropped without [`Tx::commit`] it leaves no trace.
pub struct Tx(DatabaseTransaction);

/// Pages that SQLite keeps in memory, in KiB with a minus.
const WRITER_CACHE: &str = "-16000";
const READER_CACHE: &str = "-4000";

const WRITER_LOCK: i64 = 0x6C65_6B61; // "leka"

impl Db {
    /// Opens (or creates) the embedded database at `path` and brings its tables up to date.
    pub async fn open_sqlite(path: &Path) -> Result<Db, Failure> {
        Db::open_file::<Migrator>(path).await
    }

    /// The same for the database of the complaint body, a file of its own (SEC-41).
    pub async fn open_complaints(path: &Path) -> Result<Db, Failure> {
        Db::open_file::<ComplaintMigrator>(path).await
    }

    async fn open_file<M: MigratorTrait>(path: &Path) -> Result<Db, Failure> {
        // The file first: SQLite makes those beside it as it finds this one.
        files::keep(path)?;
        for ending in ["-wal", "-shm"] {
            let mut beside = path.as_os_str().to_owned();
            beside.push(ending);
            files::narrow(Path::new(&beside));
        }
        let writer = Db::sqlite(path, 1, true).await?;
        M::up(&writer, None).await?;
        let reader = Db::sqlite(path, 4, false).await?;
        Ok(Db { reader, writer })
    }

    async fn sqlite(path: &Path, connections: u32, writes: bool) -> Result<DatabaseConnection, DbErr> {
        let file = path.to_owned();
        let mut options = ConnectOptions::new("sqlite:");
        options
            .max_connections(connections)
            .min_connections(1)
            .idle_timeout(None::<Duration>)
            .max_lifetime(None::<Duration>)
            .acquire_timeout(Duration::from_secs(120))
            .test_before_acquire(false)
            .sqlx_logging(false);
        options.map_sqlx_sqlite_opts(move |sqlite| {
            sqlite
                .filename(&file)
                .create_if_missing(writes)
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .busy_timeout(Duration::from_secs(60))
                .foreign_keys(true)
                .pragma("cache_size", if writes { WRITER_CACHE } else { READER_CACHE })
                .pragma("temp_store", "memory")
                // What was deleted is overwritten (SEC-33): a free page tells nothing.
                .pragma("secure_delete", "on")
                .pragma("query_only", if writes { "0" } else { "1" })
                .statement_cache_capacity(200)
        });
        Database::connect(options).await
    }

    /// Connects to PostgreSQL and brings its tables up to date.
    pub async fn open_url(url: &str) -> Result<Db, Failure> {
        let mut options = ConnectOptions::new(url);
        options.max_connections(10).min_connections(1).test_before_acquire(false).sqlx_logging(false);
        let writer = Database::connect(options).await?;
        Migrator::up(&writer, None).await?;
        Ok(Db { reader: writer.clone(), writer })
    }

    pub fn backend(&self) -> DbBackend {
        self.writer.get_database_backend()
    }
    pub fn reader(&self) -> Reader {
        Reader(self.reader.clone())
    }

    /// Begins the one writing transaction; waits until the one before has ended.
    pub async fn begin(&self) -> Result<Tx, Failure> {
        let options =
            TransactionOptions { sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate), ..Default::default() };
        let tx = self.writer.begin_with_options(options).await?;
        if self.backend() == DbBackend::Postgres {
            tx.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({WRITER_LOCK})")).await?;
        }
        Ok(Tx(tx))
    }

    /// Asks SQLite to fold its write-ahead log into the file (before a copy, after a large import).
    pub async fn checkpoint(&self) -> Result<(), Failure> {
        if self.backend() == DbBackend::Sqlite {
            self.writer.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await?;
        }
        Ok(())
    }

    /// Before much is written: what was written just now is read again for counting, so it stays at hand.
    pub async fn expect_much(&self) -> Result<(), Failure> {
        if self.backend() == DbBackend::Sqlite {
            self.writer.execute_unprepared("PRAGMA cache_size = -64000").await?;
        }
        Ok(())
    }

    /// After much was written: lets the query planner learn the size of the tables, gives memory back.
    pub async fn settle(&self) -> Result<(), Failure> {
        match self.backend() {
            DbBackend::Sqlite => {
                self.writer.execute_unprepared(&format!("PRAGMA cache_size = {WRITER_CACHE}")).await?;
                self.writer.execute_unprepared("PRAGMA optimize").await?;
                self.writer.execute_unprepared("PRAGMA shrink_memory").await?;
            }
            _ => {
                self.writer.execute_unprepared("ANALYZE").await?;
            }
        }
        Ok(())
    }

    pub async fn close(self) -> Result<(), Failure> {
        self.reader.close().await?;
        self.writer.close().await?;
        Ok(())
    }
}

/// What both a reader and a transaction can do.
#[async_trait::async_trait]
pub trait Reads: Send + Sync {
    fn backend(&self) -> DbBackend;
    async fn all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, Failure>;
    async fn one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, Failure>;

    async fn all<S: QueryStatementBuilder + Sync>(&self, query: &S) -> Result<Vec<QueryResult>, Failure>
    where
        Self: Sized,
    {
        self.all_raw(statement(self.backend(), query)).await
    }
    async fn one<S: QueryStatementBuilder + Sync>(&self, query: &S) -> Result<Option<QueryResult>, Failure>
    where
        Self: Sized,
    {
        self.one_raw(statement(self.backend(), query)).await
    }
}

/// A table or a column by its name.
pub fn a(name: &str) -> Alias {
    Alias::new(name)
}

/// A column in an expression.
pub fn col(name: &str) -> Expr {
    Expr::col(a(name))
}

/// A column of one of several tables in an expression.
pub fn of(table: &str, column: &str) -> Expr {
    Expr::col((a(table), a(column)))
}

/// A day as it is stored; [`stored_day`] reads it again.
pub fn number(day: Day) -> i64 {
    i64::from(day.number())
}

/// The day with a stored number; one beyond all calendars is a damaged record, never another day.
pub fn stored_day(number: i64) -> Result<Day, Failure> {
    let number = i32::try_from(number).map_err(|_| Failure::internal("a stored day is out of all calendars"))?;
    Ok(Day::from_number(number))
}

/// Puts a built query into the words of one database.
pub fn statement<S: QueryStatementBuilder>(backend: DbBackend, query: &S) -> Statement {
    let (sql, values) = match backend {
        DbBackend::Postgres => query.build_any(&sea_orm::sea_query::PostgresQueryBuilder),
        _ => query.build_any(&sea_orm::sea_query::SqliteQueryBuilder),
    };
    Statement::from_sql_and_values(backend, sql, values.0)
}

macro_rules! reads {
    ($($over:ty),*) => {$(
        #[async_trait::async_trait]
        impl Reads for $over {
            fn backend(&self) -> DbBackend {
                self.0.get_database_backend()
            }
            async fn all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, Failure> {
                Ok(self.0.query_all_raw(statement).await?)
            }
            async fn one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, Failure> {
                Ok(self.0.query_one_raw(statement).await?)
            }
        }
    )*};
}
// The connection inside stays private: it could write.
reads!(Reader, Snapshot, Tx);

impl Reader {
    /// The records as they are now, for several queries that have to fit together.
    pub async fn snapshot(&self) -> Result<Snapshot, Failure> {
        let options = match self.0.get_database_backend() {
            // A plain transaction sees one state from its first query on.
            DbBackend::Sqlite => TransactionOptions::default(),
            _ => TransactionOptions {
                isolation_level: Some(IsolationLevel::RepeatableRead),
                access_mode: Some(AccessMode::ReadOnly),
                ..Default::default()
            },
        };
        let snapshot = Snapshot(self.0.begin_with_options(options).await?);
        // The first query fixes the state.
        snapshot.one_raw(Statement::from_string(snapshot.backend(), "SELECT count(*) FROM meta")).await?;
        Ok(snapshot)
    }
}

impl Tx {
    pub async fn execute<S: QueryStatementBuilder + Sync>(&self, query: &S) -> Result<ExecResult, Failure> {
        Ok(self.0.execute_raw(statement(self.0.get_database_backend(), query)).await?)
    }
    pub async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, Failure> {
        Ok(self.0.execute_raw(statement).await?)
    }
    pub async fn commit(self) -> Result<(), Failure> {
        Ok(self.0.commit().await?)
    }
    pub async fn rollback(self) -> Result<(), Failure> {
        Ok(self.0.rollback().await?)
    }

    /// Takes the indexes off a table that is about to be filled, and gives the statements that make them again
    /// ([`Tx::index_again`]): to sort all keys once takes a fifth of the time of finding the place of each.
    ///
    /// In SQLite nobody else sees it, and a transaction that ends without a commit never did it. PostgreSQL would keep
    /// readers waiting until the end, so there the indexes stay.
    pub async fn without_indexes(&self, table: &str) -> Result<Vec<String>, Failure> {
        if self.0.get_database_backend() != DbBackend::Sqlite {
            return Ok(Vec::new());
        }
        let query = Query::select()
            .columns(["name", "sql"].map(Alias::new))
            .from(Alias::new("sqlite_master"))
            .and_where(Expr::col(Alias::new("type")).eq("index"))
            .and_where(Expr::col(Alias::new("tbl_name")).eq(table))
            .and_where(Expr::col(Alias::new("sql")).is_not_null())
            .to_owned();
        let mut again = Vec::new();
        for row in self.all(&query).await? {
            let name: String = row.try_get_by_index(0)?;
            again.push(row.try_get_by_index(1)?);
            self.0.execute_unprepared(&format!("DROP INDEX \"{name}\"")).await?;
        }
        Ok(again)
    }

    /// Makes the indexes that [`Tx::without_indexes`] took off.
    pub async fn index_again(&self, statements: Vec<String>) -> Result<(), Failure> {
        for statement in statements {
            self.0.execute_unprepared(&statement).await?;
        }
        Ok(())
    }

    /// Inserts many rows with few statements: the same text for every full chunk, so that it is prepared once.
    pub async fn insert_many<I>(
        &self,
        table: &str,
        columns: &[&str],
        rows: I,
        on_conflict: Option<OnConflict>,
    ) -> Result<u64, Failure>
    where
        I: IntoIterator<Item = Vec<Value>> + Send,
        I::IntoIter: Send,
    {
        self.insert_rows(table, columns, Box::new(rows.into_iter()), on_conflict).await
    }

    /// The same for rows that are made while they are written: the next chunk is made while the database works.
    pub async fn insert_rows(
        &self,
        table: &str,
        columns: &[&str],
        rows: Rows<'_>,
        on_conflict: Option<OnConflict>,
    ) -> Result<u64, Failure> {
        self.insert_alike(table, columns, &[], rows, on_conflict).await
    }

    /// The same for rows that share the values of some columns, which are bound once for each chunk.
    pub async fn insert_alike(
        &self,
        table: &str,
        columns: &[&str],
        shared: &[(&str, Value)],
        mut rows: Rows<'_>,
        on_conflict: Option<OnConflict>,
    ) -> Result<u64, Failure> {
        const VALUES: usize = 8_000;
        let per_chunk = (VALUES / columns.len().max(1)).max(1);
        let backend = self.0.get_database_backend();
        let text = |rows: usize| insert_text(backend, table, columns, shared, rows, on_conflict.as_ref());
        let mut take = || {
            let mut values = Vec::with_capacity(per_chunk * columns.len() + shared.len());
            let mut taken = 0;
            for row in rows.by_ref().take(per_chunk) {
                debug_assert_eq!(row.len(), columns.len());
                values.extend(row);
                taken += 1;
            }
            values.extend(shared.iter().map(|(_, value)| value.clone()));
            (values, taken)
        };
        let mut full: Option<String> = None;
        let mut count = 0;
        let (mut values, mut taken) = take();
        while taken > 0 {
            let sql = match taken == per_chunk {
                true => full.get_or_insert_with(|| text(taken)).clone(),
                false => text(taken),
            };
            // The database works on this chunk while the next one is made (and sealed) here.
            let execute = self.0.execute_raw(Statement::from_sql_and_values(backend, sql, values));
            let (done, next) = futures_util::join!(execute, async { take() });
            count += done?.rows_affected();
            (values, taken) = next;
        }
        Ok(count)
    }
}

/// `INSERT … SELECT` from a list of rows, beside one row of shared values. Names come from the code, never from data.
fn insert_text(
    backend: DbBackend,
    table: &str,
    columns: &[&str],
    shared: &[(&str, Value)],
    rows: usize,
    on_conflict: Option<&OnConflict>,
) -> String {
    let mut number = 0;
    let mut places = |count: usize| {
        let place = |_| {
            number += 1;
            if backend == DbBackend::Postgres { format!("${number}") } else { "?".to_owned() }
        };
        (0..count).map(place).collect::<Vec<_>>().join(",")
    };
    let names = columns.iter().chain(shared.iter().map(|(name, _)| name)).map(|name| format!("\"{name}\"")).collect::<Vec<_>>();
    let list = (0..rows).map(|_| format!("({})", places(columns.len()))).collect::<Vec<_>>().join(",");
    let mut sql = format!("INSERT INTO \"{table}\" ({}) ", names.join(","));
    match shared.is_empty() {
        true => sql.push_str(&format!("VALUES {list}")),
        false => {
            let once = places(shared.len());
            // `WHERE` parts the select from `ON CONFLICT` in SQLite.
            sql.push_str("SELECT v.*, s.* FROM ");
            sql.push_str(&format!("(VALUES {list}) v, (SELECT {once}) s WHERE true"));
        }
    }
    if let Some(conflict) = on_conflict {
        // As sea-query writes it: the end of an insert of one row.
        let mut insert: InsertStatement = Query::insert();
        insert.into_table(Alias::new(table)).columns([Alias::new("x")]).values_panic([Value::BigInt(Some(0)).into()]);
        let plain = statement(backend, &insert).sql.len();
        insert.on_conflict(conflict.clone());
        let whole = statement(backend, &insert).sql;
        sql.push_str(&whole[plain..]);
    }
    sql
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn sec_41_the_records_are_for_one_reader_also_those_that_were_there() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("leka.sqlite");
        let files = ["leka.sqlite", "leka.sqlite-wal", "leka.sqlite-shm"].map(|name| dir.path().join(name));
        let open = async || Db::open_sqlite(&path).await.unwrap();
        let look = || {
            for file in &files {
                assert_eq!(std::fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600, "{}", file.display());
            }
        };
        let db = open().await;
        look();
        // As they were made before: with a log that was not folded, while another process has them open.
        for file in &files {
            std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o644)).unwrap();
        }
        let again = open().await;
        look();
        for db in [db, again] {
            db.close().await.unwrap();
        }
    }

    #[test]
    fn a_stored_day_beyond_all_calendars_is_an_error_and_no_other_day() {
        assert_eq!(stored_day(19_000).unwrap(), Day::from_number(19_000));
        assert!(stored_day(i64::MAX).is_err() && stored_day(i64::MIN).is_err());
    }
}
