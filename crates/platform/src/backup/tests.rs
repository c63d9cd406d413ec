//! The file of a copy, the walk along tables, and what a restore leaves where it fails.

use super::*;
use crate::db::statement;
use sea_orm::{DbBackend, Statement};

fn vault() -> (tempfile::TempDir, Vault) {
    let dir = tempfile::tempdir().unwrap();
    let vault = Vault::create(&dir.path().join("keys")).unwrap();
    (dir, vault)
}

/// A copy of three blocks with one line each.
fn three(vault: &Vault, word: &str) -> Vec<u8> {
    let mut writer = Writer::begin(Vec::new(), vault).unwrap();
    for number in 0..3 {
        writer.line(&serde_json::json!([word, number])).unwrap();
        if number < 2 {
            writer.flush(false).unwrap();
        }
    }
    writer.finish().unwrap()
}

/// Head and blocks as they stand in a file.
fn parts(copy: &[u8]) -> Vec<&[u8]> {
    let end = copy.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    let (head, mut rest) = copy.split_at(end);
    let mut parts = vec![head];
    while !rest.is_empty() {
        let length = u32::from_le_bytes(rest[1..5].try_into().unwrap()) as usize;
        let (block, more) = rest.split_at(5 + length);
        parts.push(block);
        rest = more;
    }
    parts
}

/// The blocks of a file, or what is said of it.
fn read(file: &[u8], vault: &Vault) -> Result<Vec<Vec<u8>>, String> {
    let mut source = file;
    let head = Head::read(&mut source).map_err(|failure| failure.message)?;
    let mut blocks = Blocks::behind(&head, source, vault);
    let mut out = Vec::new();
    while let Some(block) = blocks.read().map_err(|failure| failure.message)? {
        out.push(block);
    }
    Ok(out)
}

#[test]
fn rel_20_parts_of_two_copies_do_not_mix_and_every_change_shows() {
    let (_dir, vault) = vault();
    let (one, other) = (three(&vault, "one"), three(&vault, "other"));
    assert_eq!(read(&one, &vault).unwrap().len(), 3);
    let (a, b) = (parts(&one), parts(&other));
    assert_eq!(a.concat(), one);
    let mixed = [
        // A block of another copy under the same keys, at its own place; the head of another copy.
        vec![a[0], b[1], a[2], a[3]],
        vec![a[0], a[1], a[2], b[3]],
        vec![b[0], a[1], a[2], a[3]],
        // Shuffled, cut, and with something behind.
        vec![a[0], a[2], a[1], a[3]],
        vec![a[0], a[2], a[3]],
        vec![a[0], a[1], a[2]],
        vec![a[0], a[1], a[2], a[3], &[0_u8][..]],
    ];
    for (number, mixed) in mixed.iter().enumerate() {
        assert_eq!(read(&mixed.concat(), &vault), Err("failure-backup-unreadable".to_owned()), "{number}");
    }
    for at in 0..one.len() {
        let mut changed = one.clone();
        changed[at] ^= 1;
        assert!(read(&changed, &vault).is_err(), "byte {at}");
    }
}

#[test]
fn rel_20_a_copy_of_the_first_format_is_named_and_not_read() {
    let (_dir, vault) = vault();
    assert_eq!(read(b"leka backup 1 0123-4567\nx", &vault), Err("failure-backup-old".to_owned()));
    for other in ["leka backup 3 0123-4567 00\n", "leka backup 2 0123-4567\n", "leka backup 2 0123-4567 00\n", "x\n", ""] {
        assert_eq!(read(other.as_bytes(), &vault), Err("failure-backup-unreadable".to_owned()), "{other}");
    }
}

/// How SQLite finds the rows behind a key.
async fn way(db: &Db, table: &Table) -> Vec<String> {
    let value = |name: &&str| match table.columns.iter().find(|column| column.name == *name).unwrap().kind {
        ColumnKind::Number => Value::from(1_i64),
        ColumnKind::Text => Value::from("x"),
        ColumnKind::Bytes => Value::from(vec![1_u8]),
    };
    let query = statement(DbBackend::Sqlite, &behind(table, Some(table.key.iter().map(value).collect())));
    let explained = Statement { sql: format!("EXPLAIN QUERY PLAN {}", query.sql), ..query };
    let rows = db.reader().all_raw(explained).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index(3).unwrap()).collect()
}

#[tokio::test]
async fn rel_20_a_copy_goes_along_the_key_of_each_table_and_never_from_its_beginning() {
    let dir = tempfile::tempdir().unwrap();
    let records = Db::open_sqlite(&dir.path().join("leka.sqlite")).await.unwrap();
    let complaints = Db::open_complaints(&dir.path().join("complaints.sqlite")).await.unwrap();
    for (db, tables) in [(&records, TABLES), (&complaints, COMPLAINT_TABLES)] {
        for table in tables {
            let way = way(db, table).await;
            assert!(way.len() == 1 && way[0].starts_with("SEARCH "), "{}: {way:?}", table.name);
        }
    }
}

/// Files below a directory, sorted.
fn files_below(at: &Path) -> Vec<String> {
    let mut out = Vec::new();
    for entry in std::fs::read_dir(at).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => out.extend(files_below(&path)),
            false => out.push(path.file_name().unwrap().to_string_lossy().into_owned()),
        }
    }
    out.sort();
    out
}

