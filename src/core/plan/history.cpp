// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/history.h"

using namespace Qt::StringLiterals;

QString toName(RunAction action)
{
    switch (action) {
    case RunAction::Cleanup: return u"cleanup"_s;
    case RunAction::Undo: return u"undo"_s;
    case RunAction::Purge: return u"purge"_s;
    }
    return {};
}

RunAction runActionFromName(QStringView name)
{
    return name == "undo"_L1 ? RunAction::Undo : name == "purge"_L1 ? RunAction::Purge : RunAction::Cleanup;
}

QString toName(RunState state)
{
    switch (state) {
    case RunState::Running: return u"running"_s;
    case RunState::Finished: return u"finished"_s;
    case RunState::Stopped: return u"stopped"_s;
    case RunState::Interrupted: return u"interrupted"_s;
    }
    return {};
}

RunState runStateFromName(QStringView name)
{
    return name == "finished"_L1 ? RunState::Finished
        : name == "stopped"_L1   ? RunState::Stopped
        : name == "running"_L1   ? RunState::Running
                                 : RunState::Interrupted;
}
