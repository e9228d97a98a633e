// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/withoutopenat2.h"

#include "support/failed.h"

#include <QtGlobal>
#include <array>
#include <cerrno>
#include <cstddef>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

namespace {
bool refuseOpenat2()
{
    std::array program{
        sock_filter{BPF_LD | BPF_W | BPF_ABS, 0, 0, offsetof(seccomp_data, nr)},
        sock_filter{BPF_JMP | BPF_JEQ | BPF_K, 0, 1, SYS_openat2},
        sock_filter{BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ERRNO | EPERM},
        sock_filter{BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW},
    };
    const sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0) == 0;
}

bool asAsked()
{
    if (!qEnvironmentVariableIsSet("SCRAPAZOID_TEST_WITHOUT_OPENAT2"))
        return false;
    if (!refuseOpenat2())
        support::fail("openat2 cannot be refused here");
    return true;
}
} // namespace

bool support::isWithoutOpenat2()
{
    static const bool isRefused = asAsked();
    return isRefused;
}
