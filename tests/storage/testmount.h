// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <cerrno>
#include <cstring>
#include <sys/mount.h>

/// A mount for the length of a scope. Needs CAP_SYS_ADMIN: where it is missing, tests skip with `reason`.
class TestMount {
public:
    /// A file system of its own with so much room.
    static TestMount memory(const QByteArray &on, const QByteArray &size = "1m")
    {
        return TestMount(on,
                         ::mount("tmpfs", on.constData(), "tmpfs", MS_NOSUID | MS_NODEV, ("size=" + size).constData()));
    }
    /// The same folder (or file) at a second place: another mount of the same device.
    static TestMount bind(const QByteArray &source, const QByteArray &on)
    {
        return TestMount(on, ::mount(source.constData(), on.constData(), nullptr, MS_BIND, nullptr));
    }

    /// A file system in user space over a folder, which can neither rename without replacing nor tell at once of what
    /// was unlinked, as on network mounts.
    static TestMount userSpace(const QByteArray &source, const QByteArray &on)
    {
        errno = ENOSYS; // no bindfs, or no /dev/fuse
        return TestMount(
            on, QProcess::execute(QStringLiteral("bindfs"), {QFile::decodeName(source), QFile::decodeName(on)}));
    }

    TestMount(const TestMount &) = delete;
    TestMount &operator=(const TestMount &) = delete;
    ~TestMount() { unmount(); }

    bool isGood() const { return m_error == 0; }
    const char *reason() const { return std::strerror(m_error); }

    /// Of a bind mount or a file system of its own; false where the kernel refuses.
    bool setReadOnly(bool readOnly) const
    {
        const unsigned long flags = MS_REMOUNT | MS_BIND;
        return ::mount(nullptr, m_on.constData(), nullptr, readOnly ? flags | MS_RDONLY : flags, nullptr) == 0;
    }
    void unmount()
    {
        if (isGood())
            ::umount2(m_on.constData(), MNT_DETACH);
        m_error = EINVAL;
    }

private:
    TestMount(QByteArray on, int result)
        : m_on(std::move(on))
        , m_error(result == 0 ? 0 : errno)
    {
    }

    QByteArray m_on;
    int m_error;
};
