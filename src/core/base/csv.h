// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace csv {

/// One record by RFC 4180, with its CRLF, as UTF-8. What a spreadsheet would take for a formula gets a quote in front.
/// Any thread.
QByteArray line(const QStringList &fields);

} // namespace csv
