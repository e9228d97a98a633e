// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/protection.h"
#include "core/plan.h"

namespace cleanup {

/// Whether rows name a plan's orphans by now. Both tables are read whole once, when the run comes to the section; from
/// then on only what came in since.
class OrphanCheck {
public:
    OrphanCheck(const Target &target, const PlanSection &section)
        : m_protection(target)
    {
        for (qsizetype index = 0; index < section.items.size(); ++index)
            m_protection.add(*section.directory, section.items.pathView(index));
    }

    /// Errors: Database, Connection.
    Result<void> readAll(Session &session) { return m_protection.readAll(session); }
    Result<void> readNewer(Session &session) { return m_protection.readNewer(session); }
    /// By any spelling, certain or not.
    bool isNamed(qsizetype index) const { return m_protection.meant(index) != nullptr; }

private:
    Protection m_protection;
};

} // namespace cleanup
