//! Embedded SQLite or PostgreSQL behind one door. Everything that differs between them is in this file.
//!
//! * SQLite: one connection writes (WAL, `synchronous=FULL`: REL-1), several read and cannot write.
//! * PostgreSQL: one connection writes and others read; writing transactions take one advisory lock, so that counting sees
//!   one writer at a time, as in SQLite (`docs/decisions/0004-one-writer.md`).

use crate::{Failure, Kind, files};
use leka_core::Day;
use leka_schema::{ComplaintMigrator, Migrator};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, InsertStatement, OnConflict, Query, QueryStatementBuilder};
use sea_orm::sqlx::Connection;
use sea_orm::sqlx::postgres::PgConnectOptions;
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    AccessMode, ConnAcquireErr, ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend,
    DbErr, ExecResult, IsolationLevel, QueryResult, RuntimeErr, SqliteTransactionMode, Statement, TransactionOptions,
    TransactionTrait, Value,
};
use sea_orm_migration::MigratorTrait;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
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

/// A writing transaction; dropped without [`Tx::commit`] it leaves no trace. The mark: SQLite has ended it by itself.
pub struct Tx(DatabaseTransaction, AtomicBool);

/// Pages that SQLite keeps in memory, in KiB with a minus.
const WRITER_CACHE: &str = "-16000";
const READER_CACHE: &str = "-4000";

const WRITER_LOCK: i64 = 0x6C65_6B61; // "leka"
/// Of whoever brings the tables up to date: not that of those who write, who may take long.
const TABLES_LOCK: i64 = WRITER_LOCK + 1;

/// How long somebody waits before being told that there is no room: for their turn among all of this process who write, and
/// for another process that writes.
const TURN: Duration = Duration::from_secs(120);
const LOCK: Duration = Duration::from_secs(60);
/// The same for a connection to a server.
const SERVER: Duration = Duration::from_secs(30);
/// How long a start looks for a server before it says that there is none.
const REACH: Duration = Duration::from_secs(5);
/// How long a large import waits for those who read, to fold its log into the file.
const FOLD: Duration = Duration::from_secs(1);

/// What the databases call it when somebody else held a lock for too long: SQLITE_BUSY and its kinds, lock_not_available.
const BUSY: [&str; 5] = ["5", "261", "517", "773", "55P03"];

