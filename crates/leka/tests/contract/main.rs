//! The contract from outside: the built binary, real files, both databases (one test binary for the whole crate).

mod county;
mod figures;
mod hostile;
mod layouts;
mod ledgers;
mod mapped;
mod replaced;
mod returned;
mod running;
mod support;
mod vacancies;
