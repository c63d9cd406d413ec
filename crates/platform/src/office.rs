//! One county's office: database, keys, clock, plan and policies, opened together or not at all.

use crate::address::PublicAddress;
use crate::counting::FactSource;
use crate::counting::figures::FigureCache;
use crate::db::{Db, Reads};
use crate::erasures::ErasureFile;
use crate::journal::{self, Head, HeadFile};
use crate::messages::{Messenger, Settings};
use crate::permit::Policies;
use crate::proxies::Net;
use crate::{Clock, Failure, Kind, Vault, counting, files, space, task};
use leka_plan::Plan;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, OnConflict, Order, Query};
use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

/// The plan in force with the numbers under which its indicators are counted.
pub struct PlanInForce {
    pub plan: Plan,
    pub revision: i64,
    /// Indicator id to the number in contributions and kept sums.
    pub numbers: BTreeMap<String, i64>,
}

impl PlanInForce {
    /// The number of an indicator that has contributions of its own.
    pub fn number(&self, id: &str) -> Option<i64> {
        self.numbers.get(id).copied()
    }
}

/// Where an office keeps its things.
#[derive(Clone, Debug)]
pub struct Location {
    pub data: PathBuf,
    /// PostgreSQL, instead of the embedded database.
    pub database: Option<String>,
    /// The keys, instead of `data/keys`.
    pub keys: Option<PathBuf>,
}

impl Location {
    pub fn at(data: &Path) -> Location {
        Location { data: data.to_owned(), database: None, keys: None }
    }
    pub fn keys(&self) -> PathBuf {
        self.keys.clone().unwrap_or_else(|| self.data.join("keys"))
    }
    pub fn sqlite(&self) -> PathBuf {
        self.data.join("leka.sqlite")
    }
    /// The complaint body's own database: a file beside the main one, also where that is PostgreSQL (decision 0021).
    pub fn complaints(&self) -> PathBuf {
        self.data.join("complaints.sqlite")
    }
    /// Stands while a copy is being put back, with what that made (see [`crate::backup`]).
    pub(crate) fn restoring(&self) -> PathBuf {
        self.data.join("restoring")
    }
    async fn connect(&self) -> Result<Db, Failure> {
        match &self.database {
            Some(url) => Db::open_url(url).await,
            None => Db::open_sqlite(&self.sqlite()).await,
        }
    }
}

/// See the module head.
pub struct Office {
    pub db: Db,
    /// Opened through [`crate::cases`] alone.
    pub(crate) complaints: Db,
    pub vault: Vault,
    pub clock: Clock,
    pub policies: Policies,
    pub location: Location,
    /// Invented people only; sign-in without a second factor on loopback, under a banner.
    pub demo: bool,
    /// What the rooms publish to be counted.
    pub facts: &'static [FactSource],
    pub figure_cache: tokio::sync::Mutex<FigureCache>,
    head_file: Arc<HeadFile>,
    townships: Vec<String>,
    plan: RwLock<Arc<PlanInForce>>,
    messenger: RwLock<Option<Arc<dyn Messenger>>>,
    public_address: OnceLock<PublicAddress>,
    proxies: OnceLock<Vec<Net>>,
    password_days: OnceLock<u32>,
    /// How much of the disk is free: see [`crate::space`].
    pub(crate) measure: RwLock<space::Measure>,
}

impl Office {
    /// Opens an office that was set up before. Not while a copy is being put back: its figures are not counted yet, and whoever
    /// was erased since it was made is in it (REL-21).
    pub async fn open(location: Location, clock: Clock, facts: &'static [FactSource]) -> Result<Arc<Office>, Failure> {
        let unfinished = || Failure::input("failure-restore-unfinished").arg("path", location.data.display());
        if files::is_there(&location.restoring())? {
            return Err(unfinished());
        }
        let office = Office::open_restored(location.clone(), clock, facts).await?;
        match meta(&office.db.reader(), RESTORING).await? {
            Some(_) => Err(unfinished()),
            None => Ok(office),
        }
    }

