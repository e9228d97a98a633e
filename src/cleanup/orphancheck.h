// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/namedfiles.h"
#include "core/plan.h"

#include <QHash>

namespace cleanup {

/// Whether rows name a plan's orphans by now. Both tables are read whole once, when the run comes to the section; from
/// then on only what came in since. Keeps the section by reference.
class OrphanCheck {
public:
    OrphanCheck(const Target &target, const PlanSection &section);
    OrphanCheck(const OrphanCheck &) = delete; // m_named looks into m_indexOfPath

    /// Errors: Database, Connection.
    Result<void> readAll(Session &session);
    Result<void> readNewer(Session &session) { return m_named.readNewer(session); }
    /// By any spelling, certain or not.
    bool isNamed(qsizetype index) const { return m_named.named(*m_section.directory, index) != NamedFiles::Named::No; }

private:
    qsizetype find(QByteArrayView path) const;

    const PlanSection &m_section;
    QHash<QByteArray, qsizetype> m_indexOfPath;
    NamedFiles m_named;
};

} // namespace cleanup