/// A copy with these lines.
fn file_of(vault: &Vault, path: &Path, lines: &[Json]) {
    let mut writer = Writer::begin(Vec::new(), vault).unwrap();
    lines.iter().for_each(|line| writer.line(line).unwrap());
    std::fs::write(path, writer.finish().unwrap()).unwrap();
}

/// One head in the complaint body's database, one indicator in the other; and the same with a second indicator of this number.
fn good_and_bad(vault: &Vault, dir: &Path) -> [PathBuf; 2] {
    let mut lines = vec![
        serde_json::json!({"table": "journal_head"}),
        serde_json::json!([5, STANDARD.encode([7_u8; 32]), 19_000, null, ""]),
        serde_json::json!({"table": "indicator"}),
        serde_json::json!([1, "a"]),
    ];
    let files = [dir.join("good"), dir.join("bad")];
    file_of(vault, &files[0], &lines);
    lines.push(serde_json::json!([1, "b"]));
    file_of(vault, &files[1], &lines);
    files
}

#[tokio::test]
async fn rel_20_a_restore_that_fails_leaves_the_place_as_it_was_and_the_next_one_goes_through() {
    let (dir, vault) = vault();
    let [good, bad] = good_and_bad(&vault, dir.path());
    let place = dir.path().join("place");
    std::fs::create_dir_all(&place).unwrap();
    std::fs::write(place.join("erasures"), "kept").unwrap();
    let location = Location::at(&place);
    let failure = restore(&location, &bad, Some(vault.directory()), None).await.unwrap_err();
    assert_eq!(failure.kind, Kind::Internal, "{failure}");
    assert_eq!(files_below(&place), ["erasures"]);
    assert_eq!(restore(&location, &good, Some(vault.directory()), Some(&place.join("list"))).await.unwrap(), 1);
    // Until it is counted nobody opens it, and the next one begins anew over it and knows the list of erasures.
    let failure = Office::open(location.clone(), crate::Clock::system(), &[]).await.err().unwrap();
    assert_eq!(failure.message, "failure-restore-unfinished");
    assert_eq!(erasures_to_replay(&location), Some(place.join("list")));
    assert_eq!(restore(&location, &good, Some(vault.directory()), None).await.unwrap(), 1);
    assert_eq!(erasures_to_replay(&location), None);
    // Nor where the mark beside the data is gone: it is in the records, too.
    let db = Db::open_sqlite(&location.sqlite()).await.unwrap();
    assert_eq!(meta(&db.reader(), RESTORING).await.unwrap().as_deref(), Some("1"));
    db.close().await.unwrap();
    unmark(&location).unwrap();
    let complaints = Db::open_complaints(&location.complaints()).await.unwrap();
    let heads = journal::heads::list(&complaints.reader()).await.unwrap();
    assert_eq!(heads.iter().map(|head| head.seq).collect::<Vec<_>>(), [5]);
    let there = files_below(&place);
    for file in ["complaints.sqlite", "index.key", "journal-head", "leka.sqlite", "root.key"] {
        assert!(there.contains(&file.to_owned()), "{file}: {there:?}");
    }
    let failure = restore(&location, &good, Some(vault.directory()), None).await.unwrap_err();
    assert_eq!(failure.message, "failure-restore-not-empty");
}

#[test]
fn rel_20_a_copy_replaces_a_file_and_nothing_else_and_what_failed_goes() {
    let dir = tempfile::tempdir().unwrap();
    let there = || files_below(dir.path());
    for place in [dir.path().to_owned(), dir.path().join("nowhere/copy"), "/dev/null".into(), "/".into()] {
        let failure = Partial::beside(&place).err().unwrap();
        assert_eq!((failure.kind, failure.message.as_str()), (Kind::Input, "failure-backup-place"), "{}", place.display());
    }
    let copy = dir.path().join("x.leka");
    std::fs::write(&copy, "before").unwrap();
    let (one, other) = (Partial::beside(&copy).unwrap(), Partial::beside(&dir.path().join("x.old")).unwrap());
    assert_eq!(there().len(), 3, "each has its own name");
    drop(one);
    assert_eq!(std::fs::read_to_string(&copy).unwrap(), "before");
    other.0.becomes(&copy).unwrap();
    assert_eq!(there(), ["x.leka"]);
    assert_eq!(std::fs::read_to_string(&copy).unwrap(), "");
}

#[tokio::test]
async fn rel_22_a_restore_beside_other_keys_is_refused_before_anything_is_written() {
    let (dir, vault) = vault();
    let [good, _] = good_and_bad(&vault, dir.path());
    let location = Location::at(&dir.path().join("place"));
    let other = Vault::create(&location.keys()).unwrap();
    let failure = restore(&location, &good, Some(vault.directory()), None).await.unwrap_err();
    assert_eq!(failure.message, "failure-key-wrong");
    assert_eq!(failure.args, [("path".to_owned(), location.keys().display().to_string())]);
    assert_eq!(files_below(&location.data), ["index.key", "root.key"]);
    assert_eq!(Vault::open(&location.keys()).unwrap().fingerprint(), other.fingerprint(), "they stay");
    // One of the two alone is no key either.
    std::fs::remove_file(location.keys().join("root.key")).unwrap();
    let failure = restore(&location, &good, Some(vault.directory()), None).await.unwrap_err();
    assert_eq!(failure.message, "failure-key-missing");
    // The same keys at the place are no hindrance.
    for name in KEYS {
        std::fs::copy(vault.directory().join(name), location.keys().join(name)).unwrap();
    }
    assert_eq!(restore(&location, &good, Some(vault.directory()), None).await.unwrap(), 1);
}
