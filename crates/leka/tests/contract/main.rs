//! The contract from outside: the built binary, real files, both databases (one test binary for the whole crate).

mod county;
mod figures;
mod hostile;
mod ledgers;
mod running;
mod support;
mod vacancies;
