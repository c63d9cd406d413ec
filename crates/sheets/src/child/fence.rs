//! What the reading process may not do. It sets this on itself before it has seen a byte of the file.
//!
//! Two layers: hard resource limits (with three open files no other can be opened, no socket made) and, where
//! the kernel has it, a filter of system calls.

use super::{MEMORY, SECONDS};
use rlimit::{Resource, setrlimit};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule, TargetArch,
};
use std::error::Error;
use std::io;

/// Whether the work may have threads: rust_xlsxwriter makes some, reading needs none.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Threads {
    None,
    Some,
}

/// Sets every limit; they can only be made stricter afterwards.
pub fn close(threads: Threads) -> io::Result<()> {
    setrlimit(Resource::AS, MEMORY, MEMORY)?;
    setrlimit(Resource::CPU, SECONDS, SECONDS)?;
    // A core file would hold what is in the file.
    setrlimit(Resource::CORE, 0, 0)?;
    setrlimit(Resource::NOFILE, 3, 3)?;
    if threads == Threads::None {
        setrlimit(Resource::NPROC, 0, 0)?;
    }
    // A kernel or container without filters still has the limits above.
    for filter in [not_permitted(threads), unknown()].into_iter().flatten() {
        let _ = seccompiler::apply_filter(&filter);
    }
    Ok(())
}

fn compile(rules: Vec<(libc::c_long, Vec<SeccompRule>)>, answer: i32) -> Result<BpfProgram, Box<dyn Error>> {
    let answer = SeccompAction::Errno(answer as u32);
    let arch = TargetArch::try_from(std::env::consts::ARCH)?;
    Ok(SeccompFilter::new(rules.into_iter().collect(), SeccompAction::Allow, answer, arch)?.try_into()?)
}

/// `clone3` hides its flags from filters; told that it is unknown, the C library uses `clone`.
fn unknown() -> Result<BpfProgram, Box<dyn Error>> {
    compile(vec![(libc::SYS_clone3, Vec::new())], libc::ENOSYS)
}

/// The calls that reading a file never needs: they fail with "not permitted".
fn not_permitted(threads: Threads) -> Result<BpfProgram, Box<dyn Error>> {
    #[cfg(target_arch = "x86_64")]
    const OLD: &[libc::c_long] = &[
        libc::SYS_open,
        libc::SYS_creat,
        libc::SYS_fork,
        libc::SYS_vfork,
        libc::SYS_unlink,
        libc::SYS_rename,
        libc::SYS_link,
        libc::SYS_symlink,
        libc::SYS_mkdir,
        libc::SYS_chmod,
        libc::SYS_chown,
    ];
    #[cfg(not(target_arch = "x86_64"))]
    const OLD: &[libc::c_long] = &[];
    const CALLS: &[libc::c_long] = &[
        libc::SYS_socket,
        libc::SYS_socketpair,
        libc::SYS_connect,
        libc::SYS_bind,
        libc::SYS_listen,
        libc::SYS_accept,
        libc::SYS_accept4,
        libc::SYS_sendto,
        libc::SYS_sendmsg,
        libc::SYS_sendmmsg,
        libc::SYS_openat,
        libc::SYS_openat2,
        libc::SYS_open_by_handle_at,
        libc::SYS_execve,
        libc::SYS_execveat,
        libc::SYS_ptrace,
        libc::SYS_process_vm_readv,
        libc::SYS_process_vm_writev,
        libc::SYS_pidfd_open,
        libc::SYS_pidfd_getfd,
        libc::SYS_kill,
        libc::SYS_tkill,
        libc::SYS_unlinkat,
        libc::SYS_renameat2,
        libc::SYS_linkat,
        libc::SYS_symlinkat,
        libc::SYS_mkdirat,
        libc::SYS_fchmodat,
        libc::SYS_fchownat,
        libc::SYS_mount,
        libc::SYS_umount2,
        libc::SYS_pivot_root,
        libc::SYS_chroot,
        libc::SYS_unshare,
        libc::SYS_setns,
        libc::SYS_bpf,
        libc::SYS_perf_event_open,
        libc::SYS_io_uring_setup,
        libc::SYS_memfd_create,
        libc::SYS_keyctl,
        libc::SYS_add_key,
        libc::SYS_request_key,
        libc::SYS_shmget,
        libc::SYS_userfaultfd,
    ];
    let mut rules: Vec<(libc::c_long, Vec<SeccompRule>)> = OLD.iter().chain(CALLS).map(|call| (*call, Vec::new())).collect();
    // Processes never; threads when the work has them.
    let process = SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::MaskedEq(libc::CLONE_THREAD as u64), 0)?;
    let clone = match threads {
        Threads::None => Vec::new(),
        Threads::Some => vec![SeccompRule::new(vec![process])?],
    };
    rules.push((libc::SYS_clone, clone));
    compile(rules, libc::EPERM)
}
