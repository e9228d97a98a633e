// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/historysearch.h"

#include <QStringList>

namespace cli {

class JsonWriter;

/// What a search of the history has found, for people and for scripts.
namespace foundtext {

QStringList table(const QList<FoundItem> &items);
/// Records as csv::line makes them, with a header of the names that JSON has.
QByteArray csv(const QList<FoundItem> &items);
/// One object of an array.
void write(JsonWriter &json, const FoundItem &found);

} // namespace foundtext
} // namespace cli
