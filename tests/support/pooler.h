// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/target/target.h"
#include "support/testdatabase.h"

#include <QProcess>

namespace demo {
class ScratchDirectory;
}

namespace support {

/// A PgBouncer in front of a test's server, with one server connection a database, so that everybody who comes gets
/// what the one before left behind. Ends with this object. Where the program is missing the test program ends with a
/// sentence that says so.
class Pooler {
public:
    /// `mode`: "session", "transaction" or "statement". `ignored`: startup parameters that it takes and drops.
    Pooler(TestCluster &cluster, const QString &mode, const QString &ignored = QStringLiteral("options"));
    ~Pooler();
    Pooler(const Pooler &) = delete;
    Pooler &operator=(const Pooler &) = delete;

    /// The same database by way of the pooler.
    ConnectionParameters through(ConnectionParameters parameters) const;
    QString address() const;

private:
    std::unique_ptr<demo::ScratchDirectory> m_folder;
    QProcess m_process;
};

} // namespace support
