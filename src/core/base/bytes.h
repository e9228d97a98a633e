// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace bytes {

/// A size for people in the user's locale, in powers of 1024: "4.8 MiB".
QString forPeople(qint64 size);

/// A size in powers of 1000, as the service's manual and disks' labels have them: "1.3 GB", "10.92 GB", two decimals at
/// most.
QString decimal(double size);

/// "100KB" (10³), "4KiB" (2¹⁰), "12", "1.5 GB" → bytes; refused with ErrorKind::Usage.
Result<qint64> parse(QStringView text);

/// A name on disk for JSON: bytes that are not UTF-8 become \xNN and the backslash itself is doubled, so that the
/// original can be told from the text. One way only: decisions never read it.
QString escapeName(const QByteArray &name);

/// `escapeName`, and control characters as \x0a, those that reorder or hide text (right-to-left marks, zero width) as
/// \u{202e}: for terminals and widgets.
QString displayName(const QByteArray &name);

/// The same of a text that others have written (a note, a state, a server's message), with its lines and tabs.
QString displayText(const QString &text);

/// Of a path or name, for tables in memory: another one in another process.
size_t hashOf(QByteArrayView path);

} // namespace bytes