    /// The same for whoever puts a copy back and is not done yet.
    pub async fn open_restored(location: Location, clock: Clock, facts: &'static [FactSource]) -> Result<Arc<Office>, Failure> {
        if location.database.is_none() && !files::is_there(&location.sqlite())? {
            return Err(Failure::new(Kind::Input, "failure-not-set-up").arg("path", location.data.display()));
        }
        // Keys first: without the right ones nothing starts (REL-22).
        let vault = Vault::open(&location.keys())?;
        files::narrow(&location.data);
        let db = location.connect().await?;
        match meta(&db.reader(), "keys").await? {
            Some(kept) if kept == vault.fingerprint() => {}
            Some(_) => return Err(Failure::new(Kind::Input, "failure-key-wrong").arg("path", location.keys().display())),
            None => return Err(Failure::new(Kind::Input, "failure-not-set-up").arg("path", location.data.display())),
        }
        let demo = meta(&db.reader(), "demo").await?.is_some();
        let plan = load_plan(&db.reader()).await?.ok_or_else(|| Failure::new(Kind::Input, "failure-no-plan"))?;
        count_by_these_rules(&db, facts).await?;
        let policies = Policies::load()?;
        let townships = townships(&db.reader()).await?;
        let plan = RwLock::new(Arc::new(plan));
        let complaints = Db::open_complaints(&location.complaints()).await?;
        let head_file = Arc::new(HeadFile::beside(&location.data, &vault));
        // What is damaged stays to be looked at: `leka check` says it.
        if let Err(failure) = head_file.settle() {
            tracing::error!(error = %failure, "the head of the journal beside the data could not be checked");
        }
        let office = Office {
            db,
            complaints,
            vault,
            clock,
            policies,
            location,
            demo,
            facts,
            figure_cache: Default::default(),
            head_file,
            townships,
            plan,
            messenger: RwLock::default(),
            public_address: OnceLock::new(),
            proxies: OnceLock::new(),
            password_days: OnceLock::new(),
            measure: space::usual(),
        };
        office.set_messenger(Settings::default().messenger(&office)?);
        Ok(Arc::new(office))
    }

    /// Sets up a data directory: keys, tables, the mark of the keys. Called again it changes nothing.
    /// Reference data and the plan are put in by the rooms (`plan_desk::acts::adopt`).
    pub async fn prepare(location: &Location) -> Result<(Db, Vault), Failure> {
        if files::is_there(&location.restoring())? {
            return Err(Failure::input("failure-restore-unfinished").arg("path", location.data.display()));
        }
        Office::prepare_place(location).await
    }

    /// The same for whoever puts a copy back there.
    pub(crate) async fn prepare_place(location: &Location) -> Result<(Db, Vault), Failure> {
        files::directory(&location.data).map_err(|error| files::closed(&location.data, error))?;
        let had_records = location.database.is_none() && files::is_there(&location.sqlite())?;
        let vault = if had_records { Vault::open(&location.keys())? } else { Vault::create(&location.keys())? };
        let db = location.connect().await?;
        let tx = db.begin().await?;
        match meta(&tx, "keys").await? {
            Some(kept) if kept == vault.fingerprint() => {}
            Some(_) => return Err(Failure::new(Kind::Input, "failure-key-wrong").arg("path", location.keys().display())),
            None => set_meta(&tx, "keys", &vault.fingerprint()).await?,
        }
        let head = journal::present(&tx).await?;
        tx.commit().await?;
        // Here and nowhere else a head begins to be kept: beside records that have entries already a missing one is a finding.
        if head.seq == 0 {
            HeadFile::beside(&location.data, &vault).begin(&head)?;
        }
        Ok((db, vault))
    }