// What SQLite calls it, without the kinds of each.
const NOMEM: i32 = 7;
const READONLY: i32 = 8;
const CORRUPT: i32 = 11;
const FULL: i32 = 13;
const CANTOPEN: i32 = 14;
const NOTADB: i32 = 26;
/// No room for the file that the processes share: a kind of SQLITE_IOERR.
const SHMSIZE: i32 = 4874;

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
        files::keep(path).map_err(|error| files::closed(path, error))?;
        for ending in ["-wal", "-shm"] {
            let mut beside = path.as_os_str().to_owned();
            beside.push(ending);
            files::narrow(Path::new(&beside));
        }
        let closed = |error: DbErr| match primary(&error) {
            Some(READONLY | CANTOPEN) => files::not_ours(path).because(error),
            _ => error.into(),
        };
        let writer = Db::sqlite(path, 1, true).await.map_err(closed)?;
        // Without a lock where there is nothing to do: somebody else may be writing for long.
        if !M::get_pending_migrations_read_only(&writer).await.map_err(closed)?.is_empty() {
            Db::bring_up::<M>(&writer).await?;
        }
        let reader = Db::sqlite(path, 4, false).await.map_err(closed)?;
        Ok(Db { reader, writer })
    }

    /// Brings the tables up to date, all of it or nothing: a process that is killed leaves them as they were, and of two that
    /// start at once the second one finds nothing to do (the list is read again inside).
    async fn bring_up<M: MigratorTrait>(writer: &DatabaseConnection) -> Result<(), Failure> {
        let tx = writer.begin_with_options(writing()).await?;
        if tx.get_database_backend() == DbBackend::Postgres {
            tx.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({TABLES_LOCK})")).await?;
        }
        M::up(&tx, None).await?;
        Ok(tx.commit().await?)
    }

    async fn sqlite(path: &Path, connections: u32, writes: bool) -> Result<DatabaseConnection, DbErr> {
        let file = path.to_owned();
        let mut options = ConnectOptions::new("sqlite:");
        options
            .max_connections(connections)
            .min_connections(1)
            .idle_timeout(None::<Duration>)
            .max_lifetime(None::<Duration>)
            .acquire_timeout(TURN)
            .test_before_acquire(false)
            .sqlx_logging(false);
        options.map_sqlx_sqlite_opts(move |sqlite| {
            sqlite
                .filename(&file)
                .create_if_missing(writes)
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .busy_timeout(LOCK)
                .foreign_keys(true)
                .pragma("cache_size", if writes { WRITER_CACHE } else { READER_CACHE })
                .pragma("temp_store", "memory")
                // What was deleted is overwritten (SEC-33): a free page tells nothing.
                .pragma("secure_delete", "on")
                .pragma("query_only", if writes { "0" } else { "1" })
                .statement_cache_capacity(200)
        });
        // Where SQLite has ended a transaction by itself (a full disk), the driver still counts it, and would put the next one
        // inside of it, never to be committed: such a connection is not used again (REL-1).
        options.map_sqlx_sqlite_pool_opts(|pool| {
            pool.after_release(|connection, _| {
                Box::pin(async move {
                    // A transaction that was dropped is rolled back in the background; this waits for it.
                    connection.ping().await?;
                    let left = connection.is_in_transaction();
                    if left {
                        tracing::warn!("a connection to the database was given up: its transaction had ended by itself");
                    }
                    Ok(!left)
                })
            })
        });
        Database::connect(options).await
    }

    /// Connects to PostgreSQL and brings its tables up to date. Who waits to write holds no connection of those who read.
    pub async fn open_url(url: &str) -> Result<Db, Failure> {
        let server = url.starts_with("postgres://") || url.starts_with("postgresql://");
        let told = url.parse::<PgConnectOptions>().ok().filter(|_| server);
        let told = told.ok_or_else(|| Failure::input("failure-database-unusable"))?;
        let unreachable = || {
            let name = told.get_database().unwrap_or_else(|| told.get_username());
            Failure::input("failure-database-unreachable").arg("host", told.get_host()).arg("name", name)
        };
        let reader = match tokio::time::timeout(REACH, Db::postgres(url, 10, SERVER)).await {
            Ok(reader) => reader.map_err(|error| unreachable().because(error))?,
            Err(_) => return Err(unreachable()),
        };
        let writer = Db::postgres(url, 1, TURN).await?;
        Db::bring_up::<Migrator>(&writer).await?;
        Ok(Db { reader, writer })
    }

    async fn postgres(url: &str, connections: u32, patience: Duration) -> Result<DatabaseConnection, DbErr> {
        let mut options = ConnectOptions::new(url);
        options
            .max_connections(connections)
            .min_connections(1)
            .acquire_timeout(patience)
            .test_before_acquire(false)
            .sqlx_logging(false);
        Database::connect(options).await
    }

    pub fn backend(&self) -> DbBackend {
        self.writer.get_database_backend()
    }
    pub fn reader(&self) -> Reader {
        Reader(self.reader.clone())
    }

    /// Begins the one writing transaction; waits until the one before has ended, and gives up in the end (`Kind::Busy`).
    pub async fn begin(&self) -> Result<Tx, Failure> {
        let tx = self.writer.begin_with_options(writing()).await?;
        if self.backend() == DbBackend::Postgres {
            // Within this process the one connection keeps the order; the lock is for other processes.
            let patience = LOCK.as_secs();
            let lock = format!("SET LOCAL lock_timeout = '{patience}s'; SELECT pg_advisory_xact_lock({WRITER_LOCK})");
            tx.execute_unprepared(&lock).await?;
        }
        Ok(Tx(tx, AtomicBool::new(false)))
    }

    /// Whether somebody could write now: a transaction begins and ends again. Others who write for long are no hindrance.
    pub async fn can_write(&self) -> bool {
        const LOOK: Duration = Duration::from_secs(2);
        let tried = async { self.begin().await?.rollback().await };
        !matches!(tokio::time::timeout(LOOK, tried).await, Ok(Err(_)))
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
                // The log of much is much: on a small disk it would be what fills it (REL-15). Whoever reads is not waited for.
                let patience = |time: Duration| format!("PRAGMA busy_timeout = {}", time.as_millis());
                self.writer.execute_unprepared(&patience(FOLD)).await?;
                let folded = self.checkpoint().await;
                self.writer.execute_unprepared(&patience(LOCK)).await?;
                folded?;
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

/// Whether nothing is wrong but that others held what was needed for too long: the connections, or the lock of whoever writes.
pub(crate) fn is_busy(error: &DbErr) -> bool {
    let error = match error {
        DbErr::ConnectionAcquire(reason) => return matches!(reason, ConnAcquireErr::Timeout),
        DbErr::Conn(RuntimeErr::SqlxError(error))
        | DbErr::Exec(RuntimeErr::SqlxError(error))
        | DbErr::Query(RuntimeErr::SqlxError(error)) => error,
        _ => return false,
    };
    let code = error.as_database_error().and_then(|error| error.code());
    code.is_some_and(|code| BUSY.iter().any(|busy| *busy == code))
}

/// What SQLite calls it, with its kind; `None`: another database, or none said it.
fn code(error: &DbErr) -> Option<i32> {
    let error = match error {
        DbErr::Conn(RuntimeErr::SqlxError(error))
        | DbErr::Exec(RuntimeErr::SqlxError(error))
        | DbErr::Query(RuntimeErr::SqlxError(error)) => error,
        _ => return None,
    };
    // Those of PostgreSQL have five signs, also where all are digits.
    error.as_database_error()?.code().filter(|code| code.len() < 5)?.parse().ok()
}

/// The same without its kind.
fn primary(error: &DbErr) -> Option<i32> {
    code(error).map(|code| code & 0xFF)
}

/// Whether there was no room on the disk.
pub(crate) fn is_full(error: &DbErr) -> bool {
    primary(error) == Some(FULL) || code(error) == Some(SHMSIZE)
}

/// Whether what is on the disk is no whole database any more.
pub(crate) fn is_damaged(error: &DbErr) -> bool {
    matches!(primary(error), Some(CORRUPT | NOTADB))
}

/// A transaction that writes.
fn writing() -> TransactionOptions {
    TransactionOptions { sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate), ..Default::default() }
}

