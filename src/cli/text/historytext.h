// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/history.h"

#include <QStringList>

namespace cli {

class JsonWriter;

/// Past runs for people and for scripts.
namespace historytext {

QStringList runs(const QList<RunRecord> &records);
QStringList run(const RunRecord &record);
QStringList items(const QList<RunItem> &page);

/// The members of a run's object.
void write(JsonWriter &json, const RunRecord &record);
/// One object of an array.
void write(JsonWriter &json, const RunItem &item);

} // namespace historytext
} // namespace cli