    pub fn plan(&self) -> Arc<PlanInForce> {
        match self.plan.read() {
            Ok(plan) => plan.clone(),
            Err(poisoned) => poisoned.into_inner().clone(),
        }
    }
    /// Puts a plan that was adopted into force for this process, unless a later one is.
    pub fn set_plan(&self, plan: Arc<PlanInForce>) {
        let mut slot = self.plan.write().unwrap_or_else(PoisonError::into_inner);
        if slot.revision < plan.revision {
            *slot = plan;
        }
    }
    /// The plan in force in what these reads see: another process may have adopted one since this one read its own. By it
    /// they are counted; [`Office::plan`] stays as it is, as a transaction may end without a commit.
    pub async fn plan_in<R: Reads>(&self, reads: &R) -> Result<Arc<PlanInForce>, Failure> {
        let plan = self.plan();
        if latest_revision(reads).await? == plan.revision {
            return Ok(plan);
        }
        let found = load_plan(reads).await?.ok_or_else(|| Failure::internal("the plan in force is absent"))?;
        Ok(Arc::new(found))
    }
    /// Looks whether another process adopted a plan; then it is in force here, too.
    pub async fn look_for_plan(&self) -> Result<Arc<PlanInForce>, Failure> {
        let found = self.plan_in(&self.db.reader()).await?;
        self.set_plan(found);
        Ok(self.plan())
    }
    /// Who carries messages to people; `None`: nobody does.
    pub fn messenger(&self) -> Option<Arc<dyn Messenger>> {
        match self.messenger.read() {
            Ok(messenger) => messenger.clone(),
            Err(poisoned) => poisoned.into_inner().clone(),
        }
    }
    /// Says who carries messages from now on.
    pub fn set_messenger(&self, messenger: Option<Arc<dyn Messenger>>) {
        match self.messenger.write() {
            Ok(mut slot) => *slot = messenger,
            Err(poisoned) => *poisoned.into_inner() = messenger,
        }
    }
    /// Says by which address the public finds the site: once, before anything is served.
    pub fn set_public_address(&self, address: PublicAddress) {
        let _ = self.public_address.set(address);
    }
    /// The address by which the public finds a path; `None`: the operator named none.
    pub fn public_address(&self, path: &str) -> Option<String> {
        self.public_address.get().map(|address| address.of(path))
    }
    /// The same, or the path alone.
    pub fn link(&self, path: &str) -> String {
        self.public_address(path).unwrap_or_else(|| path.to_owned())
    }
    /// Says which servers stand before this one and are believed about who asks: once, before anything is served.
    pub fn set_trusted_proxies(&self, proxies: Vec<Net>) {
        let _ = self.proxies.set(proxies);
    }
    /// Whether this address is that of such a server.
    pub fn is_trusted_proxy(&self, address: IpAddr) -> bool {
        self.proxies.get().is_some_and(|proxies| proxies.iter().any(|net| net.holds(address)))
    }
    /// Says after how many days whoever works there sets a new password (SEC-2): once, before anything is served. 0: never.
    pub fn set_password_days(&self, days: u32) {
        let _ = self.password_days.set(days);
    }
    /// That number of days; `None`: never.
    pub fn password_days(&self) -> Option<u32> {
        self.password_days.get().copied().filter(|days| *days > 0)
    }
    /// The county of this office, six digits. One process serves one county.
    pub fn county(&self) -> &'static str {
        COUNTY
    }
    /// The townships of the county, in the order of the plan (by code).
    pub fn townships(&self) -> &[String] {
        &self.townships
    }
    pub fn head_file(&self) -> &HeadFile {
        &self.head_file
    }
    /// Keeps the head of the journal beside the data; it is on the disk when this returns.
    pub async fn keep_head(&self, head: Head) -> Result<(), Failure> {
        let file = self.head_file.clone();
        task::blocking(move || file.keep(&head)).await?
    }
    pub fn erasure_file(&self) -> ErasureFile {
        ErasureFile::beside(&self.location.data)
    }
}

/// Luolong. Reference data of places are those of this county; another county needs its own data file.
pub const COUNTY: &str = "540329";