/// Asks SQLite whether its file is whole; the first fault is enough.
pub(crate) const QUICK_CHECK: &str = "PRAGMA quick_check(1)";

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
        // The first query fixes the state. Every database has this table.
        snapshot.one_raw(Statement::from_string(snapshot.backend(), "SELECT count(*) FROM seaql_migrations")).await?;
        Ok(snapshot)
    }
}

impl Tx {
    pub async fn execute<S: QueryStatementBuilder + Sync>(&self, query: &S) -> Result<ExecResult, Failure> {
        self.execute_raw(statement(self.0.get_database_backend(), query)).await
    }
    pub async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, Failure> {
        self.goes_on()?;
        self.done(self.0.execute_raw(statement).await)
    }
    pub async fn commit(self) -> Result<(), Failure> {
        self.goes_on()?;
        Ok(self.0.commit().await?)
    }

    /// What a statement came to. Where there was no room SQLite has ended the transaction by itself.
    fn done<T>(&self, result: Result<T, DbErr>) -> Result<T, Failure> {
        if let Err(error) = &result
            && (is_full(error) || primary(error) == Some(NOMEM))
        {
            self.1.store(true, Ordering::Release);
        }
        Ok(result?)
    }

    /// Refuses what comes after that: it would be kept at once, statement by statement.
    fn goes_on(&self) -> Result<(), Failure> {
        match self.1.load(Ordering::Acquire) {
            true => Err(Failure::new(Kind::Internal, "failure-disk-full")),
            false => Ok(()),
        }
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
            self.done(self.0.execute_unprepared(&format!("DROP INDEX \"{name}\"")).await)?;
        }
        Ok(again)
    }

    /// Makes the indexes that [`Tx::without_indexes`] took off.
    pub async fn index_again(&self, statements: Vec<String>) -> Result<(), Failure> {
        for statement in statements {
            self.goes_on()?;
            self.done(self.0.execute_unprepared(&statement).await)?;
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
            self.goes_on()?;
            // The database works on this chunk while the next one is made (and sealed) here.
            let execute = self.0.execute_raw(Statement::from_sql_and_values(backend, sql, values));
            let (done, next) = futures_util::join!(execute, async { take() });
            count += self.done(done)?.rows_affected();
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

    /// How many rows a table has, as another connection sees it.
    async fn rows(path: &Path, table: &str) -> i64 {
        let mut options = ConnectOptions::new(format!("sqlite:{}", path.display()));
        options.max_connections(1);
        let other = Database::connect(options).await.unwrap();
        let query = Statement::from_string(DbBackend::Sqlite, format!("SELECT count(*) FROM {table}"));
        let count = other.query_one_raw(query).await.unwrap().unwrap().try_get_by_index(0).unwrap();
        other.close().await.unwrap();
        count
    }

    fn facts(from: i64, count: i64) -> Vec<Vec<Value>> {
        (from..from + count).map(|n| vec![Value::from(format!("key {n}")), Value::from("x".repeat(200))]).collect()
    }

    #[tokio::test]
    async fn rel_01_after_a_full_disk_what_is_said_to_be_kept_is_kept() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("leka.sqlite");
        let db = Db::open_sqlite(&path).await.unwrap();
        let before = rows(&path, "meta").await;
        let put = async |tx: &Tx, from: i64, count: i64| {
            tx.insert_many("meta", &["key", "value"], facts(from, count), None).await.map(|_| ())
        };
        // However the transaction ends that the full disk broke off: dropped, taken back, committed.
        for ending in 0..3 {
            let tx = db.begin().await.unwrap();
            let pages = Statement::from_string(DbBackend::Sqlite, "PRAGMA page_count");
            let pages: i64 = tx.one_raw(pages).await.unwrap().unwrap().try_get_by_index(0).unwrap();
            tx.execute_raw(Statement::from_string(DbBackend::Sqlite, format!("PRAGMA max_page_count = {}", pages + 2)))
                .await
                .unwrap();
            let failure = put(&tx, 100, 5_000).await.unwrap_err();
            assert_eq!(failure.message, "failure-disk-full");
            // What comes after it in the same transaction is not kept by itself.
            assert!(put(&tx, 90, 1).await.is_err());
            match ending {
                0 => drop(tx),
                1 => drop(tx.rollback().await),
                _ => assert!(tx.commit().await.is_err()),
            }
            assert_eq!(rows(&path, "meta").await, before + i64::from(ending));
            // There is room again: a transaction that is dropped, then one that is committed.
            let dropped = db.begin().await.unwrap();
            put(&dropped, 80, 1).await.unwrap();
            drop(dropped);
            assert!(db.can_write().await);
            let tx = db.begin().await.unwrap();
            put(&tx, i64::from(ending), 1).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(rows(&path, "meta").await, before + i64::from(ending) + 1, "seen by another connection");
        }
    }

    #[tokio::test]
    async fn rel_17_tables_that_were_half_made_are_not_there_and_the_next_start_makes_them() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("leka.sqlite");
        // As a process leaves it that is killed in the middle: some tables made, nothing committed.
        let writer = Db::sqlite(&path, 1, true).await.unwrap();
        let tx = writer.begin_with_options(writing()).await.unwrap();
        Migrator::up(&tx, Some(3)).await.unwrap();
        drop(tx);
        writer.close().await.unwrap();
        assert_eq!(rows(&path, "sqlite_master").await, 0);
        // Two that start at once.
        let (one, other) = futures_util::join!(Db::open_sqlite(&path), Db::open_sqlite(&path));
        let (one, other) = (one.unwrap(), other.unwrap());
        assert_eq!(rows(&path, "seaql_migrations").await, i64::try_from(Migrator::migrations().len()).unwrap());
        // With nothing to do nobody is waited for who writes.
        let tx = one.begin().await.unwrap();
        let third = tokio::time::timeout(Duration::from_secs(20), Db::open_sqlite(&path)).await;
        third.unwrap().unwrap().close().await.unwrap();
        tx.rollback().await.unwrap();
        for db in [one, other] {
            db.close().await.unwrap();
        }
    }

    #[tokio::test]
    async fn rel_15_a_server_that_is_not_there_is_named_and_an_address_of_none_refused() {
        for url in ["nonsense", "mysql://a@localhost/leka", "sqlite::memory:"] {
            let failure = Db::open_url(url).await.err().unwrap();
            assert_eq!((failure.kind, failure.message.as_str()), (Kind::Input, "failure-database-unusable"), "{url}");
        }
        let failure = Db::open_url("postgres://leka:secret@127.0.0.1:1/county").await.err().unwrap();
        assert_eq!((failure.kind, failure.message.as_str()), (Kind::Input, "failure-database-unreachable"));
        assert_eq!(failure.args, [("host".to_owned(), "127.0.0.1".to_owned()), ("name".to_owned(), "county".to_owned())]);
        assert!(!format!("{failure:?}").contains("secret"));
    }

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

    #[tokio::test]
    async fn rel_15_who_waits_too_long_is_told_that_there_is_no_room_and_not_that_something_is_wrong() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("leka.sqlite");
        let db = Db::open_sqlite(&path).await.unwrap();
        let writing = db.begin().await.unwrap();
        let mut options = ConnectOptions::new(format!("sqlite:{}", path.display()));
        options.max_connections(1);
        options.map_sqlx_sqlite_opts(|sqlite| sqlite.busy_timeout(Duration::from_millis(10)));
        let other = Database::connect(options).await.unwrap();
        let error = other.execute_unprepared("BEGIN IMMEDIATE").await.unwrap_err();
        let failure = Failure::from(error);
        assert_eq!((failure.kind, failure.message.as_str()), (Kind::Busy, "failure-busy"), "{failure}");
        assert!(failure.cause.is_some(), "the log says what it was");
        writing.rollback().await.unwrap();
        other.execute_unprepared("BEGIN IMMEDIATE; ROLLBACK").await.unwrap();
        let kind = |error: DbErr| Failure::from(error).kind;
        assert_eq!(kind(DbErr::ConnectionAcquire(ConnAcquireErr::Timeout)), Kind::Busy);
        assert_eq!(kind(DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed)), Kind::Internal);
        let error = other.execute_unprepared("SELECT nothing").await.unwrap_err();
        assert_eq!(kind(error), Kind::Internal);
    }

    #[test]
    fn a_stored_day_beyond_all_calendars_is_an_error_and_no_other_day() {
        assert_eq!(stored_day(19_000).unwrap(), Day::from_number(19_000));
        assert!(stored_day(i64::MAX).is_err() && stored_day(i64::MIN).is_err());
    }
}
