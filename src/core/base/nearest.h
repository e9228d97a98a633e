// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// How many letters must be changed, added or left out to make one of the other.
qsizetype editDistance(QByteArrayView a, QByteArrayView b);

/// The one of `known` that somebody who wrote `name` may have meant; empty where none is near: more than a third of its
/// letters would be others.
QByteArray nearestName(const QByteArray &name, const QList<QByteArray> &known);
