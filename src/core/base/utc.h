// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

/// How a QDateTime is told that it is in UTC: by a specification, and from Qt 6.5 on by a zone that costs no more.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr auto inUtc = QTimeZone::UTC;
#else
inline constexpr auto inUtc = Qt::UTC;
#endif
