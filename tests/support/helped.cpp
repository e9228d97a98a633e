// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/helped.h"

#include "demo/scratchdirectory.h"
#include "support/sshserver.h"
#include "support/testroots.h"

#include <QCoreApplication>
#include <memory>
#include <mutex>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>

namespace {
/// The stand-in and the file that names the folders, for as long as the test's process lives.
class Helper {
public:
    explicit Helper(const QByteArray &program)
    {
        const QByteArray folder = m_scratch->path();
        support::writeContent(folder, "sudo",
                              "#!/bin/sh\nexec '" + program + "' serve --stdio --roots-file '" + folder
                                  + "/roots.conf'\n");
        chmod((folder + "/sudo").constData(), 0755);
        qputenv("PATH", folder + ':' + qgetenv("PATH"));
    }

    void add(const QByteArray &root)
    {
        const std::scoped_lock lock(m_mutex);
        m_roots += "root" + QByteArray::number(++m_count) + " = " + root + '\n';
        support::writeContent(m_scratch->path(), "roots.conf", "[roots]\n" + m_roots);
    }

private:
    std::unique_ptr<demo::ScratchDirectory> m_scratch = std::move(*demo::ScratchDirectory::make("scrapazoid-helped-"));
    std::mutex m_mutex;
    QByteArray m_roots;
    int m_count = 0;
};

/// One server a process, which ends while there is an event loop to see it off.
QByteArray overSsh(const QByteArray &program, const QByteArray &root)
{
    static std::mutex mutex;
    static std::unique_ptr<support::SshServer> server;
    const std::scoped_lock lock(mutex);
    if (!server) {
        // What a test mounts later is to be there for the server's helpers as well, which have mounts of their own.
        if (unshare(CLONE_NEWNS) == 0)
            mount(nullptr, "/", nullptr, MS_REC | MS_SHARED, nullptr);
        server = std::make_unique<support::SshServer>(program);
        qAddPostRoutine([] { server.reset(); });
    }
    return server->address(root);
}
} // namespace

QByteArray support::helped(const QByteArray &root)
{
    const QByteArray program = qgetenv("SCRAPAZOID_TEST_HELPER");
    if (program.isEmpty())
        return root;
    if (qgetenv("SCRAPAZOID_TEST_OVER") == "ssh")
        return overSsh(program, root);
    static Helper helper(program);
    helper.add(root);
    return "sudo://" + root;
}