/// The fact that a copy was put in here, and that its figures are not counted or its erasures not replayed yet.
pub(crate) const RESTORING: &str = "restoring";

/// A fact about the data set itself.
pub async fn meta<R: Reads>(reads: &R, key: &str) -> Result<Option<String>, Failure> {
    let query = Query::select()
        .column(Alias::new("value"))
        .from(Alias::new("meta"))
        .and_where(Expr::col(Alias::new("key")).eq(key))
        .to_owned();
    Ok(match reads.one(&query).await? {
        Some(row) => Some(row.try_get_by_index(0)?),
        None => None,
    })
}

/// Sets a fact about the data set itself.
pub async fn set_meta(tx: &crate::db::Tx, key: &str, value: &str) -> Result<(), Failure> {
    let insert = Query::insert()
        .into_table(Alias::new("meta"))
        .columns([Alias::new("key"), Alias::new("value")])
        .values_panic([key.into(), value.into()])
        .on_conflict(OnConflict::column(Alias::new("key")).update_column(Alias::new("value")).to_owned())
        .to_owned();
    tx.execute(&insert).await?;
    Ok(())
}

/// The number of the latest adopted plan, or 0.
async fn latest_revision<R: Reads>(reads: &R) -> Result<i64, Failure> {
    let query = Query::select().expr(Func::max(Expr::col(Alias::new("id")))).from(Alias::new("plan_revision")).to_owned();
    Ok(match reads.one(&query).await? {
        Some(row) => row.try_get_by_index::<Option<i64>>(0)?.unwrap_or(0),
        None => 0,
    })
}

/// The latest adopted plan, if there is one.
pub async fn load_plan<R: Reads>(reads: &R) -> Result<Option<PlanInForce>, Failure> {
    let query = Query::select()
        .columns([Alias::new("id"), Alias::new("text")])
        .from(Alias::new("plan_revision"))
        .order_by(Alias::new("id"), Order::Desc)
        .limit(1)
        .to_owned();
    let Some(row) = reads.one(&query).await? else { return Ok(None) };
    let (revision, text): (i64, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
    let plan =
        Plan::read(&text, "plan.toml").map_err(|errors| Failure::internal(format!("adopted plan unreadable: {errors:?}")))?;
    let query = Query::select().columns([Alias::new("code"), Alias::new("number")]).from(Alias::new("indicator")).to_owned();
    let mut numbers = BTreeMap::new();
    for row in reads.all(&query).await? {
        numbers.insert(row.try_get_by_index(0)?, row.try_get_by_index(1)?);
    }
    Ok(Some(PlanInForce { plan, revision, numbers }))
}

/// The number of the rules by which the rooms' records are counted. Whoever changes what a record adds to a figure, for records
/// that are there already, makes it one more: then all is counted anew when an office is opened for the first time.
const COUNTING: &str = "2";

/// Counts a data set anew that was counted by other rules.
async fn count_by_these_rules(db: &Db, facts: &[FactSource]) -> Result<(), Failure> {
    const KEY: &str = "counting";
    if facts.is_empty() || meta(&db.reader(), KEY).await?.as_deref() == Some(COUNTING) {
        return Ok(());
    }
    let tx = db.begin().await?;
    // By the plan in force now; another process may have counted meanwhile.
    if meta(&tx, KEY).await?.as_deref() != Some(COUNTING)
        && let Some(plan) = load_plan(&tx).await?
    {
        counting::count_all(&tx, facts, &plan).await?;
        set_meta(&tx, KEY, COUNTING).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn townships<R: Reads>(reads: &R) -> Result<Vec<String>, Failure> {
    let query = Query::select()
        .distinct()
        .column(Alias::new("code"))
        .from(Alias::new("place"))
        .and_where(Expr::col(Alias::new("parent")).eq(COUNTY))
        .and_where(Expr::col(Alias::new("level")).eq("township"))
        .order_by(Alias::new("code"), Order::Asc)
        .to_owned();
    reads.all(&query).await?.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}
