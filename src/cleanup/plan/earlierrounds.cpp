// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/earlierrounds.h"

#include "database/console/baselinerepository.h"
#include "database/service/livelinessrepository.h"

Result<void> cleanup::readEarlierRounds(PlanInProgress &planning)
{
    Session &session = planning.session();
    bool takesAny = false;
    for (PlanSection &section : planning.sections()) {
        if (section.retentionDays == 0)
            continue;
        takesAny = takesAny || !section.items.isEmpty();
        if (!session.schema().isSetUp())
            continue;
        auto earlier
            = database::BaselineRepository(session.connection()).find(session.schema().files(*section.directory));
        // Who may not read them may not run a plan either, but may make one: the run asks again.
        if (!earlier && earlier.error().kind == ErrorKind::Connection)
            return tl::unexpected(earlier.error());
        if (earlier)
            section.earlier = std::move(*earlier);
    }
    if (!takesAny)
        return {};
    const auto liveliness = database::LivelinessRepository(session.connection(), session.schema()).find(planning.now());
    if (!liveliness)
        return tl::unexpected(liveliness.error());
    planning.setLiveliness(*liveliness);
    return {};
}
