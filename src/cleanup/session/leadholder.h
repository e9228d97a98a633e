// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"

#include <QJsonObject>

namespace cleanup {

/// Which process leads, for the journal: who acts, and where it can be looked up whether it still lives.
QJsonObject leadHolder(const Actor &actor);

/// Whether that process certainly exists no more: it ran on this machine since its last boot, among the processes that
/// this one can see, and is not among them now. False wherever that cannot be told.
bool isCertainlyDead(const QJsonObject &holder);

/// "scrapazoidctl anna@host".
QString nameOf(const QJsonObject &holder);

} // namespace cleanup
