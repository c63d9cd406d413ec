//! When passwords were set (the room `accounts`): where they have to be changed from time to time (SEC-2).

use crate::table::{Table, number};

pub(crate) const TABLES: &[Table] = &[Table {
    name: "password_at",
    about: "When the password of an account of somebody who works there was set. Without a row nobody noted it: then the day counts on which the account was made.",
    columns: &[number("account"), number("set_at")],
    key: &["account"],
    unique: &[],
    indexes: &[],
    derived: false,
}];
